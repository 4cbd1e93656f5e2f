/** The days to a first response as a dot or a span, on one scale for all rows. */
import type { DaySpan, ResponseRow } from './responses.ts'

/** Days at both ends of the scale. */
export type DaysScale = readonly [start: number, end: number]

/** From the report, or an earlier act, to the last day that any first response may lie on; null without one. */
export function daysScale(rows: readonly Pick<ResponseRow, 'first'>[]): DaysScale | null {
  const spans = rows.flatMap(({ first }) => first?.days ?? [])
  if (spans.length === 0) return null
  const start = Math.min(0, ...spans.map(({ least }) => least))
  return [start, Math.max(start + 1, ...spans.map(({ most }) => most))]
}

/** From 0 at the start of the scale to 100 at its end. A day is a point, a month or a year a span. */
export function daysMark({ least, most }: DaySpan, [start, end]: DaysScale) {
  const share = (day: number): number => ((day - start) / (end - start)) * 100
  return {
    kind: least === most ? ('point' as const) : ('span' as const),
    from: share(least),
    to: share(most),
  }
}
