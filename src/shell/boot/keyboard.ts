/** Keys that work anywhere on the page: `/` to search, Escape to close the details, Space to play. */
import type { AtlasState } from '../../state/atlas-state.ts'

const isAt = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null

/** Of the fields of a form those that take text, or a letter to choose by. */
const isTyping = (target: EventTarget | null): boolean =>
  isAt(target, 'input:not([type="checkbox"], [type="radio"], [type="range"]), select, textarea')

/** Where Space means something else: it presses, ticks, opens, scrolls what has the focus. */
const usesSpace = (target: EventTarget | null): boolean =>
  isAt(target, 'button, input, a, summary, [role], [tabindex]:not([tabindex="-1"])')

const turnToSearch = (): void => document.querySelector<HTMLInputElement>('#search input')?.focus()

/** The link that leads to the search is no place of its own: the address stays as it is. */
export function startSearchLink(): void {
  document.addEventListener('click', (event) => {
    if (!isAt(event.target, 'a[href="#search"]')) return
    event.preventDefault()
    turnToSearch()
  })
}

export function startKeyboard(state: AtlasState): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '/') {
      event.preventDefault()
      turnToSearch()
    } else if (event.key === 'Escape') state.select(null)
    else if (event.key === ' ' && !usesSpace(event.target)) {
      event.preventDefault()
      state.setPlaying(!state.playing.peek())
    }
  })
}
