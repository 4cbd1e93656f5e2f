/** The range of the next step while dates play. */
import { dayFromNumber, dayNumber, type Day } from '../../model/partial-date.ts'
import type { DateRange } from '../../model/view.ts'

export const paces = ['slow', 'normal', 'fast'] as const
export type Pace = (typeof paces)[number]

/** Days per step: at the normal pace a year passes in some eight seconds of the page's clock. */
const daysPerStep: Readonly<Record<Pace, number>> = { slow: 3, normal: 7, fast: 21 }

/**
 * Moves the end of the range a step on. From the very end it starts again where the time axis opens,
 * since that is where things happen.
 */
export function playedRange(
  range: DateRange,
  whole: DateRange,
  { opening, pace }: { opening: readonly [from: Day, to: Day | null]; pace: Pace },
): { readonly range: DateRange; readonly finished: boolean } {
  if (range.to >= whole.to) {
    const from = range.from > opening[0] && range.from < whole.to ? range.from : whole.from
    const start = from > opening[0] ? from : opening[0]
    return { range: { from, to: start < whole.to ? start : whole.to }, finished: false }
  }
  const to = dayFromNumber(Math.min(dayNumber(range.to) + daysPerStep[pace], dayNumber(whole.to)))
  return { range: { from: range.from, to }, finished: to === whole.to }
}
