/** The address bar and the state, each following the other. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { parsePermalink, toPermalink, type Ignored } from '../../logic/choices/permalink.ts'
import { queryIn } from '../../logic/choices/query-text.ts'
import type { AtlasState } from '../../state/atlas-state.ts'

/**
 * Writes each change into the address, as a new entry or over the present one, and restores the
 * view on Back and Forward.
 * @returns how often they have done so.
 */
export function syncAddress(
  state: AtlasState,
  index: AtlasIndex,
  onIgnored: (ignored: readonly Ignored[]) => void,
): ReadonlySignal<number> {
  let first = true
  let { search } = location
  const restored = signal(0)
  const writer = createWriter(() => (search = location.search))
  effect(() => {
    const query = toPermalink(state.view.value, index)
    const step = state.historyStep.value
    // The address a reader came with stays as it was until something changes.
    if (first) {
      first = false
      return
    }
    if (step === 'later') return
    if (query === location.search) writer.drop()
    else writer.write(`${location.pathname}${query}`, step, state.playing.value)
  })
  addEventListener('popstate', () => {
    // A link within the page changes the address as well, but not the view.
    if (location.search === search) return
    writer.drop()
    search = location.search
    const { view, ignored } = parsePermalink(queryIn(location), index)
    state.restore(view)
    onIgnored(ignored)
    restored.value += 1
  })
  return restored
}

/** Milliseconds between two addresses while dates play: some browsers refuse a hundred in half a minute. */
const playedEvery = 1000

function createWriter(onWritten: () => void) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let last = -Infinity
  const drop = (): void => clearTimeout(waiting)
  const replace = (address: string): void => {
    last = performance.now()
    history.replaceState(null, '', address)
    onWritten()
  }
  const write = (address: string, step: 'push' | 'replace', isPlaying: boolean): void => {
    drop()
    if (step === 'push') {
      history.pushState(null, '', address)
      onWritten()
    } else if (!isPlaying) replace(address)
    else {
      const wait = Math.max(0, last + playedEvery - performance.now())
      waiting = setTimeout(() => replace(address), wait)
    }
  }
  return { write, drop }
}
