/** Claims over the months they cover, each in a row of its own: they overlap and are never added. */
import { noteLayout, roomsOf, type NoteKind, type NoteLayout, type NoteLine } from './claim-note.ts'
import { daysIn, daysOf } from '../timeline/days-of.ts'
import { inOrder, isHeadline } from './claims-order.ts'
import { figureName, figureParts, isPublishedAfter } from './figure-name.ts'
import {
  detailSize,
  drawable,
  largeSize,
  type ReturnsQuestion,
  type SceneText,
} from './returns-parts.ts'
import { textWidth } from '../text/text-width.ts'
import { lineText, wrapRuns, type TextRun } from '../text/wrap-text.ts'
import type { FigureWithStart } from '../../model/figure.ts'
import type { Box } from '../../timeline/scene/box.ts'
import { spanOf, type TimeAxis } from '../../timeline/scene/time-axis.ts'

/** Pixels from the start of the plot; its margin is before 0. */
export type ClaimMark = ReturnType<typeof claimMark>

/** Pixels. */
const rowGaps = { dock: 4, page: 12 }
const barBelow = { height: 12, gap: 3 }
/** From the margin's texts to the plot. */
const marginGap = 12
const leastRow = 34
/** A narrow screen is read at arm's length, and a page has room: larger letters, further apart. */
const sizes = {
  dock: { note: detailSize, line: 14, headline: 20, other: 14 },
  narrow: { note: largeSize, line: 17, headline: 20, other: 14 },
  page: { note: largeSize, line: 18, headline: 23, other: 16 },
}

export function claimMarks(
  question: ReturnsQuestion,
  axis: TimeAxis,
  top: number,
): { claims: ClaimMark[]; height: number } {
  let y = top
  const { figures, info } = question
  const own = drawable(figures, info.returns?.claims)
  const claims = inOrder(own, info.returns?.headline).map((figure) => {
    const claim = claimMark(figure, { question, axis, y })
    y += claim.row.height + (question.place === 'page' ? rowGaps.page : rowGaps.dock)
    return claim
  })
  return { claims, height: y - top }
}

type Place = { readonly question: ReturnsQuestion; readonly axis: TimeAxis; readonly y: number }

function claimMark(figure: FigureWithStart, { question, axis, y }: Place) {
  const { labelWidth, words } = question
  const { note: size, line } = sizesOf(question)
  const { from, to } = daysOf({ from: figure.periodStart, to: figure.periodEnd })
  const ends = [axis.x(from), axis.x(to + 1)] as const
  const publishedX = middleOfPublication(figure, axis)
  const parts = figureParts(figure, words)
  const runs = noteRuns(figure, question)
  const head = headOf(figure, parts.period, question)
  const layout = noteLayout({
    runs,
    rooms: labelWidth > 0 ? roomsOf(ends, publishedX, axis.width) : [],
    width: axis.width,
    size,
    lineHeight: line,
    barHeight: barBelow.height + barBelow.gap,
  })
  const barTop = y + (labelWidth > 0 ? 0 : head.height)
  const height =
    labelWidth > 0 ? Math.max(leastRow, head.height, layout.height) : head.height + layout.height
  const bar = barOf(ends, axis.width, {
    y: barTop,
    height: layout.placement === 'below' ? barBelow.height : height,
  })
  return {
    id: figure.id,
    headline: isHeadline(figure, question.info.returns?.headline),
    name: [figureName(parts), ...runs.slice(2).map(({ text }) => text)].join(' · '),
    parts,
    /** The whole row with its margin, so that all of it answers to a pointer. */
    row: { x: -labelWidth, y, width: axis.width + labelWidth, height },
    /** What the plot shows of it; without width where it lies outside. */
    bar,
    /** The value and its period: in the margin, or above the bar where there is none. */
    head: head.texts.map((text) => ({ ...text, y: text.y + y })),
    /** What the claim says, over as many lines as that takes; no text lies over another. */
    lines: linesOf(layout, { top: barTop, height: height - (barTop - y) }),
    /** Font size of the lines. */
    size,
    published: publishedOf(publishedX, bar, axis.width),
    faded: isPublishedAfter(figure, question.knownOn),
    selected: figure.id === question.selectedId,
  }
}

