/** The claims in one low row over their months: a bar for each, their numbers in one column, and what not to do with them. */
import { max, min } from 'd3'
import { drawable, detailSize, type ReturnsQuestion } from './returns-parts.ts'
import { figureName, figureParts, isPublishedAfter } from './figure-name.ts'
import { inOrder, isHeadline, periodsOverlap } from './claims-order.ts'
import { daysOf } from '../timeline/days-of.ts'
import type { FigureWithStart } from '../../model/figure.ts'
import { shortened, textWidth } from '../text/text-width.ts'
import type { Box } from '../../timeline/scene/box.ts'
import { marginStart } from '../../timeline/scene/margin.ts'
import type { TimeAxis } from '../../timeline/scene/time-axis.ts'

export type ClaimsRow = ReturnType<typeof claimsRow>
export type RowClaim = ClaimsRow['claims'][number]
type RowText = { readonly x: number; readonly y: number; readonly text: string }

/** Pixels: of the row, of a claim in it, and of its bar. */
const leastHeight = 36
const pitch = 12
const barHeight = 9
/** From a claim's top to its letters' baseline. */
const baseline = 10
const gap = 8
/** Widths are guessed for the widest of fonts, and the numbers are bold. */
const widths = { words: 0.9, numbers: 1.02 }
/** Pixels from the start of the plot; its margin is before 0. */
export function claimsRow(question: ReturnsQuestion, axis: TimeAxis) {
  const { info, figures, labelWidth, words } = question
  const claims = inOrder(drawable(figures, info.returns?.claims), info.returns?.headline)
  const height = Math.max(leastHeight, claims.length * pitch)
  const top = (height - claims.length * pitch) / 2
  const bare = claims.map((figure, i) => bareClaim(figure, { question, axis, y: top + i * pitch }))
  const overlap = periodsOverlap(claims)
  const said = [...outsideOf(bare, words), ...(overlap ? [words.neverAdd] : [])]
  const block = blockOf(bare)
  const { besides, x } = arranged(bare, block.width, {
    width: axis.width,
    choices: [[...said, words.whatItCounts], [words.whatItCounts], []],
  })
  // Where the words have no room beside the bars, what matters most of them stands in the margin.
  const inMargin = overlap && besides.length < 2 ? [words.neverAddShort] : []
  const lines = stacked(besides, { x: axis.width, height })
  return {
    height,
    claims: bare.map((claim) => ({ ...claim, ...placed(claim, x, block.values) })),
    margin: marginLines([...titleOf(question), ...inMargin], { height, labelWidth }),
    /** They end at their x, the link as well. */
    notes: lines.slice(0, -1),
    link: linkOf(lines.at(-1)),
  }
}

/** Its ground is as wide as its words. */
function linkOf(line: RowText | undefined) {
  return line ? { ...line, width: wordsWidth(line.text) } : null
}

/** The first of the choices of words beside which bars and numbers have their room, and where the numbers start. */
function arranged(
  claims: readonly Bare[],
  block: number,
  { width, choices }: { width: number; choices: readonly (readonly string[])[] },
): { besides: readonly string[]; x: number } {
  for (const besides of choices) {
    const words = max(besides, (text) => wordsWidth(text) + gap) ?? 0
    const x = besideBars(claims, block, width - words)
    if (x !== null) return { besides, x }
  }
  // Over the bars, which are pale.
  return { besides: [], x: Math.max(0, width - block) }
}

type Place = { readonly question: ReturnsQuestion; readonly axis: TimeAxis; readonly y: number }

