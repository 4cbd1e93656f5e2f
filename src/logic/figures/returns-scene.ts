/** What the returns panel shows: claims over the months they cover, and a yearly series on a scale of its own. */
import { annualScene, type AnnualScene } from './annual-scene.ts'
import { claimMarks, type ClaimMark } from './claim-marks.ts'
import { periodsOverlap } from './claims-order.ts'
import { claimsRow, type ClaimsRow } from './claims-row.ts'
import { daysOf } from '../timeline/days-of.ts'
import { detailSize, drawable, type ReturnsQuestion } from './returns-parts.ts'
import { wrapRuns, type TextRun } from '../text/wrap-text.ts'
import type { Series } from '../../model/atlas-info.ts'
import type { SeriesId } from '../../model/ids.ts'
import { rangeBox, timeAxis, type TimeAxis } from '../../timeline/scene/time-axis.ts'

/** A line of what stands above a series; pixels from the start and top of the panel. */
type CaptionLine = {
  readonly y: number
  readonly runs: readonly TextRun<'title' | 'note'>[]
}
export type ReturnsScene = ReturnType<typeof returnsScene>

/** Pixels. */
const captionLine = 15
const gapAfterCaption = 4
const gapBeforeAnnual = 10

export function returnsScene(question: ReturnsQuestion) {
  const { range, width, labelWidth } = question
  const plotWidth = Math.max(1, width - labelWidth)
  const axis = timeAxis({ domain: daysOf(question.domain), width: plotWidth })
  const parts = question.place === 'row' ? inRow(question, axis) : inPanel(question, axis)
  return {
    width,
    ...parts,
    plot: { x: labelWidth, width: plotWidth, height: parts.height },
    ticks: axis.ticks,
    range: rangeBox(range && daysOf(range), axis),
  }
}

type Parts = {
  readonly height: number
  readonly captions: readonly CaptionLine[]
  /** With all that they say; none in a row. */
  readonly claims: readonly ClaimMark[]
  readonly row: ClaimsRow | null
  /** In a row it has no room: it lies below, out of sight. */
  readonly annual: AnnualScene | null
}

function inRow(question: ReturnsQuestion, axis: TimeAxis): Parts {
  const row = claimsRow(question, axis)
  const { height } = row
  return { height, captions: [], claims: [], row, annual: annualAt(height, question, axis) }
}

function inPanel(question: ReturnsQuestion, axis: TimeAxis): Parts {
  const { info, figures, words } = question
  const overlap = periodsOverlap(drawable(figures, info.returns?.claims))
  const above = captionAt(0, info.returns?.claims, {
    question,
    note: () => (overlap ? words.overlap : ''),
  })
  const { claims, height } = claimMarks(question, axis, above.end)
  const y = above.end + height
  if (drawable(figures, info.returns?.annual).length === 0)
    return { height: y, captions: above.lines, claims, row: null, annual: null }
  const between = captionAt(y + gapBeforeAnnual, info.returns?.annual, {
    question,
    note: ({ note }) => note,
  })
  const annual = annualAt(between.end, question, axis)
  return {
    height: between.end + (annual?.height ?? 0),
    captions: [...above.lines, ...between.lines],
    ...{ claims, row: null, annual },
  }
}

function annualAt(y: number, question: ReturnsQuestion, axis: TimeAxis): AnnualScene | null {
  const figures = drawable(question.figures, question.info.returns?.annual)
  return figures.length === 0 ? null : annualScene(question, axis, { figures, y })
}

/** The lines above a series, and where they end. */
function captionAt(
  y: number,
  id: SeriesId | undefined,
  { question, note }: { question: ReturnsQuestion; note: (series: Series) => string },
): { lines: CaptionLine[]; end: number } {
  const series = question.info.series.find((one) => one.id === id)
  const runs = series ? captionLines(series, note(series), question.width) : []
  const lines = runs.map((runs, i) => ({ y: y + (i + 1) * captionLine - 3, runs }))
  return { lines, end: y + lines.length * captionLine + gapAfterCaption }
}

function captionLines(series: Series, note: string, width: number): CaptionLine['runs'][] {
  const title = `${series.title} · ${series.unit} · ${series.publisher}`
  const runs = [
    { kind: 'title' as const, text: title, bold: true },
    { kind: 'note' as const, text: note },
  ]
  return wrapRuns(runs, detailSize, width - 4)
}
