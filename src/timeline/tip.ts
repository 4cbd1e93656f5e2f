/** The tip beside what is pointed at or focused, and other things that float beside a mark. */
import { elementMaker } from './make-element.ts'

/** A rectangle of the window, in pixels. */
export type WindowBox = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
export type Tip = ReturnType<typeof createTip>

export function createTip(tooltip: HTMLElement) {
  const make = elementMaker(tooltip.ownerDocument)
  return {
    /** The second line is the heading. */
    show(lines: readonly string[], beside: WindowBox): void {
      const texts = lines.map((line, i) => make(i === 1 ? 'strong' : 'span', {}, [line]))
      tooltip.replaceChildren(...texts)
      tooltip.removeAttribute('hidden')
      placeBeside(tooltip, beside)
    },
    hide: (): void => tooltip.setAttribute('hidden', ''),
  }
}

/** Pixels between the mark, what floats beside it and the window's edge. */
const distance = 8

/** Above where there is room, else below, else as low as the window lets it; always within it. */
export function placeBeside(floating: HTMLElement, box: WindowBox): void {
  const view = floating.ownerDocument.defaultView
  if (!view) return
  const own = floating.getBoundingClientRect()
  const middle = (Math.max(0, box.left) + Math.min(view.innerWidth, box.right)) / 2
  const most = view.innerWidth - own.width - distance
  const left = Math.max(distance, Math.min(most, middle - own.width / 2))
  const above = box.top - own.height - distance
  const lowest = view.innerHeight - own.height - distance
  const below = Math.max(distance, Math.min(lowest, box.bottom + distance))
  const top = above >= distance ? above : below
  floating.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
}
