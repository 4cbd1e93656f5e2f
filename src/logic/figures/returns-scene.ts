/** What the returns panel shows: claims over the months they cover, and a yearly series on a scale of its own. */
import { annualScene, type AnnualScene } from './annual-scene.ts'
import { claimMarks, periodsOverlap } from './claim-marks.ts'
import { daysOf } from '../timeline/days-of.ts'
import { detailSize, drawable, type ReturnsQuestion } from './returns-parts.ts'
import { wrapRuns, type TextRun } from '../text/wrap-text.ts'
import type { Series } from '../../model/atlas-info.ts'
import type { SeriesId } from '../../model/ids.ts'
import { rangeBox, timeAxis } from '../../timeline/scene/time-axis.ts'

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
  const { info, figures, words } = question
  const plotWidth = Math.max(1, question.width - question.labelWidth)
  const axis = timeAxis({ domain: daysOf(question.domain), width: plotWidth })
  const captions: CaptionLine[] = []
  let y = 0
  const caption = (id: SeriesId | undefined, note: (series: Series) => string): void => {
    const series = info.series.find((one) => one.id === id)
    const lines = series ? captionLines(series, note(series), question.width) : []
    for (const runs of lines) {
      captions.push({ y: y + captionLine - 3, runs })
      y += captionLine
    }
    y += gapAfterCaption
  }
  const overlap = periodsOverlap(drawable(figures, info.returns?.claims))
  caption(info.returns?.claims, () => (overlap ? words.overlap : ''))
  const { claims, height } = claimMarks(question, axis, y)
  y += height
  const drawn = drawable(figures, info.returns?.annual)
  let annual: AnnualScene | null = null
  if (drawn.length > 0) {
    y += gapBeforeAnnual
    caption(info.returns?.annual, ({ note }) => note)
    annual = annualScene(question, axis, { figures: drawn, y })
    y += annual.height
  }
  return {
    width: question.width,
    height: y,
    plot: { x: question.labelWidth, width: plotWidth, height: y },
    captions,
    claims,
    annual,
    ticks: axis.ticks,
    range: rangeBox(question.range && daysOf(question.range), axis),
  }
}

function captionLines(series: Series, note: string, width: number): CaptionLine['runs'][] {
  const title = `${series.title} · ${series.unit} · ${series.publisher}`
  const runs = [
    { kind: 'title' as const, text: title, bold: true },
    { kind: 'note' as const, text: note },
  ]
  return wrapRuns(runs, detailSize, width - 4)
}
