/** The dates of some events as a small picture: a dot for a day, a line with end ticks for a month or a year. */
import { range, scaleLinear, sort } from 'd3'
import type { AtlasEvent } from '../../model/event.ts'
import {
  dayNumber,
  firstDay,
  lastDay,
  precisionOf,
  yearDate,
  type PartialDate,
} from '../../model/partial-date.ts'

/** Pixels. */
const radius = 3
const rowHeight = 8
const gap = 1.5
const axisHeight = 18
/** Of a strip as high as this, the rest lies over each other in the last row. */
const mostRows = 10
/** Room for the four digits of a year, with a gap beside them. */
const yearWidth = 34

type Dated = Pick<AtlasEvent, 'id' | 'date' | 'category'>

/** The axis runs over whole years, from that of the first event to that of the last; null without events. In pixels from the start and top. */
export function datesStrip(events: readonly Dated[], width: number) {
  if (events.length === 0) return null
  const years = yearsOf(events)
  const x = scaleLinear(
    [dayNumber(firstDay(yearDate(years.first))), dayNumber(lastDay(yearDate(years.last))) + 1],
    [radius, width - radius],
  )
  const packed = inRows(
    sort(
      events.map((event) => ({
        id: event.id,
        category: event.category,
        ...reachOf(event.date, x),
      })),
      ({ x0 }) => x0,
    ),
  )
  const rows = Math.max(...packed.map(({ row }) => row)) + 1
  const bottom = rows * rowHeight + gap
  const every = Math.max(1, Math.ceil(((years.last - years.first + 1) * yearWidth) / width))
  return {
    width,
    height: bottom + axisHeight,
    bottom,
    radius,
    marks: packed.map(({ row, ...mark }) => ({ ...mark, y: bottom - (row + 0.5) * rowHeight })),
    ticks: range(years.first, years.last + 1).map((year) => ({
      x: x(dayNumber(firstDay(yearDate(year)))),
      text: (year - years.first) % every === 0 ? String(year) : '',
    })),
  }
}

/** A day is drawn at its middle, a month or a year from its first day to the end of its last. */
function reachOf(date: PartialDate, x: (day: number) => number) {
  const from = dayNumber(firstDay(date))
  return precisionOf(date) === 'day'
    ? { kind: 'point' as const, x0: x(from + 0.5), x1: x(from + 0.5) }
    : { kind: 'span' as const, x0: x(from), x1: x(dayNumber(lastDay(date)) + 1) }
}

function yearsOf(events: readonly Dated[]) {
  const years = events.map(({ date }) => Number(date.slice(0, 4)))
  return { first: Math.min(...years), last: Math.max(...years) }
}

/** From the bottom up, each in the first row where it touches none. */
function inRows<T extends { readonly x0: number; readonly x1: number }>(marks: readonly T[]) {
  const ends: number[] = []
  return marks.map((mark) => {
    const free = ends.findIndex((end) => end + gap <= mark.x0 - radius)
    const row = free >= 0 ? free : Math.min(ends.length, mostRows - 1)
    ends[row] = Math.max(ends[row] ?? 0, mark.x1 + radius)
    return { ...mark, row }
  })
}
