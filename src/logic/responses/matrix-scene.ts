/** The matrix of responses as a picture: countries by step, with a mark for each event. */
import { cumsum } from 'd3'
import { cellMarks } from './cell-marks.ts'
import type { ResponseRow, ResponsesTable } from './responses.ts'
import { textOf, type ChartText } from '../text/chart-text.ts'
import { shortened, textWidth } from '../text/text-width.ts'
import type { Responses } from '../../model/atlas-info.ts'

/** Positions in pixels from the top start corner of the row, or of the picture. */
export type MatrixScene = ReturnType<typeof matrixScene>
export type MatrixMark = ReturnType<typeof countryRow>['marks'][number]
export type MatrixText = ChartText<'country' | 'stations' | 'more' | 'group' | 'column'>
export type MatrixWords = {
  readonly stations: string
  readonly topic: (topic: string) => string
}

/** Names a row in the matrix, its picture and its table, whatever their order. */
export const matrixKey = (topic: string, code: string): string => `${topic} ${code}`

/** Pixels. */
const endMargin = 12
const countryWidth = 150
const stationsWidth = 70
const rowHeight = 26
const groupHeight = 40
export const markSize = 10
export const markPitch = 13
const textSize = 13
/** Column names rise by this many degrees. */
export const slope = 30

type MatrixQuestion = {
  readonly table: Pick<ResponsesTable, 'main' | 'apart' | 'rules'>
  readonly width: number
  readonly words: MatrixWords
}

export function matrixScene({ table, width, words }: MatrixQuestion) {
  const columns = columnsOf(table.rules, width)
  const top = headHeight(columns)
  const names = columns.map(({ name, x }) =>
    textOf('column', name, { x: x + markSize / 2, y: top - 10, anchor: 'start' }),
  )
  const stations = stationsText(words.stations, top - 10)
  const { main, apart } = table
  const rows = [
    ...main.rows.map((row) => countryRow(row, columns, main.topic)),
    ...apart.flatMap(({ topic, rows }) => [
      groupRow(topic, words.topic(topic)),
      ...rows.map((row) => countryRow(row, columns, topic)),
    ]),
  ]
  const ends = cumsum(rows, ({ height }) => height)
  return {
    width,
    height: top + (ends.at(-1) ?? 0) + 1,
    // Column names slope up from their position; the others are level.
    head: [...names, stations],
    rows: rows.map((row, i) => ({ ...row, y: top + (ends[i] ?? 0) - row.height })),
  }
}

function groupRow(topic: string, name: string) {
  const text = textOf('group', name, { x: 0, y: groupHeight - 12, anchor: 'start' })
  return { key: topic, height: groupHeight, marks: [], texts: [text] }
}

type Column = ReturnType<typeof columnsOf>[number]

function columnsOf(responses: Pick<Responses, 'steps' | 'answers'>, width: number) {
  const all = [
    ...responses.steps.map(({ id, name, colour }) => ({ id, name, colour })),
    ...responses.answers.map(({ id, name }) => ({ id, name, colour: null })),
  ]
  const start = countryWidth + stationsWidth
  // The last name slopes out of its column.
  const last = all.at(-1)
  const overhang = last ? textWidth(last.name, textSize) * Math.cos((slope * Math.PI) / 180) : 0
  const pitch = (width - start - overhang - endMargin) / Math.max(1, all.length - 1)
  return all.map((column, i) => ({ ...column, x: start + i * pitch, width: pitch }))
}

function headHeight(columns: readonly Column[]): number {
  const longest = Math.max(0, ...columns.map(({ name }) => textWidth(name, textSize)))
  return Math.ceil(longest * Math.sin((slope * Math.PI) / 180)) + 30
}

/** A line runs under it. */
function countryRow(row: ResponseRow, columns: readonly Column[], topic: string) {
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
      /** Of a step; answers have none of their own. */
      colour,
    }))
  })
  return { key: matrixKey(topic, row.code), height: rowHeight, marks, texts }
}

function stationsText(text: string, y: number): MatrixText {
  return textOf('stations', text, { x: countryWidth + 40, y, anchor: 'end' })
}
