/** Rows to records; every cell that is wrong becomes a problem, none stops the rest. */
import * as v from 'valibot'
import type { Cell } from '../../src/logic/files/csv.ts'
import { eventTable } from '../../src/logic/files/event-table.ts'
import { stationTable } from '../../src/logic/files/station-table.ts'
import type { Table } from '../../src/logic/files/table.ts'
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import { AtlasEvent } from '../../src/model/event.ts'
import { StationFeature, toStation, type Station } from '../../src/model/station.ts'
import { yesIn } from './cells.ts'
import { eventRecord } from './event-record.ts'
import { required, type Header } from './read-header.ts'
import type { Sheet } from './read-spreadsheet.ts'
import { columnLetters, describeSheetProblem, type SheetProblem } from './sheet-problem.ts'
import { stationRecord } from './station-record.ts'

type Row = {
  /** As a spreadsheet program counts. */
  readonly number: number
  readonly cells: (column: string) => string
}

/** A record that a row gives, as it will be written, and as the code works with it. */
export type NewRecord = { readonly row: number; readonly id: string; readonly written: unknown } & (
  | { readonly kind: 'stations'; readonly record: Station }
  | { readonly kind: 'events'; readonly record: AtlasEvent }
)

export type ParsedRows = {
  readonly records: readonly NewRecord[]
  /** How many rows give a record that is there already. */
  readonly same: number
  readonly problems: readonly SheetProblem[]
}

export type Parsing = {
  readonly sheet: Sheet
  readonly header: Header
  /** What is there. */
  readonly data: AtlasRecords
}

export function parseRows(parsing: Parsing): ParsedRows {
  const rows = rowsOf(parsing)
  const seen = new Map<string, number>()
  const parsed = rows.map((row) => {
    const id = row.cells('id')
    const again = seen.get(id)
    if (again !== undefined && id !== '') {
      const found = `"${id}", the id of row ${again}`
      return { problems: [problemAt(row, 'id', { ...parsing, found, expected: 'each id once' })] }
    }
    seen.set(id, row.number)
    return parseRow(row, parsing)
  })
  return {
    records: parsed.flatMap(({ record }) => record ?? []),
    same: parsed.filter(({ isSame }) => isSame).length,
    problems: [...tooLong(parsing), ...parsed.flatMap(({ problems = [] }) => problems)],
  }
}

type ParsedRow = {
  readonly record?: NewRecord
  readonly isSame?: boolean
  readonly problems?: readonly SheetProblem[]
}

function rowsOf({ sheet, header }: Parsing): Row[] {
  return sheet.rows.flatMap((texts, index) => {
    if (index === 0 || texts.every((text) => text === '')) return []
    const cells = (column: string): string => texts[header.names.indexOf(column)] ?? ''
    return [{ number: index + 1, cells }]
  })
}

function tooLong({ sheet, header }: Parsing): SheetProblem[] {
  return sheet.rows.flatMap((texts, index) => {
    const beyond = texts.slice(header.names.length).find((text) => text !== '')
    if (beyond === undefined) return []
    const expected = `${header.names.length} cells, as in the header`
    return [{ sheet: sheet.name, row: index + 1, found: `${texts.length} cells`, expected }]
  })
}

function parseRow(row: Row, parsing: Parsing): ParsedRow {
  const { header, data } = parsing
  const there = data[header.kind].find(({ id }) => id === row.cells('id'))
  if (there) return compareRow(row, parsing)
  const empty = required[header.kind]
    .filter((name) => row.cells(name) === '')
    .map((name) => {
      const expected = header.described.get(name) ?? 'a value'
      return problemAt(row, name, { ...parsing, found: 'an empty cell', expected })
    })
  if (empty.length > 0) return { problems: empty }
  return header.kind === 'events' ? parseEvent(row, parsing) : parseStation(row, parsing)
}

function parseEvent(row: Row, parsing: Parsing): ParsedRow {
  const written = eventRecord(row.cells)
  const result = v.safeParse(AtlasEvent, written)
  if (!result.success) return refused(row, parsing, result.issues)
  const record = result.output
  return { record: { kind: 'events', row: row.number, id: record.id, written, record } }
}

