/** Walks the end of the range through time while the reader lets it play. */
import { effect } from '@preact/signals-core'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { playedRange } from '../../logic/timeline/play.ts'
import type { AtlasState } from '../../state/atlas-state.ts'

/** Milliseconds between two steps: slow enough to read the count, quick enough to see movement. */
const stepEvery = 150
/** Milliseconds at a step that brings events, for a reader who wants to see each. */
const stopAtEvent = 1500

export function startPlayClock(state: AtlasState, index: AtlasIndex): () => void {
  return effect(() => {
    if (!state.playing.value) return
    let timer: ReturnType<typeof setTimeout>
    const later = (wait: number): void => {
      timer = setTimeout(step, wait)
    }
    const step = (): void => {
      const began = performance.now()
      const before = new Set(state.events.peek())
      const { pace, waitsAtEvents } = state.playStyle.peek()
      const { opening } = index.data.info.timeline
      const next = playedRange(state.range.peek(), index.wholeRange, { opening, pace })
      state.setRange(next.range, false)
      if (next.finished) {
        state.setPlaying(false)
        return
      }
      const brought = state.events.peek().some((event) => !before.has(event))
      const wait = waitsAtEvents && brought ? stopAtEvent : stepEvery
      // What the step took is part of its time: the pace is the same on a slow device.
      later(Math.max(0, wait - (performance.now() - began)))
    }
    later(stepEvery)
    return () => clearTimeout(timer)
  })
}
