/** Keys that work anywhere on the page: `/` to search, Escape to close the details, Space to play. */
import type { AtlasState } from '../../state/atlas-state.ts'

const isAt = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null

const isTyping = (target: EventTarget | null): boolean => isAt(target, 'input, select, textarea')

/** Where Space means something else: it presses, ticks, opens, scrolls what has the focus. */
const usesSpace = (target: EventTarget | null): boolean =>
  isAt(target, 'button, a, summary, [role], [tabindex]:not([tabindex="-1"])')

export function startKeyboard(state: AtlasState): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '/') {
      event.preventDefault()
      document.querySelector<HTMLInputElement>('#search input')?.focus()
    } else if (event.key === 'Escape') state.select(null)
    else if (event.key === ' ' && !usesSpace(event.target)) {
      event.preventDefault()
      state.setPlaying(!state.playing.peek())
    }
  })
}
