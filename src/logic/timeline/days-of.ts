/** Ranges of dates as the numbers that the timeline counts in, and back. */
import {
  dayFromNumber,
  dayNumber,
  firstDay,
  lastDay,
  type PartialDate,
} from '../../model/partial-date.ts'
import type { DateRange } from '../../model/view.ts'
import type { Days } from '../../timeline/scene/item.ts'

export function daysOf({ from, to }: DateRange): Days {
  return { from: dayNumber(from), to: dayNumber(to) }
}

/** Inverse of {@link daysOf}. */
export function rangeOf({ from, to }: Days): DateRange {
  return { from: dayFromNumber(from), to: dayFromNumber(to) }
}

/** All days that a date may mean. */
export function daysIn(date: PartialDate): Days {
  return daysOf({ from: firstDay(date), to: lastDay(date) })
}
