import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import {
  Day,
  PartialDate,
  dayFromNumber,
  dayNumber,
  firstDay,
  isDay,
  lastDay,
  precisionOf,
} from './partial-date.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

const days = fc.integer({ min: dayNumber(day('0001-01-01')), max: dayNumber(day('9998-12-31')) })
const partialDates = fc
  .tuple(days.map(dayFromNumber), fc.constantFrom(4, 7, 10))
  .map(([full, length]) => v.parse(PartialDate, full.slice(0, length)))

function day(text: string): Day {
  return v.parse(Day, text)
}

describe('a partial date', () => {
  it.each(['2022', '2022-10', '2022-10-31', '2024-02-29', '2000-02-29'])('can be %s', (text) => {
    expect(v.is(PartialDate, text)).toBe(true)
  })

  it.each(['', '22', '2022-13', '2022-00', '2022-1', '2023-02-29', '1900-02-29', '2022-04-31'])(
    'is never "%s"',
    (text) => {
      expect(v.is(PartialDate, text)).toBe(false)
    },
  )

  it('has no time, no zone and no space around it', () => {
    for (const text of ['2022-10-31T00:00Z', ' 2022', '2022-10-31\n', '2022-10-']) {
      expect(v.is(PartialDate, text), text).toBe(false)
    }
  })

  it('is a day exactly when the calendar of the language has that day', () => {
    const two = (number: number): string => String(number).padStart(2, '0')
    const numbers = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33))
    fc.assert(
      fc.property(numbers, ([year, month, date]) => {
        const text = `${year}-${two(month)}-${two(date)}`
        const real = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) === text
        expect(isDay(text)).toBe(real)
      }),
    )
  })

  it('is as precise as it is written', () => {
    const precisions = ['2022', '2022-10', '2022-10-31'].map((text) =>
      precisionOf(v.parse(PartialDate, text)),
    )
    expect(precisions).toEqual(['year', 'month', 'day'])
  })
})

describe('the first and the last day', () => {
  it('of a day are that day', () => {
    fc.assert(
      fc.property(days.map(dayFromNumber), (full) => {
        expect([firstDay(full), lastDay(full)]).toEqual([full, full])
      }),
    )
  })

  it('of February depend on the year', () => {
    const last = ['1900-02', '2000-02', '2023-02', '2024-02'].map((text) =>
      lastDay(v.parse(PartialDate, text)),
    )
    expect(last).toEqual(['1900-02-28', '2000-02-29', '2023-02-28', '2024-02-29'])
  })

  it('lie within the date and their neighbours outside', () => {
    fc.assert(
      fc.property(partialDates, (date) => {
        const [first, last] = [firstDay(date), lastDay(date)]
        expect(first.startsWith(date)).toBe(true)
        expect(last.startsWith(date)).toBe(true)
        expect(dayFromNumber(dayNumber(last) + 1).startsWith(date)).toBe(false)
        if (first !== '0001-01-01')
          expect(dayFromNumber(dayNumber(first) - 1).startsWith(date)).toBe(false)
      }),
    )
  })
})

describe('a day as a number', () => {
  it('gives the day back', () => {
    fc.assert(
      fc.property(days, (number) => {
        expect(dayNumber(dayFromNumber(number))).toBe(number)
      }),
    )
  })

  it('keeps the order that days have as text', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(dayFromNumber(a) < dayFromNumber(b)).toBe(a < b)
      }),
    )
  })

  it('counts from 1970 and rounds a time of day down', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0)
    expect(dayFromNumber(0.99)).toBe('1970-01-01')
    expect(dayFromNumber(-0.01)).toBe('1969-12-31')
  })

  it('tells the first century from the twentieth', () => {
    expect(dayFromNumber(dayNumber(day('0050-03-01')))).toBe('0050-03-01')
  })
})
