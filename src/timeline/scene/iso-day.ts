/** Days between numbers and the text of a date field, in UTC wherever the reader is. */

const millisecondsPerDay = 86_400_000
const pattern = /^\d{4}-\d{2}-\d{2}$/

/** `2011-03-11` gives 15044; null for what is no day, such as `2011-02-30`. */
export function dayOfIso(text: string): number | null {
  if (!pattern.test(text)) return null
  // A date without a time is read as UTC.
  const day = Date.parse(text) / millisecondsPerDay
  return Number.isFinite(day) && isoOf(day) === text ? day : null
}

/** Inverse of {@link dayOfIso}; the years 0 to 9999. */
export function isoOf(day: number): string {
  return new Date(Math.floor(day) * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Year, month from 1 and day of the month. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly date: number }

export function calendarDay(day: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = isoOf(day).split('-').map(Number)
  return { year, month, date }
}

/** Inverse of {@link calendarDay}; a month beyond the year's runs on into the next. */
export function dayOf({ year, month, date }: CalendarDay): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const start = new Date(0)
  start.setUTCFullYear(year, month - 1, date)
  return start.getTime() / millisecondsPerDay
}
