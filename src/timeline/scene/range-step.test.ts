import { describe, expect, it } from 'vitest'
import { dayOfIso, isoOf } from './iso-day.ts'
import { chosenRange, monthsLater, withEnd } from './range-step.ts'

const day = (text: string): number => {
  const found = dayOfIso(text)
  if (found === null) throw new Error(`${text} is no day.`)
  return found
}
const whole = { from: day('2020-01-01'), to: day('2024-12-31') }
const range = { from: day('2021-03-01'), to: day('2022-03-01') }

describe('withEnd', () => {
  it('moves one end and leaves the other', () => {
    const [early, late] = [day('2021-05-05'), day('2023-05-05')]
    expect(withEnd(range, whole, { end: 'from', day: early }).from).toBe(early)
    expect(withEnd(range, whole, { end: 'to', day: late }).to).toBe(late)
  })

  it('lets the ends meet and not cross, within the whole', () => {
    expect(withEnd(range, whole, { end: 'from', day: day('2023-01-01') }).from).toBe(range.to)
    expect(withEnd(range, whole, { end: 'to', day: day('2020-01-01') }).to).toBe(range.from)
    expect(withEnd(range, whole, { end: 'from', day: day('1999-01-01') }).from).toBe(whole.from)
  })
})

describe('monthsLater', () => {
  it.each([
    ['2022-01-15', -1, '2021-12-15'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-12-31', 2, '2023-02-28'],
  ])('counts from %s by %i months to %s', (from, months, to) => {
    expect(isoOf(monthsLater(day(from), months))).toBe(to)
  })
})

describe('chosenRange', () => {
  it('is nothing when nothing is left out', () => {
    expect(chosenRange({ ...whole }, whole)).toBeNull()
    expect(chosenRange(range, whole)).toBe(range)
  })
})
