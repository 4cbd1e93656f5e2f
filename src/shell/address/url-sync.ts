/** The address bar and the state, each following the other. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { parsePermalink, toPermalink, type Ignored } from '../../logic/choices/permalink.ts'
import { queryIn } from '../../logic/choices/query-text.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import { watchAdjustments } from './adjustment.ts'

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
  const adjustment = watchAdjustments()
  effect(() => {
    const query = toPermalink(state.view.value, index)
    const step = state.historyStep.value
    // The address a reader came with stays as it was until something changes.
    if (first) {
      first = false
      return
    }
    if (step === 'later') return
    const goesOn = step === 'push' && adjustment.goesOn()
    if (query === location.search) writer.drop()
    else if (step === 'push' && !goesOn) writer.push(`${location.pathname}${query}`)
    else writer.replace(`${location.pathname}${query}`, goesOn || state.playing.value)
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

/** Milliseconds between two addresses of what goes on: some browsers refuse a hundred in half a minute. */
const writtenEvery = 1000

function createWriter(onWritten: () => void) {
  let waiting: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | null =
    null
  let last = -Infinity
  const drop = (): void => {
    clearTimeout(waiting?.timer)
    waiting = null
  }
  const write = (address: string): void => {
    drop()
    last = performance.now()
    history.replaceState(null, '', address)
    onWritten()
  }
  /** What waits belongs to the present entry: it is written before another comes, or the page goes. */
  const flush = (): void => {
    if (waiting) write(waiting.address)
  }
  addEventListener('pagehide', flush)
  return {
    drop,
    push: (address: string): void => {
      flush()
      history.pushState(null, '', address)
      onWritten()
    },
    replace: (address: string, goesOn: boolean): void => {
      if (!goesOn) {
        write(address)
        return
      }
      drop()
      const wait = Math.max(0, last + writtenEvery - performance.now())
      waiting = { address, timer: setTimeout(() => write(address), wait) }
    },
  }
}
