/** A yearly series as bars from zero, and the totals that were published on the way as points of their own. */
import { scaleLinear, type ScaleLinear } from 'd3'
import { allYears, mainFigures } from './main-figures.ts'
import type { BarStyle } from './bar-pattern.ts'
import { acrossRule, textOf, type ChartText } from '../text/chart-text.ts'
import { figureName, figureParts } from './figure-name.ts'
import { detailSize, type ReturnsWords } from './returns-parts.ts'
import { runningTotal } from './running-total.ts'
import { textWidth } from '../text/text-width.ts'
import { lineText, wrapRuns } from '../text/wrap-text.ts'
import type { Box } from '../../timeline/scene/box.ts'
import type { Figure, FigureWithStart } from '../../model/figure.ts'

type YearsWords = ReturnsWords & {
  /** Short name of a month, 1 to 12. */
  readonly month: (month: number) => string
}
type YearsQuestion = {
  readonly annual: readonly Figure[]
  readonly cumulative: readonly Figure[]
  /** What each of the two panels shows, with its unit. */
  readonly titles: { readonly annual: string; readonly cumulative: string }
  /** Pixels. */
  readonly width: number
  /** Years side by side, or below one another where they would be too narrow for their values. */
  readonly layout: 'columns' | 'rows'
  readonly words: YearsWords
}

export type YearsChart = ReturnType<typeof yearsChart>
export type YearBar = ReturnType<typeof barOf>

/** Pixels. */
const columnsPlot = { start: 52, height: 190, end: 8 }
const rowsPlot = { start: 60, pitch: 30, bar: 18, end: 44 }
const titleLine = 16
const panelGap = 34
const inset = 0.12

export function yearsChart(question: YearsQuestion) {
  const { annual, cumulative, titles, width, words } = question
  const byYear = mainFigures(annual)
  const years = allYears(byYear)
  const title = titleTexts(titles.annual, width, 0)
  const panel = { question, byYear, years, top: title.height + 8 }
  const bars = question.layout === 'columns' ? columns(panel) : rows(panel)
  const top = bars.height + panelGap
  const totalTitle = titleTexts(titles.cumulative, width, top)
  const total = runningTotal({
    figures: cumulative,
    start: columnsPlot.start,
    width,
    top: top + totalTitle.height + 8,
    years: { first: years[0] ?? 0, last: years.at(-1) ?? 0 },
    words,
  })
  return {
    ...bars,
    width,
    height: total ? total.height : bars.height,
    texts: [...title.texts, ...bars.texts, ...(total ? [...totalTitle.texts] : [])],
    total,
  }
}

function titleTexts(text: string, width: number, top: number) {
  const lines = wrapRuns([{ kind: 'title', text, bold: true }], detailSize, width)
  const texts = lines.map((line, i) =>
    textOf('title', lineText(line), { x: 0, y: top + 12 + i * titleLine, anchor: 'start' }),
  )
  return { texts, height: lines.length * titleLine }
}

type Panel = {
  readonly question: YearsQuestion
  readonly byYear: ReadonlyMap<number, FigureWithStart>
  readonly years: readonly number[]
  readonly top: number
}
type MissingBar = { readonly year: number; readonly name: string; readonly box: Box }

function valueScale(
  byYear: ReadonlyMap<number, FigureWithStart>,
  length: number,
): ScaleLinear<number, number> {
  const most = Math.max(1, ...[...byYear.values()].map(({ value }) => value))
  return scaleLinear().domain([0, most]).nice(4).range([0, length])
}

/** Years from the start to the end, bars upwards. */
function columns({ question, byYear, years, top }: Panel) {
  const { width, words } = question
  const { start, height, end } = columnsPlot
  const base = top + titleLine + height
  const length = valueScale(byYear, height)
  const pitch = (width - start - end) / Math.max(1, years.length)
  const rules: ReturnType<typeof acrossRule>[] = []
  const texts: ChartText[] = []
  for (const value of length.ticks(4)) {
    const y = base - length(value)
    rules.push(acrossRule(value, [start, width - end], y))
    texts.push(textOf('scale', words.number(value), { x: start - 8, y: y + 4, anchor: 'end' }))
  }
  const bars: YearBar[] = []
  const missing: MissingBar[] = []
  years.forEach((year, i) => {
    const x = start + i * pitch
    const middle = { x: x + pitch / 2, anchor: 'middle' as const }
    texts.push(textOf('year', String(year), { ...middle, y: base + 16 }))
    const place = { x: x + pitch * inset, width: pitch * (1 - 2 * inset) }
    const figure = byYear.get(year)
    if (!figure) {
      const box = { x: x + 1, width: pitch - 2, y: base - 56, height: 56 }
      missing.push({ year, name: `${year}: ${words.noFigure}`, box })
      texts.push(...missingTexts(words.noFigure, { x, pitch, base }))
      return
    }
    const tall = length(figure.value)
    const box = { ...place, y: base - tall, height: tall }
    bars.push(
      barOf(figure, { year, words, box, hit: { x, y: top, width: pitch, height: base - top } }),
    )
    texts.push(textOf('value', words.number(figure.value), { ...middle, y: base - tall - 5 }))
    const part = partName(figure, words)
    if (part) texts.push(textOf('part', part, { ...middle, y: base + 31 }))
  })
  return { height: base + 36, rules, texts, bars, missing }
}

