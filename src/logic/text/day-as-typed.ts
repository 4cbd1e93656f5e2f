/** A day as people type it into a date field. */
import * as v from 'valibot'
import { firstDay, lastDay, PartialDate, type Day } from '../../model/partial-date.ts'

/** Why a text is no day: it can be two of them, the calendar has no such day, or it is no date at all. */
export type DayProblem = 'ambiguous' | 'no-such-day' | 'unreadable'
export type DayAsTyped = { readonly day: Day } | { readonly problem: DayProblem }

/**
 * Reads `2022-10-31`, `2022/10/31`, `20221031`, `2022年10月31日`, `31.10.2022`, `31/10/2022`, `10/31/2022`,
 * `31 Oct 2022`, `October 31st, 2022`, `Monday, 31 October 2022`, and less than a day: `Oct 2022`, `10/2022`,
 * `2022-10`, `2022`. Where dots stand between them the day comes before the month; where anything else does, two
 * numbers of which each may be the month are `ambiguous`, such as `03/04/2022`. A year has four digits, a month its
 * English name, which may be cut down to three letters. The day may lie outside the dates of the records.
 * @param end of a range: a month or a year gives its first day at the start, its last day at the end.
 */
export function dayAsTyped(text: string, end: 'start' | 'end'): DayAsTyped {
  const written = writtenIn(text)
  if (typeof written === 'string') return { problem: written }
  const date = v.safeParse(PartialDate, written.map((part) => part.padStart(2, '0')).join('-'))
  if (!date.success) return { problem: 'no-such-day' }
  return { day: end === 'start' ? firstDay(date.output) : lastDay(date.output) }
}

/** Year, month and day as far as they are written, in digits. */
type Written = readonly [year: string, ...monthAndDay: string[]]

/** The longest date with its weekday has some thirty characters. */
const longest = 60
/** What is said with a date and is no part of it. */
const filler =
  /^(st|nd|rd|th|of|on|the|年|月|日)$|^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?$/

function writtenIn(text: string): Written | DayProblem {
  if (text.length > longest) return 'unreadable'
  const plain = text.normalize('NFKC').toLowerCase()
  const said = (plain.match(/\d+|\p{L}+/gu) ?? []).filter((word) => !filler.test(word))
  const names = said.filter((word) => !/\d/.test(word))
  const numbers = said.filter((word) => /\d/.test(word))
  if (names.length > 0) return besideName(names, numbers)
  return ofNumbers(numbers, /\d\s*\.\s*\d/.test(plain))
}

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
]

function besideName(
  [name = '', ...others]: readonly string[],
  numbers: readonly string[],
): Written | DayProblem {
  const month = name.length < 3 ? 0 : monthNames.findIndex((one) => one.startsWith(name)) + 1
  const [year, ...years] = numbers.filter(({ length }) => length === 4)
  const days = numbers.filter(({ length }) => length <= 2)
  const isWhole = days.length <= 1 && days.length + 1 === numbers.length && years.length === 0
  if (others.length > 0 || month === 0 || !year || !isWhole) return 'unreadable'
  return [year, String(month), ...days]
}

/** By how long the numbers are: which of them is the year, the month, the day. */
const orders: Readonly<Record<string, readonly [year: number, ...monthAndDay: number[]]>> = {
  '4': [0],
  '4,2': [0, 1],
  '2,4': [1, 0],
  '4,2,2': [0, 1, 2],
  '2,2,4': [2, 1, 0],
}

function ofNumbers(given: readonly string[], isDayFirst: boolean): Written | DayProblem {
  const numbers = given.flatMap((number) =>
    number.length === 8 ? [number.slice(0, 4), number.slice(4, 6), number.slice(6)] : [number],
  )
  const order = orders[numbers.map(({ length }) => Math.max(2, length)).join()]
  if (!order) return 'unreadable'
  const [year, ...others] = order.map((place) => numbers[place] ?? '')
  const [month = '', day = ''] = others
  if (year === undefined) return 'unreadable'
  if (order[0] !== 2 || isDayFirst || Number(day) > 12) return [year, ...others]
  if (Number(month) === Number(day)) return [year, ...others]
  return Number(month) > 12 ? [year, day, month] : 'ambiguous'
}
