/** The chart of the page on returns: claims over their months, on an axis that ends with their publication. */
import { max, min } from 'd3'
import { claimMarks } from './claim-marks.ts'
import { daysOf } from '../timeline/days-of.ts'
import { drawable, type ReturnsQuestion } from './returns-parts.ts'
import { dayFromNumber, dayNumber, lastDay, type Day } from '../../model/partial-date.ts'
import type { DateRange } from '../../model/view.ts'
import { timeAxis } from '../../timeline/scene/time-axis.ts'

export type ClaimsChart = ReturnType<typeof claimsChart>

/** Pixels of air above the axis. */
const aboveAxis = 4
/** Days of air behind the last day, so that a mark on it is not cut. */
const airDays = 12

export function claimsChart(question: Omit<ReturnsQuestion, 'domain' | 'range'>) {
  const domain = claimsDomain(question)
  const plotWidth = Math.max(1, question.width - question.labelWidth)
  const axis = timeAxis({ domain: daysOf(domain), width: plotWidth })
  const { claims, height } = claimMarks({ ...question, domain, range: null }, axis, 0)
  const plot = { x: question.labelWidth, width: plotWidth, height: height + aboveAxis }
  return { width: question.width, height: plot.height, plot, axis, claims }
}

/** From the first day of the first month that a claim counts to the last publication. */
function claimsDomain({ figures, info }: Pick<ReturnsQuestion, 'figures' | 'info'>): DateRange {
  const claims = drawable(figures, info.returns?.claims)
  const first = min(claims, ({ periodStart }) => dayNumber(periodStart)) ?? 0
  const last = max(claims, ({ periodEnd, publishedDate }) =>
    Math.max(dayNumber(periodEnd), dayNumber(lastDay(publishedDate))),
  )
  return { from: startOfMonth(dayFromNumber(first)), to: dayFromNumber((last ?? first) + airDays) }
}

function startOfMonth(day: Day): Day {
  return dayFromNumber(dayNumber(day) - Number(day.slice(8, 10)) + 1)
}
