/** The rows of a table in the one form that is hashed; docs/data-format.md specifies it. */
import { csvParseRows } from 'd3'
import { toField, type Cell } from '../files/csv.ts'
import { rowsOf, type Table } from '../files/table.ts'

/** Cells of text: a row has one for each column. */
export type CanonicalRow = readonly string[]
export type CanonicalTable = {
  readonly columns: CanonicalRow
  readonly rows: readonly CanonicalRow[]
}

const line = (cells: readonly Cell[]): string => `${cells.map(toField).join(',')}\n`

/** UTF-8 without a mark, LF, the header first; the rows as they stand. */
export function canonicalText({ columns, rows }: CanonicalTable): string {
  return [columns, ...rows].map(line).join('')
}

/** The records of a table, by their ids in the order of code units. */
export function toCanonical<T extends { readonly id: string }>(
  table: Table<T>,
  records: readonly T[],
): string {
  const inOrder = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  return rowsOf(table, inOrder).map(line).join('')
}

/** @throws when the text is not in canonical form: then nothing can be said of its rows. */
export function parseCanonical(text: string): CanonicalTable {
  const [columns = [], ...rows] = csvParseRows(text)
  if (columns[0] !== 'id' || canonicalText({ columns, rows }) !== text)
    throw new Error('The rows are not in canonical form: expected UTF-8, LF and quotes as needed.')
  return { columns, rows }
}

/** What a row says in a column; empty where the table has no such column. */
export function cellReader({ columns }: CanonicalTable) {
  const places = new Map(columns.map((name, place) => [name, place]))
  return (row: CanonicalRow, column: string): string => row[places.get(column) ?? -1] ?? ''
}

/** The items of a cell that holds a list. */
export const listIn = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(';'))
