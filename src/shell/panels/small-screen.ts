/** What the page is told of its screen. */
import { signal, type ReadonlySignal } from '@preact/signals-core'

/** Where the page is a map and a sheet below it: below the width at which the columns begin. */
export const smallScreen = '(max-width: 1099px)'

/** Whether it holds; it changes as a window is sized or a phone turned. */
export function mediaSignal(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query)
  const matches = signal(list.matches)
  list.addEventListener('change', () => (matches.value = list.matches))
  return matches
}
