/** Looks that hold as long as scripts run. */

/**
 * A page that is saved keeps its classes, attributes and styles, but no animation: so what the live map hides,
 * which is not saved with it, is seen there.
 * @param delay milliseconds
 * @returns takes it off
 */
export function wear(element: Element, look: PropertyIndexedKeyframes, delay = 0): () => void {
  const worn = element.animate(look, { duration: 1, delay, fill: 'forwards' })
  return () => worn.cancel()
}
