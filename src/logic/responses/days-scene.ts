/** From the first report to the first official response: a row for each host state, in days. */
import { scaleLinear } from 'd3'
import type { DaySpan, FirstResponse, ResponseRow } from './responses.ts'
import { shortened, textWidth } from '../text/text-width.ts'

export type DaysWords = {
  /** `46 days`, `19 to 49 days`. */
  readonly days: (span: DaySpan) => string
  readonly number: (value: number) => string
  /** What stands at day 0. */
  readonly start: string
  /** A row for who cannot see it. */
  readonly row: (row: ResponseRow) => string
}

/** Positions in pixels from the top start corner. */
export type DaysScene = ReturnType<typeof daysScene>
export type DaysRow = DaysScene['rows'][number]

/** Pixels. */
const rowHeight = 26
const top = 40
const axisHeight = 8
/** Of a mark, to both sides of its day. */
export const dotRadius = 5
const ring = { small: 4, around: 8 } as const
const valueGap = 10
const textSize = 13
/** Room behind the last day for the longest value. */
const valueWidth = 108

type DaysQuestion = {
  readonly rows: readonly ResponseRow[]
  readonly width: number
  readonly labelWidth: number
  readonly words: DaysWords
}

export function daysScene({ rows, width, labelWidth, words }: DaysQuestion) {
  const responded = rows.flatMap((row) => (row.first ? [{ ...row, first: row.first }] : []))
  const start = labelWidth + dotRadius
  const plot = Math.max(1, width - start - valueWidth)
  const x = scaleLinear(domainOf(responded), [start, start + plot])
  const bottom = top + responded.length * rowHeight
  return {
    width,
    height: bottom + axisHeight,
    rowHeight,
    rows: responded.map((row, i) => ({
      ...rowOf(row, { x, labelWidth, words }),
      y: top + i * rowHeight,
    })),
    ticks: x.ticks(Math.max(2, Math.floor(plot / 70))).map((day) => ({
      x: x(day),
      text: words.number(day),
      isStart: day === 0,
    })),
    start: { x: startOf(words.start, x(0), width), text: words.start },
    // Where the rows begin and end.
    top,
    bottom,
  }
}

/** Over the day that it names, as far as there is room. */
const startOf = (text: string, x: number, width: number): number =>
  Math.max(0, Math.min(x, width - textWidth(text, textSize)))

/** From the first report anywhere, or the start, to the last day that a first response may lie on. */
function domainOf(rows: readonly ResponseRow[]): [number, number] {
  const spans = rows.flatMap(({ first, reported }) => [first?.days ?? [], reported ?? []].flat())
  const least = Math.min(0, ...spans.map((span) => span.least))
  return [least, Math.max(0, least + 1, ...spans.map((span) => span.most))]
}

type Responded = ResponseRow & { readonly first: FirstResponse }

type Place = Pick<DaysQuestion, 'labelWidth' | 'words'> & { readonly x: (day: number) => number }

function rowOf(row: Responded, { x, labelWidth, words }: Place) {
  const { least, most } = row.first.days
  const [x0, x1] = [x(least), x(most)]
  // Of a report known to the month, the last day: that it had been reported is certain from then on.
  const reported = row.reported && x(row.reported.most)
  const isPoint = least === most
  return {
    code: row.code,
    /** The event to open. */
    eventId: row.first.events[0]?.id ?? '',
    name: words.row(row),
    label: shortened(row.name, textSize, labelWidth - 10) ?? row.code,
    // A day is a point, where both ends are the same; a month or a year is a span.
    kind: isPoint ? 'point' : 'span',
    x0,
    x1,
    /** The first report of a station here; null where that is not known. */
    reported,
    reportedRadius: isPoint ? ringRadius(reported, x0) : ring.small,
    value: words.days({ least, most }),
    valueX: Math.max(x1, reported ?? x1) + dotRadius + valueGap,
  }
}

/** A ring on the dot's own day would hide under it. */
function ringRadius(reported: number | null, dot: number): number {
  return reported !== null && Math.abs(reported - dot) < 2 ? ring.around : ring.small
}
