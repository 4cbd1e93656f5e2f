import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Day, dayNumber } from '../../model/partial-date.ts'
import { paces, playedRange } from './play.ts'

const day = (text: string): Day => v.parse(Day, text)
const whole = { from: day('2014-07-01'), to: day('2026-05-13') }
const opening = [day('2021-01-01'), day('2023-12-31')] as const
const normal = { opening, pace: 'normal' } as const

describe('playing', () => {
  it('starts where the time axis opens when the range ends at the newest record', () => {
    expect(playedRange(whole, whole, normal).range).toEqual({ from: whole.from, to: opening[0] })
  })

  it('keeps a chosen start and begins again from it', () => {
    const chosen = { from: day('2022-09-01'), to: whole.to }
    expect(playedRange(chosen, whole, normal).range).toEqual({
      from: chosen.from,
      to: chosen.from,
    })
  })

  it('moves only the end, always forward, and stops at the newest record', () => {
    let range = { from: whole.from, to: day('2026-01-01') }
    for (let steps = 0; range.to !== whole.to; steps += 1) {
      const next = playedRange(range, whole, normal)
      expect(next.range.from).toBe(range.from)
      expect(dayNumber(next.range.to)).toBeGreaterThan(dayNumber(range.to))
      expect(next.finished).toBe(next.range.to === whole.to)
      expect(steps).toBeLessThan(100)
      range = next.range
    }
  })

  it('takes steps of one length, longer ones at a faster pace', () => {
    const range = { from: whole.from, to: day('2022-01-01') }
    const lengths = paces.map((pace) => {
      const first = playedRange(range, whole, { opening, pace }).range
      const second = playedRange(first, whole, { opening, pace }).range
      const length = dayNumber(first.to) - dayNumber(range.to)
      expect(dayNumber(second.to) - dayNumber(first.to)).toBe(length)
      return length
    })
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
    expect(new Set(lengths).size).toBe(paces.length)
  })
})
