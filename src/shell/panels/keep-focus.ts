/** Drawing anew can take away what has the focus; it then goes on to what is nearest in meaning. */

type Next = (lost: Element) => HTMLElement | SVGElement | null

/**
 * @param next where the focus goes when the element that has it leaves `container`. An element that
 *   was only moved gets it back without asking.
 */
export function keepFocus(container: HTMLElement, next: Next): void {
  let held: HTMLElement | SVGElement | null = null
  container.addEventListener('focusin', ({ target }) => {
    held = target instanceof HTMLElement || target instanceof SVGElement ? target : null
  })
  container.addEventListener('focusout', () => {
    // Drawing anew takes the focus away as well; the observer gives it back before this runs.
    setTimeout(() => {
      if (!container.contains(document.activeElement)) held = null
    }, 0)
  })
  new MutationObserver(() => {
    if (!held || document.activeElement !== document.body) return
    const to = held.isConnected ? held : next(held)
    to?.focus({ preventScroll: true })
  }).observe(container, { childList: true, subtree: true })
}
