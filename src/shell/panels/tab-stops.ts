/** Many things with one tab stop: arrow keys walk among them, Home and End lead to the first and the last. */

export type Stops = {
  /** Each such element has one tab stop. */
  readonly groups: string
  readonly items: string
  /** What Tab leaves out as well: arrow keys lead there, or do what it does. */
  readonly inner: string
  /**
   * What the arrows to the side lead to; null: nowhere.
   * @param item the item, or what within its row has the focus
   */
  readonly aside: (item: HTMLElement, forward: boolean) => HTMLElement | null
}

/** Keeps up with what is drawn and folded later. Without scripts each item is a stop of its own. */
export function tabStops(container: HTMLElement, stops: Stops): void {
  const kept = new WeakMap<Element, HTMLElement>()
  const setStop = (group: Element, wanted = kept.get(group)): void => {
    const items = all(group, stops.items)
    const stop = [wanted, ...items].find((item) => item && items.includes(item) && isSeen(item))
    if (stop) kept.set(group, stop)
    for (const item of items) setTabIndex(item, item === (stop ?? items[0]) ? 0 : -1)
    for (const inner of all(group, stops.inner)) setTabIndex(inner, -1)
  }
  const refresh = (): void =>
    container.querySelectorAll(stops.groups).forEach((one) => setStop(one))
  container.addEventListener('focusin', ({ target }) => {
    const group = target instanceof HTMLElement && target.closest(stops.groups)
    if (group && target.matches(stops.items)) setStop(group, target)
  })
  container.addEventListener('keydown', (event) => {
    const to = isPlain(event) ? reached(event, stops) : null
    if (!to) return
    event.preventDefault()
    to.focus()
  })
  new MutationObserver(refresh).observe(container, {
    ...{ childList: true, subtree: true },
    attributeFilter: ['hidden', 'open'],
  })
  refresh()
}

const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey

function reached({ key, target }: KeyboardEvent, stops: Stops): HTMLElement | null {
  const group = target instanceof HTMLElement && target.closest(stops.groups)
  if (!group || !target.matches(`${stops.items}, ${stops.inner}`)) return null
  if (key === 'ArrowRight' || key === 'ArrowLeft') return stops.aside(target, key === 'ArrowRight')
  const items = all(group, stops.items).filter(isSeen)
  const at = items.findIndex((item) => item.closest('li') === target.closest('li'))
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[key]
  return next === undefined ? null : (items[Math.max(0, next)] ?? target)
}

const all = (within: Element, selector: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
]

/** Not folded away, though perhaps scrolled out of sight. */
const isSeen = (item: HTMLElement): boolean => item.checkVisibility()

function setTabIndex(item: HTMLElement, tabIndex: number): void {
  if (item.getAttribute('tabindex') !== String(tabIndex)) item.tabIndex = tabIndex
}
