/** Numbers of people as squares of one size: what cannot be felt from digits can be seen. */
import { max, range } from 'd3'
import { figureName, figureParts } from './figure-name.ts'
import { largeSize, type ReturnsWords } from './returns-parts.ts'
import { wrapRuns, type TextRun } from '../text/wrap-text.ts'
import type { Figure } from '../../model/figure.ts'
import type { FigureId } from '../../model/ids.ts'

type SquaresWords = ReturnsWords & {
  /** Above the second block: whose parts these are, and what a square is there. */
  readonly enlarged: (whole: Figure, people: number) => string
}
type SquaresQuestion = {
  readonly compared: readonly Figure[]
  /** The one that all others are there for. */
  readonly headline: FigureId
  /** The parts of one of them, drawn to a finer scale; null: none are known. */
  readonly breakdown: { readonly whole: Figure; readonly parts: readonly Figure[] } | null
  /** Pixels. */
  readonly width: number
  readonly words: SquaresWords
}

/** Pixels from the start and top. */
export type SquaresChart = ReturnType<typeof squaresChart>
export type SquaresRow = ReturnType<typeof rowsOf>[number]

/** Pixels. */
const square = 8
const pitch = 10
const lineHeight = 18
const rowGap = 14
const blockGap = 18
/** At most so many squares in the largest mark of a block: more are a grey field, fewer hide the small. */
export const squareLimits = { compared: 500, breakdown: 300 }

export function squaresChart(question: SquaresQuestion) {
  const { compared, headline, breakdown, width, words } = question
  const people = peoplePerSquare(compared, squareLimits.compared)
  const rows = rowsOf(compared, { people, headline, width, words, top: 0 })
  let y = endOf(rows)
  if (!breakdown) return { width, height: y, people, rows, enlarged: null }
  y += blockGap
  const finer = peoplePerSquare([breakdown.whole], squareLimits.breakdown)
  const text = words.enlarged(breakdown.whole, finer)
  const lines = linesOf([{ kind: 'title', text, bold: true }], width, y)
  y += lines.length * lineHeight + 6
  const parts = [...breakdown.parts].sort((a, b) => b.value - a.value)
  const partRows = rowsOf(parts, { people: finer, headline, width, words, top: y })
  const enlarged = { people: finer, lines, rows: partRows }
  return { width, height: endOf(partRows), people, rows, enlarged }
}

/** 1, 2 or 5 times a power of ten: the least with which the largest value fits. */
export function peoplePerSquare(figures: readonly Figure[], squares: number): number {
  const largest = Math.max(1, ...figures.map(({ value }) => value))
  for (let power = 1; ; power *= 10) {
    const found = [1, 2, 5].find((step) => largest / (step * power) <= squares)
    if (found !== undefined) return found * power
  }
}

type Block = Pick<SquaresQuestion, 'headline' | 'width' | 'words'> & {
  readonly people: number
  readonly top: number
}

function rowsOf(figures: readonly Figure[], block: Block) {
  const { people, headline, width, words } = block
  let y = block.top
  return figures.map((figure) => {
    const parts = figureParts(figure, words)
    const runs = [
      { kind: 'value' as const, text: words.value(figure), bold: true },
      { kind: 'what' as const, text: figure.what },
      { kind: 'note' as const, text: `(${parts.period})` },
    ]
    const lines = linesOf(runs, width, y)
    const squaresTop = y + lines.length * lineHeight + 3
    const columns = Math.max(1, Math.floor((width + pitch - square) / pitch))
    const squares = figure.value / people
    const height = squaresTop - y + Math.ceil(squares / columns) * pitch
    const row = { x: 0, y, width, height }
    y += height + rowGap
    return {
      id: figure.id,
      name: figureName(parts),
      headline: figure.id === headline,
      row,
      lines,
      /** How many, the last one in part: its area is to scale as well. */
      squares,
      path: squaresPath(squares, columns, squaresTop),
    }
  })
}

function endOf(rows: readonly SquaresRow[]): number {
  return max(rows, ({ row }) => row.y + row.height) ?? 0
}

type Run = TextRun<'value' | 'what' | 'note' | 'title'>

function linesOf(runs: readonly Run[], width: number, top: number) {
  return wrapRuns(runs, largeSize, width).map((line, i) => ({
    x: 0,
    y: top + 13 + i * lineHeight,
    runs: line,
  }))
}

/** Row by row; what is left of a square is a part of one, as wide as its share. */
function squaresPath(squares: number, columns: number, top: number): string {
  const parts = range(squares).map((i) => {
    const x = (i % columns) * pitch
    const y = top + Math.floor(i / columns) * pitch
    const width = Math.round(square * Math.min(1, squares - i) * 100) / 100
    return width > 0 ? `M${x} ${y}h${width}v${square}h-${width}z` : ''
  })
  return parts.join('')
}
