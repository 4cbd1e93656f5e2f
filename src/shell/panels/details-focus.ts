/** What keys open takes the focus along, and gives it back when it closes. */
import { effect } from '@preact/signals-core'
import type { AtlasState } from '../../state/atlas-state.ts'

type Focusable = HTMLElement | SVGElement

const focused = (): Focusable | null => {
  const { activeElement } = document
  const canTake = activeElement instanceof HTMLElement || activeElement instanceof SVGElement
  return canTake && activeElement !== document.body ? activeElement : null
}

/** Whether a key is being answered, or a click that a key or a screen reader made. */
function watchKeys(): () => boolean {
  let byKey = false
  const watch = (event: Event): void => {
    byKey = event instanceof KeyboardEvent ? event.key === 'Enter' : isClickByKey(event)
    // Everything that listens to the event has answered by then.
    setTimeout(() => (byKey = false), 0)
  }
  for (const type of ['keydown', 'click']) addEventListener(type, watch, { capture: true })
  return () => byKey
}

const isClickByKey = (event: Event): boolean => event instanceof MouseEvent && event.detail === 0

/** @param details takes the focus itself: what stands in it is drawn later. */
export function followDetailsFocus(
  { selection }: Pick<AtlasState, 'selection'>,
  details: HTMLElement,
): void {
  const isByKey = watchKeys()
  let opener: Focusable | null = null
  let before = selection.peek()
  effect(() => {
    const now = selection.value
    if (now === before) return
    before = now
    const holder = focused()
    const isWithin = holder !== null && details.contains(holder)
    if (now === null) {
      // The button that closes leaves with what it closed.
      if (isWithin) setTimeout(() => opener?.focus(), 0)
      return
    }
    if (!isWithin) opener = holder
    // In a sheet of a small screen the details come into sight first.
    if (isByKey()) setTimeout(() => details.focus(), 0)
  })
}
