/** What a timeline shows, as plain data: days are whole numbers since 1970-01-01, counted in UTC. */

import { ascending } from 'd3'

/** Both days are included. */
export type Days = { readonly from: number; readonly to: number }

export function sameDays(a: Days | null, b: Days | null): boolean {
  return a?.from === b?.from && a?.to === b?.to
}

export type TimelineItem = {
  readonly id: string
  /** The id of its lane. */
  readonly lane: string
  /** The end of a class name, such as `red`; the style sheet gives it a colour. */
  readonly colour: string
  /** The same day twice is drawn as a point; anything longer as a span. */
  readonly days: Days
  /** Lower is named first where there is room for few names. */
  readonly rank: number
  /** Beside the mark, where there is room; shortened at need. */
  readonly label: string
  /** The whole of it, as assistive technology says it. */
  readonly name: string
  /** The lines of the tip; the second is the heading. */
  readonly lines: readonly string[]
  /** Not among what was asked for: still drawn, faintly. */
  readonly dimmed: boolean
  readonly selected: boolean
  readonly highlighted: boolean
}

export type TimelineLane = { readonly id: string; readonly name: string; readonly colour: string }

/** The order of reading: by start, then by end, then by id. */
export function byReading(
  a: Pick<TimelineItem, 'id' | 'days'>,
  b: Pick<TimelineItem, 'id' | 'days'>,
): number {
  return a.days.from - b.days.from || a.days.to - b.days.to || ascending(a.id, b.id)
}
