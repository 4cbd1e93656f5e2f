/** Dates as far as they are known: a year, a month or a day, kept as text and never as a local Date. */
import * as v from 'valibot'

/** The calendar has no year 0. */
const pattern = /^(?!0000)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isRealDate(text: string): boolean {
  const match = pattern.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const days = daysInMonth(Number(year), Number(month))
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= days
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, real in the Gregorian calendar (EDTF level 0 without time). */
export const PartialDate = v.pipe(
  v.string(),
  v.check(isRealDate, 'a real date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.brand('PartialDate'),
)
export type PartialDate = v.InferOutput<typeof PartialDate>

/** One calendar day, `YYYY-MM-DD`. Days compare as text. */
export const Day = v.pipe(
  v.string(),
  v.check((text) => text.length === 10 && isRealDate(text), 'a real day as YYYY-MM-DD'),
  v.brand('Day'),
)
export type Day = v.InferOutput<typeof Day>

export function yearDate(year: number): PartialDate {
  return v.parse(PartialDate, String(year).padStart(4, '0'))
}

export type DatePrecision = 'year' | 'month' | 'day'

export function precisionOf(date: PartialDate | Day): DatePrecision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

const isWhole = (date: PartialDate | Day): date is Day => date.length === 10

/** `2022-10` gives `2022-10-01`. */
export function firstDay(date: PartialDate | Day): Day {
  return isWhole(date) ? date : v.parse(Day, date + '0000-01-01'.slice(date.length))
}

/** `2022-10` gives `2022-10-31`: what is dated to a month counts from the month's last day. */
export function lastDay(date: PartialDate | Day): Day {
  if (isWhole(date)) return date
  if (precisionOf(date) === 'year') return v.parse(Day, `${date}-12-31`)
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return v.parse(Day, `${date}-${days}`)
}

const millisecondsPerDay = 86_400_000

/** Whole days since 1970-01-01 in UTC; the same in every time zone. */
export function dayNumber(day: Day): number {
  // A date without a time is read as UTC. Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return Date.parse(day) / millisecondsPerDay
}

/** Inverse of {@link dayNumber}; fractions are rounded down. */
export function dayFromNumber(number: number): Day {
  return v.parse(Day, new Date(Math.floor(number) * millisecondsPerDay).toISOString().slice(0, 10))
}

export function isDay(text: string): text is Day {
  return v.is(Day, text)
}
