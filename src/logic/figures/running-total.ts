/** Totals since a first day, each at the end of what it counts: points that no line joins. */
import { pairs, range, scaleLinear } from 'd3'
import { acrossRule, textOf, type ChartText } from '../text/chart-text.ts'
import { keepApart } from '../text/keep-apart.ts'
import { figureName, figureParts } from './figure-name.ts'
import { detailSize, type ReturnsWords } from './returns-parts.ts'
import { textWidth } from '../text/text-width.ts'
import type { Figure } from '../../model/figure.ts'
import { dayNumber, firstDay, lastDay, yearDate } from '../../model/partial-date.ts'

export type TotalPanel = NonNullable<ReturnType<typeof runningTotal>>
export type TotalPoint = TotalPanel['points'][number]
type TotalQuestion = {
  readonly figures: readonly Figure[]
  /** Pixels before the plot and of the whole drawing; the first pixel of the panel. */
  readonly start: number
  readonly width: number
  readonly top: number
  /** Of the panel above, whose axis this one shares. */
  readonly years: { readonly first: number; readonly last: number }
  readonly words: ReturnsWords
}

/** Pixels. */
const plotHeight = 150
const roomAbove = 18
const end = 8
export const pointRadius = 4
/** Between the edges of two points, their lines included. */
const pointGap = 2.5
/** Between the middle of a point and the baseline of its value. */
const labelAbove = 10

/** Pixels from the start and top of the drawing; `height` is of the panel's end. */
export function runningTotal(question: TotalQuestion) {
  const { start, width, top, words } = question
  const figures = [...question.figures].sort((a, b) => a.periodEnd.localeCompare(b.periodEnd))
  if (figures.length === 0) return null
  const base = top + roomAbove + plotHeight
  const height = scaleLinear()
    .domain([0, Math.max(...figures.map(({ value }) => value))])
    .nice(4)
    .range([0, plotHeight])
  const axis = dayAxis(question, figures)
  const feet = figures.map(({ periodEnd }) => axis.x(dayNumber(periodEnd) + 1))
  const tops = figures.map(({ value }) => base - height(value))
  const places = keepApart(feet, gapsOf(tops), [start, width - end])
  const points = figures.map((figure, i) => ({
    id: figure.id,
    name: figureName(figureParts(figure, words)),
    x: places[i] ?? 0,
    y: tops[i] ?? 0,
    /** Where a stem leads: zero, on the day that the total counts to. Points too close stand beside it. */
    foot: { x: feet[i] ?? 0, y: base },
    /** The value is a bound, “over” or “under”, and not a count. */
    hollow: figure.qualifier === 'over' || figure.qualifier === 'under',
  }))
  const scale = height.ticks(4).map((value) => ({ value, y: base - height(value) }))
  return {
    height: base + 22,
    rules: scale.map(({ value, y }) => acrossRule(value, [start, width - end], y)),
    texts: [
      ...scale.map(({ value, y }) =>
        textOf('scale', words.number(value), { x: start - 8, y: y + 4, anchor: 'end' }),
      ),
      ...axis.years.map(({ year, x }) =>
        textOf('year', String(year), { x, y: base + 16, anchor: 'middle' }),
      ),
      ...valueTexts(figures, points, question),
    ],
    points,
  }
}

/** How far apart sideways neighbours must stand; a total above another needs less, if none falls again. */
function gapsOf(tops: readonly number[]): number[] {
  const least = 2 * pointRadius + pointGap
  const neighbours = pairs(tops)
  const isRising = neighbours.every(([before, y]) => y <= before)
  return neighbours.map(([before, y]) => {
    const rise = isRising ? before - y : 0
    return Math.sqrt(Math.max(0, least ** 2 - rise ** 2))
  })
}

/** Years in the middle of their place, as many as have room. */
function dayAxis({ start, width, years }: TotalQuestion, figures: readonly Figure[]) {
  const ends = figures.map(({ periodEnd }) => Number(periodEnd.slice(0, 4)))
  const first = Math.min(years.first, ...ends)
  const last = Math.max(years.last, ...ends)
  const x = scaleLinear()
    .domain([dayNumber(firstDay(yearDate(first))), dayNumber(lastDay(yearDate(last))) + 1])
    .range([start, width - end])
  const pitch = (width - start - end) / (last - first + 1)
  const step = Math.ceil((textWidth(String(last), detailSize) + 6) / pitch)
  return {
    x,
    years: range(first, last + 1, step).map((year) => ({
      year,
      x: start + (year - first + 0.5) * pitch,
    })),
  }
}

/** The last value and the first, then the others where they hide neither a value nor a point. */
function valueTexts(
  figures: readonly Figure[],
  points: readonly Spot[],
  { start, width, words }: TotalQuestion,
): ChartText[] {
  const labels = figures.flatMap((figure, i) => {
    const point = points[i]
    if (!point) return []
    const text = words.value(figure)
    const half = textWidth(text, detailSize) / 2
    // Short of the plot's edges.
    const middle = Math.min(width - end - half, Math.max(start + half, point.x))
    return [{ text, half, x: middle, y: point.y - labelAbove, point }]
  })
  const last = labels.at(-1)
  const placed: typeof labels = []
  for (const label of last ? [last, ...labels.slice(0, -1)] : []) {
    const isFree =
      placed.every((other) => !textsMeet(label, other)) &&
      points.every((point) => point === label.point || !pointMeets(label, point))
    if (isFree) placed.push(label)
  }
  return placed.map(({ text, x, y }) => ({ kind: 'value', text, x, y, anchor: 'middle' }))
}

type Spot = { readonly x: number; readonly y: number }
type Label = Spot & { readonly half: number }

const gap = 4
const textsMeet = (a: Label, b: Label): boolean =>
  Math.abs(a.x - b.x) < a.half + b.half + gap && Math.abs(a.y - b.y) < detailSize + 1

const pointMeets = ({ x, y, half }: Label, point: Spot): boolean =>
  Math.abs(point.x - x) < half + pointRadius &&
  point.y + pointRadius > y - detailSize &&
  point.y - pointRadius < y
