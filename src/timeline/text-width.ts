/** How wide texts are in the letters of an element of the page, measured once each. */

/** `size` of the letters in pixels. The element must be in its document when the first is asked for. */
export function measuredTextWidth(element: HTMLElement, size: number): (text: string) => number {
  const known = new Map<string, number>()
  let context: CanvasRenderingContext2D | null = null
  return (text) => {
    context ??= contextFor(element, size)
    const before = known.get(text)
    if (before !== undefined) return before
    // Rounded up: letters are drawn on whole pixels in some browsers.
    const width = Math.ceil(context.measureText(text).width)
    known.set(text, width)
    return width
  }
}

function contextFor(element: HTMLElement, size: number): CanvasRenderingContext2D {
  const context = element.ownerDocument.createElement('canvas').getContext('2d')
  if (!context) throw new Error('A canvas without a context: pass textWidth to createTimeline.')
  context.font = `${size}px ${getComputedStyle(element).fontFamily}`
  return context
}
