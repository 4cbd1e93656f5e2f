import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { litDays, openingDays } from './axis-days.ts'
import { daysOf, rangeOf } from './days-of.ts'
import { Day } from '../../model/partial-date.ts'
import { plainItem } from '../../timeline/scene/plain-item.ts'

const day = (text: string) => v.parse(Day, text)
const whole = { from: day('2014-07-01'), to: day('2026-05-13') }

describe('the days that the axis shows', () => {
  it('are those of the opening, where it says both', () => {
    const given = { from: day('2021-01-01'), to: day('2023-12-31') }
    expect(openingDays({ opening: [given.from, given.to] }, whole)).toEqual(daysOf(given))
  })

  it('end a little behind the newest record, where the opening does not say more', () => {
    const { from, to } = rangeOf(openingDays({ opening: [day('2021-01-01'), null] }, whole))
    expect(from).toBe('2021-01-01')
    expect(to > '2026-05-13' && to < '2026-07-01').toBe(true)
  })

  it('begin with the first record, where the opening lies behind them all', () => {
    expect(rangeOf(openingDays({ opening: [day('2030-01-01'), null] }, whole)).from).toBe(
      whole.from,
    )
  })

  it('reach from the first to the last of what stands out, if anything does', () => {
    const item = (id: string, from: number, to: number) =>
      plainItem({ id, lane: 'one', days: { from, to }, date: id, label: id })
    const items = [item('a', 5, 5), item('b', 10, 40), item('c', 90, 90)]
    expect(litDays(items)).toBeNull()
    const lit = items.map((one) => ({ ...one, highlighted: one.id !== 'c' }))
    expect(litDays(lit)).toEqual({ from: 5, to: 40 })
  })
})
