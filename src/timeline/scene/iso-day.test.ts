import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDay, dayOf, dayOfIso, isoOf } from './iso-day.ts'

/** From the year 1 to the year 9998. */
const days = fc.integer({ min: -719_162, max: 2_932_000 })

describe('days as text and as numbers', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOfIso(isoOf(day))).toBe(day)
        expect(dayOf(calendarDay(day))).toBe(day)
      }),
    )
  })

  it('count from the first day of 1970', () => {
    expect(dayOfIso('1970-01-01')).toBe(0)
    expect(dayOfIso('2011-03-11')).toBe(15_044)
  })

  it.each(['2011-02-30', '2011-3-1', '2011', '', 'soon'])('takes %j for no day', (text) => {
    expect(dayOfIso(text)).toBeNull()
  })
})
