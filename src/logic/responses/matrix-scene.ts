/** The matrix of responses as a picture: countries by step, with a mark for each event. */
import { cumsum } from 'd3'
import { cellMarks } from './cell-marks.ts'
import { daysMark, daysScale, type DaysScale } from './days-mark.ts'
import { unfoundRows, type DaySpan, type ResponseRow, type ResponsesTable } from './responses.ts'
import { textOf, type ChartText } from '../text/chart-text.ts'
import { shortened, textWidth } from '../text/text-width.ts'
import type { Responses } from '../../model/atlas-info.ts'

/** Positions in pixels from the top start corner of the row, or of the picture. */
export type MatrixScene = ReturnType<typeof matrixScene>
export type MatrixMark = ReturnType<typeof cellMarks>['marks'][number] & {
  readonly x: number
  readonly y: number
  readonly shape: 'circle' | 'square'
  /** Of a step; answers have none of their own. */
  readonly colour: string | null
}
export type MatrixText = ChartText<'country' | 'stations' | 'days' | 'more' | 'group' | 'column'>
export type MatrixWords = {
  readonly stations: string
  readonly topic: (topic: string) => string
  /** What stands over the countries that are kept on top, and over those below them. */
  readonly pinned: string
  readonly others: string
  /** The head of the days to the first response, what stands for none, and one of them in words. */
  readonly firstDays: string
  readonly noDays: string
  readonly days: (span: DaySpan) => string
}

/** Names a row in the matrix, its picture and its table, whatever their order. */
export const matrixKey = (topic: string, code: string): string => `${topic} ${code}`
/** The heads of the groups that there are as soon as a reader keeps a country on top. */
export const pinnedKey = 'pinned'
export const othersKey = 'others'

/** Pixels. */
const countryWidth = 150
const stationsWidth = 70
const rowHeight = 26
const groupHeight = 40
export const markSize = 10
export const markPitch = 13
const textSize = 13
/** Of the days: the scale, and the number in words behind it. */
const daysWidth = { scale: 116, words: 112 } as const
const dayRadius = 4
/** Column names rise by this many degrees. */
export const slope = 30

type MatrixQuestion = {
  readonly table: Pick<ResponsesTable, 'main' | 'apart' | 'rules' | 'unfound'>
  readonly width: number
  readonly words: MatrixWords
}

export function matrixScene({ table, width, words }: MatrixQuestion) {
  const columns = columnsOf(table.rules, width)
  const top = headHeight(columns)
  const scale = daysScale(table.main.rows)
  const days = { words, scale, x: width - daysWidth.scale - daysWidth.words }
  const names = columns.map(({ name, x }) =>
    textOf('column', name, { x: x + markSize / 2, y: top - 10, anchor: 'start' }),
  )
  const stations = stationsText(words.stations, top - 10)
  const { main, apart } = table
  const mainRow = (row: ResponseRow): MatrixRow =>
    withDays(countryRow(row, columns, main.topic), row, days)
  const rows = [
    ...main.rows.map(mainRow),
    ...apart.flatMap(({ topic, rows }) => [
      groupRow(topic, words.topic(topic)),
      ...rows.map((row) => countryRow(row, columns, topic)),
    ]),
    // A reader's choice shows them.
    ...[
      groupRow(pinnedKey, words.pinned),
      groupRow(othersKey, words.others),
      ...unfoundRows(table).map(mainRow),
    ].map((row) => ({ ...row, shown: false })),
  ]
  const ends = cumsum(rows, ({ height, shown }) => (shown ? height : 0))
  return {
    width,
    height: top + (ends.at(-1) ?? 0) + 1,
    // Column names slope up from their position; the others are level.
    head: [
      ...names,
      stations,
      textOf('days', words.firstDays, { x: width, y: top - 10, anchor: 'end' }),
    ],
    rows: rows.map((row, i) => ({
      ...row,
      y: top + (ends[i] ?? 0) - (row.shown ? row.height : 0),
    })),
  }
}

