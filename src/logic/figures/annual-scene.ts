/** A yearly series as bars from zero, with its gaps: a year without a figure is not a year with none. */
import { scaleLinear } from 'd3'
import { rising } from './bar-pattern.ts'
import { daysOf } from '../timeline/days-of.ts'
import { figureName, figureParts, isPublishedAfter } from './figure-name.ts'
import {
  detailSize,
  type Box,
  type FigureParts,
  type ReturnsQuestion,
  type SceneText,
} from './returns-parts.ts'
import { mainFigures, missingYears } from './main-figures.ts'
import { shortened } from '../text/text-width.ts'
import type { Figure } from '../../model/figure.ts'
import type { FigureId } from '../../model/ids.ts'
import { dayNumber, firstDay, lastDay, yearDate } from '../../model/partial-date.ts'
import type { DateRange } from '../../model/view.ts'
import { spanOf, type TimeAxis } from '../../timeline/scene/time-axis.ts'

export type YearMark = {
  readonly id: FigureId
  readonly year: number
  readonly name: string
  readonly parts: FigureParts
  readonly box: Box
  /** Published as such, or worked out or remembered by us. */
  readonly fill: 'solid' | 'hatched'
  /** Path of the hatching's lines. */
  readonly hatch: string | null
  /** The period is shorter than the year. */
  readonly partYear: boolean
  readonly text: SceneText | null
  readonly faded: boolean
  readonly selected: boolean
  readonly outside: boolean
}
export type MissingYear = {
  readonly year: number
  readonly name: string
  readonly box: Box
  readonly text: SceneText | null
}
export type AnnualScene = {
  readonly y: number
  readonly height: number
  readonly years: readonly YearMark[]
  readonly missing: readonly MissingYear[]
  readonly scale: readonly { readonly y: number; readonly label: string }[]
}

/** Pixels. */
const plotHeight = 52
const roomAbove = 14
const inset = 1.5
const missingHeight = 22

export function annualScene(
  question: ReturnsQuestion,
  axis: TimeAxis,
  { figures, y: top }: { figures: readonly Figure[]; y: number },
): AnnualScene {
  const byYear = mainFigures(figures)
  const base = top + roomAbove + plotHeight
  const height = scaleLinear()
    .domain([0, Math.max(1, ...[...byYear.values()].map(({ value }) => value))])
    .range([0, plotHeight])
  const years = [...byYear].map(([year, figure]) =>
    yearMark(figure, { question, axis, year, base, height: height(figure.value) }),
  )
  const missing = missingYears(byYear).map((year) => missingYear({ question, axis, year, base }))
  const scale = height.ticks(2).map((value) => ({
    y: base - height(value),
    label: question.words.number(value),
  }))
  return { y: top, height: roomAbove + plotHeight + 6, years, missing, scale }
}

type Place = {
  readonly question: ReturnsQuestion
  readonly axis: TimeAxis
  readonly year: number
  /** Of zero, in pixels. */
  readonly base: number
}

function yearMark(figure: Figure, place: Place & { readonly height: number }): YearMark {
  const { question, axis, year, base, height } = place
  const x0 = axis.x(dayNumber(figure.periodStart)) + inset
  const x1 = axis.x(dayNumber(figure.periodEnd) + 1) - inset
  const box = { x: x0, y: base - height, width: Math.max(1, x1 - x0), height }
  const hatched = figure.qualifier === 'derived' || figure.qualifier === 'background'
  const parts = figureParts(figure, question.words)
  const whole = spanOf(daysOf(daysOfYear(year)))
  const number = question.words.number(figure.value)
  return {
    id: figure.id,
    year,
    name: figureName(parts),
    parts,
    box,
    fill: hatched ? 'hatched' : 'solid',
    hatch: hatched ? rising(box) : null,
    partYear: spanOf(daysOf({ from: figure.periodStart, to: figure.periodEnd })) < whole,
    text: textIn(box, { text: number, y: box.y - 4, width: axis.width, kind: 'value' }),
    faded: isPublishedAfter(figure, question.knownOn),
    selected: figure.id === question.selectedId,
    outside: x1 <= 0 || x0 >= axis.width,
  }
}

function missingYear({ question, axis, year, base }: Place): MissingYear {
  const { from, to } = daysOfYear(year)
  const x0 = axis.x(dayNumber(from)) + inset
  const x1 = axis.x(dayNumber(to) + 1) - inset
  const box = { x: x0, y: base - missingHeight, width: Math.max(1, x1 - x0), height: missingHeight }
  const { noFigure } = question.words
  const text = { text: noFigure, y: box.y + 15, width: axis.width, kind: 'detail' as const }
  return { year, name: `${year}: ${noFigure}`, box, text: textIn(box, text) }
}

function daysOfYear(year: number): DateRange {
  const date = yearDate(year)
  return { from: firstDay(date), to: lastDay(date) }
}

/** At the start of what is seen of a box, if it fits there. */
function textIn(
  box: Box,
  { text, y, width, kind }: { text: string; y: number; width: number; kind: SceneText['kind'] },
): SceneText | null {
  const start = Math.max(0, box.x) + 3
  const end = Math.min(width, box.x + box.width)
  if (shortened(text, detailSize, end - start) !== text) return null
  return { kind, text, x: start, y, size: detailSize, anchor: 'start' }
}
