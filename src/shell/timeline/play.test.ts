import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import type { Pace } from '../../logic/timeline/play.ts'
import { createSearch } from '../../logic/search/search.ts'
import { dayNumber, firstDay, PartialDate } from '../../model/partial-date.ts'
import { openingView } from '../../logic/choices/view-parts.ts'
import { createAtlasState } from '../../state/atlas-state.ts'
import { startPlayClock } from './play.ts'
import * as v from 'valibot'

const index = atlasIndex(
  anAtlas()
    .info({ timeline: { opening: ['2022-01-01', '2022-12-31'] } })
    .event('First', '2022-01-01')
    .event('Second', '2022-03-01')
    .event('Last', '2022-12-31')
    .data(),
)
const day = (text: string) => firstDay(v.parse(PartialDate, text))

function playing(to = '2022-02-01') {
  const range = { from: day('2022-01-01'), to: day(to) }
  const state = createAtlasState(index, createSearch(index), { ...openingView, chosenRange: range })
  const stop = startPlayClock(state, index)
  const end = (): number => dayNumber(state.range.value.to)
  /** Days that pass within so many milliseconds of the clock. */
  const daysIn = (milliseconds: number): number => {
    const before = end()
    vi.advanceTimersByTime(milliseconds)
    return end() - before
  }
  return { state, stop, daysIn }
}

describe('playing', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('moves the end of the range on by the same in the same time', () => {
    const { state, stop, daysIn } = playing()
    state.setPlaying(true)
    const first = daysIn(1500)
    expect(first).toBeGreaterThan(0)
    expect(daysIn(1500)).toBe(first)
    stop()
  })

  it('goes slower and faster as asked, also while it plays', () => {
    const { state, stop, daysIn } = playing()
    state.setPlaying(true)
    const daysAt = (pace: Pace): number => {
      state.choosePlayStyle({ pace })
      return daysIn(600)
    }
    const [slow, normal, fast] = [daysAt('slow'), daysAt('normal'), daysAt('fast')]
    expect(slow).toBeLessThan(normal)
    expect(normal).toBeLessThan(fast)
    stop()
  })

  it('stands still for a while where an event comes, if asked', () => {
    const { state, stop, daysIn } = playing('2022-02-25')
    state.choosePlayStyle({ waitsAtEvents: true })
    state.setPlaying(true)
    expect(daysIn(150)).toBeGreaterThan(0)
    expect(state.events.value).toHaveLength(2)
    expect(daysIn(1400)).toBe(0)
    expect(daysIn(300)).toBeGreaterThan(0)
    stop()
  })

  it('stops at a pause and at the end of the records', () => {
    const { state, stop, daysIn } = playing('2022-12-01')
    state.setPlaying(true)
    daysIn(300)
    state.setPlaying(false)
    expect(daysIn(3000)).toBe(0)
    state.setPlaying(true)
    daysIn(3000)
    expect(state.range.value.to).toBe('2022-12-31')
    expect(state.playing.value).toBe(false)
    stop()
  })
})