type MatrixRow = {
  readonly key: string
  readonly height: number
  /** Before a reader has chosen anything. */
  readonly shown: boolean
  readonly marks: readonly MatrixMark[]
  readonly texts: readonly MatrixText[]
  /** From the first day to the last that it may have been, with round ends. */
  readonly days: {
    readonly kind: 'point' | 'span'
    readonly x0: number
    readonly x1: number
    readonly y: number
    readonly r: number
  } | null
}

function groupRow(key: string, name: string): MatrixRow {
  const text = textOf('group', name, { x: 0, y: groupHeight - 12, anchor: 'start' })
  return { key, height: groupHeight, shown: true, marks: [], texts: [text], days: null }
}

type DaysColumn = {
  readonly words: MatrixWords
  readonly scale: DaysScale | null
  readonly x: number
}

/** The days to the first response as a dot or a span, and in words. */
function withDays(
  drawn: MatrixRow,
  { first }: ResponseRow,
  { words, scale, x }: DaysColumn,
): MatrixRow {
  const text = first ? words.days(first.days) : words.noDays
  const at = { x: x + daysWidth.scale + 14, y: rowHeight / 2 + 4.5, anchor: 'start' as const }
  const texts = [...drawn.texts, textOf('days', text, at)]
  if (!first || !scale) return { ...drawn, texts }
  const { kind, from, to } = daysMark(first.days, scale)
  const xOf = (share: number): number => x + (share / 100) * daysWidth.scale
  return {
    ...drawn,
    texts,
    days: { kind, x0: xOf(from), x1: xOf(to), y: rowHeight / 2, r: dayRadius },
  }
}

type Column = ReturnType<typeof columnsOf>[number]

function columnsOf(responses: Pick<Responses, 'steps' | 'answers'>, width: number) {
  const all = [
    ...responses.steps.map(({ id, name, colour }) => ({ id, name, colour })),
    ...responses.answers.map(({ id, name }) => ({ id, name, colour: null })),
  ]
  const start = countryWidth + stationsWidth
  // The last name slopes out of its column, over the days.
  const pitch = (width - start - daysWidth.scale - daysWidth.words) / Math.max(1, all.length)
  return all.map((column, i) => ({ ...column, x: start + i * pitch, width: pitch }))
}

function headHeight(columns: readonly Column[]): number {
  const longest = Math.max(0, ...columns.map(({ name }) => textWidth(name, textSize)))
  return Math.ceil(longest * Math.sin((slope * Math.PI) / 180)) + 30
}

/** A line runs under it. */
function countryRow(row: ResponseRow, columns: readonly Column[], topic: string): MatrixRow {
  const y = rowHeight / 2
  const baseline = y + 4.5
  const start = { y: baseline, anchor: 'start' as const }
  const name = shortened(row.name, textSize, countryWidth) ?? row.code
  const texts: MatrixText[] = [
    textOf('country', name, { x: 0, ...start }),
    stationsText(String(row.stations), baseline),
  ]
  const marks = columns.flatMap(({ id, x, width, colour }) => {
    const most = Math.max(1, Math.floor((width - markSize) / markPitch))
    const cell = cellMarks(row.cells.get(id) ?? [], most)
    const behind = x + cell.marks.length * markPitch
    if (cell.more > 0) texts.push(textOf('more', `+${cell.more}`, { x: behind, ...start }))
    return cell.marks.map((mark, i) => ({
      ...mark,
      x: x + markSize / 2 + i * markPitch,
      y,
      shape: colour === null ? ('square' as const) : ('circle' as const),
      colour,
    }))
  })
  return {
    key: matrixKey(topic, row.code),
    height: rowHeight,
    shown: true,
    marks,
    texts,
    days: null,
  }
}

function stationsText(text: string, y: number): MatrixText {
  return textOf('stations', text, { x: countryWidth + 40, y, anchor: 'end' })
}
