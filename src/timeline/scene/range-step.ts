/** The range after a step of a slider, a typed date or a drag; always within the whole. */
import { calendarDay, dayOf } from './iso-day.ts'
import type { Days } from './item.ts'

export type RangeEnd = keyof Days

/** Moves one end; the other end stays, and the ends never cross. */
export function withEnd(
  range: Days,
  whole: Days,
  { end, day }: { end: RangeEnd; day: number },
): Days {
  const inside = Math.min(whole.to, Math.max(whole.from, day))
  if (end === 'from') return { from: Math.min(inside, range.to), to: range.to }
  return { from: range.from, to: Math.max(inside, range.from) }
}

/** 31 January and 1 give 28 February: the same day of the month, or its last. */
export function monthsLater(day: number, months: number): number {
  const { year, month, date } = calendarDay(day)
  const later = month + months
  const last = calendarDay(dayOf({ year, month: later + 1, date: 0 })).date
  return dayOf({ year, month: later, date: Math.min(date, last) })
}

/** null when the range leaves nothing out. */
export function chosenRange(range: Days, whole: Days): Days | null {
  return range.from === whole.from && range.to === whole.to ? null : range
}