function parseStation(row: Row, parsing: Parsing): ParsedRow {
  const written = stationRecord(row.cells, parsing.data.info)
  const result = v.safeParse(StationFeature, written)
  if (!result.success) return refused(row, parsing, result.issues)
  const record = toStation(result.output)
  return { record: { kind: 'stations', row: row.number, id: record.id, written, record } }
}

type Issues = readonly v.BaseIssue<unknown>[]

function refused(row: Row, parsing: Parsing, issues: Issues): ParsedRow {
  const problems = new Map(
    issues.map((issue): [string, SheetProblem] => {
      const problem = problemOf(row, parsing, issue)
      return [describeSheetProblem(problem), problem]
    }),
  )
  return { problems: [...problems.values()] }
}

function problemOf(row: Row, parsing: Parsing, issue: v.BaseIssue<unknown>): SheetProblem {
  const column = columnOf(v.getDotPath(issue) ?? '')
  const history = row.cells('statusHistory')
  // The newest status follows from the history, unless it has cells of its own.
  if (column.startsWith('status') && (column === 'statusHistory' || row.cells(column) === '')) {
    const expected = parsing.header.described.get('statusHistory') ?? ''
    return problemAt(row, 'statusHistory', { ...parsing, found: `"${history}"`, expected })
  }
  const expected = issue.message.startsWith('Invalid ')
    ? (issue.expected ?? 'another value')
    : issue.message
  return problemAt(row, column, { ...parsing, found: issue.received, expected })
}

const columns: readonly (readonly [field: RegExp, column: string])[] = [
  [/coordinates\.0/, 'lng'],
  [/coordinates\.1/, 'lat'],
  [/city\.name/, 'city'],
  [/city\.canonical/, 'cityCanonical'],
  [/city\.geonamesId/, 'geonamesId'],
  [/firstReported\.date/, 'firstReportedDate'],
  [/firstReported\.report/, 'firstReportedIn'],
  [/firstReported\.sourceId/, 'firstReportedSourceId'],
]

/** `properties.statusHistory.2.date` stands in the column `statusHistory`. */
export function columnOf(field: string): string {
  const [, column] = columns.find(([pattern]) => pattern.test(field)) ?? []
  return column ?? field.replace(/^properties\./, '').split('.')[0] ?? ''
}

type Fault = Pick<SheetProblem, 'found' | 'expected'> & Pick<Parsing, 'sheet' | 'header'>

export function problemAt(
  { number: row }: Pick<Row, 'number'>,
  column: string,
  { sheet, header, found, expected }: Fault,
): SheetProblem {
  const index = header.names.indexOf(column)
  const name = index < 0 ? column : `${columnLetters(index)} (${column})`
  return { sheet: sheet.name, row, ...(name !== '' && { column: name }), found, expected }
}

/** A record that is there may stand in the sheet, too, as it is. */
function compareRow(row: Row, parsing: Parsing): ParsedRow {
  const expectedCells = cellsThere(row.cells('id'), parsing)
  const differing = parsing.header.names.filter(
    (name) => !isSameCell(row.cells(name), expectedCells.get(name) ?? ''),
  )
  if (differing.length === 0) return { isSame: true }
  return {
    problems: differing.map((name) => {
      const is = `"${expectedCells.get(name) ?? ''}", as the record has it`
      const expected = `${is} (a change is a correction: docs/how-to/correct-a-record.md)`
      return problemAt(row, name, { ...parsing, found: `"${row.cells(name)}"`, expected })
    }),
  }
}

/** `TRUE` is how a spreadsheet program writes `true`. */
const isSameCell = (cell: string, there: string): boolean =>
  cell === there.trim() || (yesIn(cell) !== cell && String(yesIn(cell)) === there)

/** By the name of the column, what the published table has of a record. */
function cellsThere(id: string, { header, data }: Parsing): ReadonlyMap<string, string> {
  return header.kind === 'events'
    ? cellsOf(eventTable(data.info), data.events.find(hasId(id)))
    : cellsOf(stationTable(data), data.stations.find(hasId(id)))
}

const hasId =
  (id: string) =>
  (record: { readonly id: string }): boolean =>
    record.id === id

function cellsOf<T>({ columns: its }: Table<T>, record: T | undefined): Map<string, string> {
  if (record === undefined) return new Map()
  return new Map(its.map(({ name, value }) => [name, textOf(value(record))]))
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'object' ? cell.join(';') : String(cell)
}
