import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { english } from '../../../tests/english.ts'
import { dayFromNumber, PartialDate } from '../../model/partial-date.ts'
import { dayAsTyped } from './day-as-typed.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

const days = fc.integer({ min: -25_000, max: 60_000 }).map(dayFromNumber)

describe('a typed day', () => {
  it.each([
    ...[
      '2022-10-31',
      '2022/10/31',
      '2022.10.31',
      '20221031',
      '2022年10月31日',
      '２０２２－１０－３１',
    ],
    ...['31.10.2022', '31/10/2022', '10/31/2022', '31-10-2022', ' 31. 10. 2022 ', '31 10 2022'],
    ...['31 Oct 2022', '31 october 2022', 'October 31, 2022', 'Oct. 31st, 2022', '2022 Oct 31'],
    ...['Monday, 31 October 2022', 'on the 31st of October 2022', '31-OCT-2022', '31Oct2022'],
  ])('is read however it is written: %s', (text) => {
    expect(dayAsTyped(text, 'start')).toEqual({ day: '2022-10-31' })
    expect(dayAsTyped(text, 'end')).toEqual({ day: '2022-10-31' })
  })

  it.each([
    ...['Oct 2022', 'October 2022', '2022 oct', '10/2022', '10.2022', '2022-10', '2022/10'],
    '2022年10月',
  ])('is the first or the last of a month: %s', (text) => {
    expect(dayAsTyped(text, 'start')).toEqual({ day: '2022-10-01' })
    expect(dayAsTyped(text, 'end')).toEqual({ day: '2022-10-31' })
  })

  it('is the first or the last of a year', () => {
    expect(dayAsTyped('2022', 'start')).toEqual({ day: '2022-01-01' })
    expect(dayAsTyped('2022', 'end')).toEqual({ day: '2022-12-31' })
    expect(dayAsTyped('Feb 2024', 'end')).toEqual({ day: '2024-02-29' })
  })

  it('with dots has the day first, and with two equal numbers needs no telling', () => {
    expect(dayAsTyped('03.04.2022', 'start')).toEqual({ day: '2022-04-03' })
    expect(dayAsTyped('03/3/2022', 'start')).toEqual({ day: '2022-03-03' })
  })

  it.each(['03/04/2022', '3-4-2022', '12 11 2022'])('is not guessed: %s', (text) => {
    expect(dayAsTyped(text, 'start')).toEqual({ problem: 'ambiguous' })
  })

  it.each([
    '31 Feb 2022',
    '2022-02-30',
    '29.2.2023',
    '13/2022',
    '0/2022',
    '31/31/2022',
    '20221301',
  ])('is one of the calendar: %s is none', (text) => {
    expect(dayAsTyped(text, 'end')).toEqual({ problem: 'no-such-day' })
  })

  it.each([
    ...[
      '',
      ' ',
      'yesterday',
      'Oct',
      '31 Oct',
      '31/10/22',
      '31 Oct 22',
      '10-31',
      'Oc 2022',
      '202210',
    ],
    ...['2022-10-31T00:00', '31 Oct Nov 2022', '2022 2023', '1 2 3 2022', 'Oct 2022 2023'],
    `${'0'.repeat(40)} ${'9'.repeat(40)}`,
  ])('is a whole date: "%s" is none', (text) => {
    expect(dayAsTyped(text, 'end')).toEqual({ problem: 'unreadable' })
  })

  it('is read back from the words that the page writes it in', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayAsTyped(english.date(day), 'start')).toEqual({ day })
        expect(dayAsTyped(day, 'end')).toEqual({ day })
      }),
    )
    const month = english.date(v.parse(PartialDate, '2022-10'))
    expect(dayAsTyped(month, 'end')).toEqual({ day: '2022-10-31' })
  })

  it('is never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => dayAsTyped(text, 'end')).not.toThrow()
      }),
    )
  })
})