/** In the dashed place of a missing year, a word to a line, if the words fit there. */
function missingTexts(
  text: string,
  { x, pitch, base }: { readonly x: number; readonly pitch: number; readonly base: number },
): ChartText[] {
  const words = text.split(' ')
  if (words.length > 3 || words.some((word) => textWidth(word, detailSize) > pitch)) return []
  return words.map((word, i) =>
    textOf('missing', word, {
      x: x + pitch / 2,
      y: base - 28 + 4 + (i - (words.length - 1) / 2) * 14,
      anchor: 'middle',
    }),
  )
}

/** Years from top to bottom, bars from the start. */
function rows({ question, byYear, years, top }: Panel) {
  const { width, words } = question
  const { start, pitch, bar, end } = rowsPlot
  const length = valueScale(byYear, width - start - end)
  const base = top + titleLine + years.length * pitch
  const rules: ReturnType<typeof acrossRule>[] = []
  const texts: ChartText[] = []
  for (const value of length.ticks(3)) {
    const x = start + length(value)
    rules.push({ x1: x, x2: x, y1: top + titleLine, y2: base, zero: value === 0 })
    texts.push(textOf('scale', words.number(value), { x, y: top + 10, anchor: 'middle' }))
  }
  const bars: YearBar[] = []
  const missing: MissingBar[] = []
  years.forEach((year, i) => {
    const y = top + titleLine + i * pitch
    const line = y + pitch / 2 + 4
    const figure = byYear.get(year)
    const part = figure ? partName(figure, words) : null
    const yearLine = part ? line - 6 : line
    texts.push(textOf('year', String(year), { x: start - 8, y: yearLine, anchor: 'end' }))
    if (part) texts.push(textOf('part', part, { x: start - 8, y: line + 7, anchor: 'end' }))
    const place = { x: start, y: y + (pitch - bar) / 2, height: bar }
    if (!figure) {
      missing.push({ year, name: `${year}: ${words.noFigure}`, box: { ...place, width: 56 } })
      texts.push(textOf('missing', words.noFigure, { x: start + 62, y: line, anchor: 'start' }))
      return
    }
    const box = { ...place, width: length(figure.value) }
    bars.push(barOf(figure, { year, words, box, hit: { x: 0, y, width, height: pitch } }))
    const end = { x: start + box.width + 5, y: line, anchor: 'start' as const }
    texts.push(textOf('value', words.number(figure.value), end))
  })
  return { height: base + 4, rules, texts, bars, missing }
}

type Given = Readonly<Record<'hit' | 'box', Box>> & {
  readonly year: number
  readonly words: ReturnsWords
}

function barOf(figure: FigureWithStart, { year, words, box, hit }: Given) {
  return {
    id: figure.id,
    year,
    name: figureName(figureParts(figure, words)),
    style: styleOf(figure),
    /** All of the year's place, so that a low bar can be hit as well. */
    hit,
    box,
  }
}

export function styleOf(figure: FigureWithStart): BarStyle {
  if (figure.qualifier === 'derived' || figure.qualifier === 'background') return figure.qualifier
  return isPartOfYear(figure) ? 'part-year' : 'published'
}

function isPartOfYear({ periodStart, periodEnd }: FigureWithStart): boolean {
  return !periodStart.endsWith('-01-01') || !periodEnd.endsWith('-12-31')
}

/** `Jan–Nov` under a year that is not whole. */
function partName(figure: FigureWithStart, words: YearsWords): string | null {
  if (!isPartOfYear(figure)) return null
  const monthOf = (day: string): string => words.month(Number(day.slice(5, 7)))
  return `${monthOf(figure.periodStart)}–${monthOf(figure.periodEnd)}`
}
