/** The table behind a chart: what the drawing shows, to be read row by row and taken away as CSV. */

export type ChartCell = {
  readonly text: string
  /** What the CSV says where the text is written for readers: `1234` for `1,234`. */
  readonly value?: string | number
  readonly href?: string
}

export type ChartColumn = {
  readonly name: string
  /** Numbers stand at the end of their cell, so that digits stand under digits. */
  readonly numeric?: boolean
  /** Dates: each in one line. */
  readonly dated?: boolean
}

export type ChartTable = {
  readonly caption: string
  /** The first names its row. */
  readonly columns: readonly ChartColumn[]
  readonly rows: readonly (readonly ChartCell[])[]
  /** Names what each row is about, for a page whose filters and order the table follows. */
  readonly keys?: readonly string[]
}

/** What a column says of a record: a text alone where the CSV says the same. */
type CellColumn<Datum> = readonly [
  name: string,
  cell: (record: Datum) => ChartCell | string,
  looks?: Omit<ChartColumn, 'name'>,
]

/** A row for each record. */
export function chartTable<Datum>(
  caption: string,
  records: readonly Datum[],
  columns: readonly CellColumn<Datum>[],
): ChartTable {
  const filled = (cell: ChartCell | string): ChartCell =>
    typeof cell === 'string' ? { text: cell } : cell
  return {
    caption,
    columns: columns.map(([name, , looks]) => ({ name, ...looks })),
    rows: records.map((record) => columns.map(([, cell]) => filled(cell(record)))),
  }
}
