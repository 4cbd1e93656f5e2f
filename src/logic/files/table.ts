/** A table of records: one list of columns makes the CSV file and its description. */
import { toCsv, toSpreadsheetCsv, type Cell } from './csv.ts'

export type Column<T> = {
  readonly name: string
  /** As Frictionless Table Schema names it. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly description: string
  readonly value: (record: T) => Cell
}

/** A column that holds the record's own field of that name. */
export function fieldColumn<K extends string>(
  name: K,
  type: Column<unknown>['type'],
  description: string,
): Column<{ readonly [key in K]?: Cell }> {
  return { name, type, description, value: (record) => record[name] }
}

/** `high, medium or low.`: the ids that a column may hold. */
export function oneOf(terms: readonly { readonly id: string }[]): string {
  const ids = terms.map(({ id }) => id)
  return `${ids.slice(0, -1).join(', ')}${ids.length > 1 ? ' or ' : ''}${ids.at(-1) ?? ''}.`
}

export type Table<T> = {
  readonly path: string
  readonly title: string
  readonly columns: readonly Column<T>[]
}

export function tableCsv<T>(table: Table<T>, records: readonly T[]): string {
  return toCsv(rowsOf(table, records))
}

/** For table programs, which would show some values of `tableCsv` wrong, or run them. */
export function spreadsheetCsv<T>(table: Table<T>, records: readonly T[]): string {
  return toSpreadsheetCsv(rowsOf(table, records))
}

/** `stations-spreadsheet.csv` stands beside `stations.csv`. */
export const spreadsheetPath = (path: string): string => path.replace(/(?=\.csv$)/, '-spreadsheet')

/** The header, and a row for each record. */
export const rowsOf = <T>({ columns }: Table<T>, records: readonly T[]): Cell[][] => [
  columns.map(({ name }) => name),
  ...records.map((record) => columns.map(({ value }) => value(record))),
]