/** What it counts · who published it · who repeats it · what it does not say. */
function noteRuns(figure: FigureWithStart, { info, words }: ReturnsQuestion): TextRun<NoteKind>[] {
  const note = info.returns?.notes.find((one) => one.figure === figure.id)
  const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`)
  return [
    { kind: 'what', text: sentence(figure.what) },
    { kind: 'said', text: sentence(words.published(figure)) },
    ...(note
      ? [
          { kind: 'said' as const, text: sentence(words.repeated(note.repeatedBy)) },
          { kind: 'caveat' as const, text: sentence(note.caveat) },
        ]
      : []),
  ]
}

function sizesOf({ labelWidth, place }: ReturnsQuestion): (typeof sizes)['dock'] {
  if (place === 'page') return sizes.page
  return labelWidth > 0 ? sizes.dock : sizes.narrow
}

/** The value with its period under it in the margin; without one, both in a line above the bar. */
function headOf(
  figure: FigureWithStart,
  period: string,
  question: ReturnsQuestion,
): { texts: SceneText[]; height: number } {
  const { labelWidth, words } = question
  const { note, line, ...values } = sizesOf(question)
  const kind = isHeadline(figure, question.info.returns?.headline) ? 'headline' : 'value'
  const size = kind === 'headline' ? values.headline : values.other
  const value = { kind, text: words.value(figure), size } as const
  const detail = { kind: 'detail', size: note } as const
  if (labelWidth === 0) {
    const place = { y: size, anchor: 'start' as const }
    const x = textWidth(value.text, size) + 10
    return {
      texts: [
        { ...value, ...place, x: 0 },
        { ...detail, ...place, text: period, x },
      ],
      height: size + 8,
    }
  }
  const place = { x: -marginGap, anchor: 'end' as const }
  const lines = periodLines(period, note, labelWidth - marginGap)
  const y = size * 0.86 + 3
  return {
    texts: [
      { ...value, ...place, y },
      ...lines.map((text, i) => ({ ...detail, ...place, text, y: y + (i + 1) * line })),
    ],
    height: y + lines.length * line + 5,
  }
}

/** In one line or, where that is too long, one line for each end. */
function periodLines(period: string, size: number, width: number): string[] {
  if (textWidth(period, size) <= width) return [period]
  return period
    .split(/(?<= [–-]) /u)
    .flatMap((text) => wrapRuns([{ kind: 'end', text }], size, width))
    .map(lineText)
}

/** Lines beside a bar stand in the middle of their row. */
function linesOf(
  { placement, height, lines }: NoteLayout,
  row: { readonly top: number; readonly height: number },
): NoteLine[] {
  const down = row.top + (placement === 'beside' ? (row.height - height) / 2 : 0)
  return lines.map((line) => ({ ...line, y: line.y + down }))
}

function barOf(
  [start, end]: readonly [number, number],
  width: number,
  place: { readonly y: number; readonly height: number },
): Box {
  const x = Math.min(width, Math.max(0, start))
  const seen = Math.min(width, Math.max(0, end)) - x
  const inView = end > 0 && start < width
  return { x, width: inView ? Math.max(2, seen) : 0, ...place }
}

/** The middle of the day, month or year of publication. */
function middleOfPublication({ publishedDate }: FigureWithStart, axis: TimeAxis): number {
  const days = daysIn(publishedDate)
  return axis.x(days.from + spanOf(days) / 2)
}

/** The day of publication with a line from the bar's end to it; null outside the plot. */
function publishedOf(x: number, bar: Box, width: number) {
  if (x < 0 || x > width) return null
  return { x, y0: bar.y, y1: bar.y + bar.height, from: bar.x + bar.width }
}