function bareClaim(figure: FigureWithStart, { question, axis, y }: Place) {
  const { words, info } = question
  const days = daysOf({ from: figure.periodStart, to: figure.periodEnd })
  const [start, end] = [axis.x(days.from), axis.x(days.to + 1)]
  const side = end <= 0 ? 'before' : start >= axis.width ? 'after' : null
  const parts = figureParts(figure, words)
  const period = words.shortPeriod(figure.periodStart, figure.periodEnd)
  const value = words.value(figure)
  return {
    id: figure.id,
    headline: isHeadline(figure, info.returns?.headline),
    name: figureName(parts),
    parts,
    periodText: period,
    y,
    /** Where it lies when the axis shows nothing of it. */
    side,
    /** What the plot shows of it; without width where that is nothing. */
    bar: barBetween(start, end, { width: side ? 0 : axis.width, y }),
    number: side === 'before' ? `‹ ${value}` : side === 'after' ? `${value} ›` : value,
    faded: isPublishedAfter(figure, question.knownOn),
    selected: figure.id === question.selectedId,
  } as const
}

type Bare = ReturnType<typeof bareClaim>

const wordsWidth = (text: string): number => textWidth(text, detailSize) * widths.words

function barBetween(start: number, end: number, { width, y }: { width: number; y: number }): Box {
  const [x0, x1] = [start, end].map((x) => Math.min(width, Math.max(0, x)))
  const seen = width === 0 ? 0 : Math.max(2, (x1 ?? 0) - (x0 ?? 0))
  return { x: x0 ?? 0, y: y + (pitch - barHeight) / 2, width: seen, height: barHeight }
}

/** Of the column of numbers and that of their periods. */
function blockOf(claims: readonly Bare[]): { values: number; width: number } {
  const values = (max(claims, ({ number }) => textWidth(number, detailSize)) ?? 0) * widths.numbers
  const periods = max(claims, ({ periodText }) => wordsWidth(periodText)) ?? 0
  return { values, width: values + gap + periods }
}

/** Behind the bars, else before them; null where neither has room. */
function besideBars(claims: readonly Bare[], width: number, roomEnd: number): number | null {
  const bars = claims.map(({ bar }) => bar).filter((bar) => bar.width > 0)
  if (bars.length === 0) return width <= roomEnd ? 0 : null
  const end = max(bars, (bar) => bar.x + bar.width) ?? 0
  if (end + gap + width <= roomEnd) return end + gap
  const before = (min(bars, ({ x }) => x) ?? 0) - gap - width
  return before >= 0 && end + gap <= roomEnd ? before : null
}

function placed({ bar, y, periodText }: Bare, x: number, values: number) {
  const at = y + baseline
  const start = bar.width > 0 ? Math.min(bar.x, x) : x
  return {
    /** Ends at its x; the period starts at its own. */
    value: { x: x + values, y: at },
    period: { x: x + values + gap, y: at },
    /** All of it answers to a pointer. */
    row: {
      x: start,
      y,
      width: x + values + gap + wordsWidth(periodText) - start,
      height: pitch,
    },
  }
}

/** What is claimed, and who says so. */
function titleOf({ info, words }: ReturnsQuestion): string[] {
  const { returns } = info
  return returns ? [returns.short.title, words.says(returns.short.claimant)] : []
}

/** Where they lie, if none is in sight. */
function outsideOf(claims: readonly Bare[], words: ReturnsQuestion['words']): string[] {
  const sides = new Set(claims.map(({ side }) => side))
  const [side = null] = sides
  if (claims.length === 0 || sides.has(null)) return []
  return [words.noneShown(sides.size === 1 ? side : null)]
}

function marginLines(
  texts: readonly string[],
  { height, labelWidth }: { height: number; labelWidth: number },
): RowText[] {
  const room = labelWidth - marginStart - 2
  const shown = texts.map((text) => shortened(text, detailSize, room / widths.words) ?? '')
  return stacked(shown, { x: marginStart - labelWidth, height })
}

/** Lines around the middle of the row; two stand further apart than three. */
function stacked(
  texts: readonly string[],
  { x, height }: { x: number; height: number },
): RowText[] {
  const line = texts.length > 2 ? pitch : 15
  const first = height / 2 + 4 - ((texts.length - 1) * line) / 2
  return texts.map((text, i) => ({ text, x, y: first + i * line }))
}
