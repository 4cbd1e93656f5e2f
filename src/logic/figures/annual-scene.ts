/** A yearly series as bars from zero, with its gaps: a year without a figure is not a year with none. */
import { scaleLinear } from 'd3'
import { rising } from './bar-pattern.ts'
import { daysIn, daysOf } from '../timeline/days-of.ts'
import { figureName, figureParts, isPublishedAfter } from './figure-name.ts'
import { detailSize, type ReturnsQuestion, type SceneText } from './returns-parts.ts'
import { mainFigures, missingYears } from './main-figures.ts'
import { shortened } from '../text/text-width.ts'
import type { FigureWithStart } from '../../model/figure.ts'
import { yearDate } from '../../model/partial-date.ts'
import type { Days } from '../../timeline/scene/item.ts'
import type { Box } from '../../timeline/scene/box.ts'
import { spanOf, type TimeAxis } from '../../timeline/scene/time-axis.ts'

/** Lengths in pixels from the start and top of the plot. */
export type AnnualScene = ReturnType<typeof annualScene>
export type YearMark = AnnualScene['years'][number]

/** Pixels. */
const plotHeight = 52
const roomAbove = 14
const inset = 1.5
const missingHeight = 22

export function annualScene(
  question: ReturnsQuestion,
  axis: TimeAxis,
  { figures, y: top }: { figures: readonly FigureWithStart[]; y: number },
) {
  const byYear = mainFigures(figures)
  const base = top + roomAbove + plotHeight
  const height = scaleLinear()
    .domain([0, Math.max(1, ...[...byYear.values()].map(({ value }) => value))])
    .range([0, plotHeight])
  const place = { question, axis, base }
  return {
    y: top,
    height: roomAbove + plotHeight + 6,
    years: [...byYear].map(([year, figure]) =>
      yearMark(figure, { ...place, year, height: height(figure.value) }),
    ),
    missing: missingYears(byYear).map((year) => missingYear(year, place)),
    scale: height.ticks(2).map((value) => ({
      y: base - height(value),
      label: question.words.number(value),
    })),
  }
}

type Place = {
  readonly question: ReturnsQuestion
  readonly axis: TimeAxis
  /** Of zero, in pixels. */
  readonly base: number
}

function yearMark(
  figure: FigureWithStart,
  place: Place & { readonly year: number; readonly height: number },
) {
  const { question, axis, year, height } = place
  const days = daysOf({ from: figure.periodStart, to: figure.periodEnd })
  const box = boxOver(days, place, height)
  const isHatched = figure.qualifier === 'derived' || figure.qualifier === 'background'
  const parts = figureParts(figure, question.words)
  const number = question.words.number(figure.value)
  return {
    id: figure.id,
    year,
    name: figureName(parts),
    parts,
    box,
    // Published as such, or worked out or remembered by us.
    fill: isHatched ? 'hatched' : 'solid',
    /** Path of the hatching's lines. */
    hatch: isHatched ? rising(box) : null,
    partYear: spanOf(days) < spanOf(daysIn(yearDate(year))),
    text: textIn(box, { text: number, y: box.y - 4, width: axis.width, kind: 'value' }),
    faded: isPublishedAfter(figure, question.knownOn),
    selected: figure.id === question.selectedId,
    outside: box.x + box.width <= 0 || box.x >= axis.width,
  }
}

function missingYear(year: number, place: Place) {
  const box = boxOver(daysIn(yearDate(year)), place, missingHeight)
  const { noFigure } = place.question.words
  const text = { text: noFigure, y: box.y + 15, width: place.axis.width, kind: 'detail' as const }
  return { year, name: `${year}: ${noFigure}`, box, text: textIn(box, text) }
}

function boxOver({ from, to }: Days, { axis, base }: Place, height: number): Box {
  const x = axis.x(from) + inset
  return { x, y: base - height, width: Math.max(1, axis.x(to + 1) - inset - x), height }
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
