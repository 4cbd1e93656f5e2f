/** The matrix of responses as a picture: countries by step, with a mark for each event. */
import { cellMarks } from './cell-marks.ts'
import type { ResponseRow, ResponsesTable } from './responses.ts'
import { shortened, textWidth } from '../text/text-width.ts'
import type { Responses } from '../../model/atlas-info.ts'

/** Positions in pixels from the top start corner of the row, or of the picture. */
export type MatrixMark = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly shape: 'circle' | 'square'
  /** The colour of a step; answers have none of their own. */
  readonly colour: string | null
  readonly open: boolean
}
export type MatrixText = {
  readonly kind: 'country' | 'stations' | 'more' | 'group' | 'column'
  readonly text: string
  readonly x: number
  readonly y: number
}
/** A country, or the head of a group. A line runs under it. */
export type MatrixSceneRow = {
  /** As `matrixKey` has it; the head of a group has its topic alone. */
  readonly key: string
  readonly y: number
  readonly height: number
  readonly marks: readonly MatrixMark[]
  readonly texts: readonly MatrixText[]
}
export type MatrixScene = {
  readonly width: number
  readonly height: number
  /** Column names slope up from their position; the others are level. */
  readonly head: readonly MatrixText[]
  readonly rows: readonly MatrixSceneRow[]
}
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

export function matrixScene({
  table,
  width,
  words,
}: {
  table: Pick<ResponsesTable, 'main' | 'apart' | 'rules'>
  width: number
  words: MatrixWords
}): MatrixScene {
  const columns = columnsOf(table.rules, width)
  const top = headHeight(columns)
  const head: MatrixText[] = columns.map(({ name, x }) => ({
    kind: 'column',
    text: name,
    x: x + markSize / 2,
    y: top - 10,
  }))
  head.push({ kind: 'stations', text: words.stations, x: countryWidth + 40, y: top - 10 })
  const { main, apart } = table
  const unplaced = [
    ...main.rows.map((row) => countryRow(row, columns, main.topic)),
    ...apart.flatMap(({ topic, rows }) => [
      groupRow(topic, words.topic(topic)),
      ...rows.map((row) => countryRow(row, columns, topic)),
    ]),
  ]
  let y = top
  const rows = unplaced.map((row): MatrixSceneRow => {
    const placed = { ...row, y }
    y += row.height
    return placed
  })
  return { width, height: y + 1, head, rows }
}

type Unplaced = Omit<MatrixSceneRow, 'y'>

function groupRow(topic: string, name: string): Unplaced {
  const text = { kind: 'group' as const, text: name, x: 0, y: groupHeight - 12 }
  return { key: topic, height: groupHeight, marks: [], texts: [text] }
}

type Column = {
  readonly id: string
  readonly name: string
  readonly colour: string | null
  readonly x: number
  readonly width: number
}

function columnsOf(responses: Pick<Responses, 'steps' | 'answers'>, width: number): Column[] {
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

function countryRow(row: ResponseRow, columns: readonly Column[], topic: string): Unplaced {
  const y = rowHeight / 2
  const baseline = y + 4.5
  const texts: MatrixText[] = [
    {
      kind: 'country',
      text: shortened(row.name, textSize, countryWidth) ?? row.code,
      x: 0,
      y: baseline,
    },
    { kind: 'stations', text: String(row.stations), x: countryWidth + 40, y: baseline },
  ]
  const marks = columns.flatMap(({ id, x, width, colour }) => {
    const most = Math.max(1, Math.floor((width - markSize) / markPitch))
    const cell = cellMarks(row.cells.get(id) ?? [], most)
    if (cell.more > 0) {
      texts.push({
        kind: 'more',
        text: `+${cell.more}`,
        x: x + cell.marks.length * markPitch,
        y: baseline,
      })
    }
    return cell.marks.map((mark, i): MatrixMark => ({
      ...mark,
      x: x + markSize / 2 + i * markPitch,
      y,
      shape: colour === null ? 'square' : 'circle',
      colour,
    }))
  })
  return { key: matrixKey(topic, row.code), height: rowHeight, marks, texts }
}
