/** Comma-separated text as RFC 4180 has it: CRLF, and quotes only where they are needed. */

/** A list becomes its items joined by `;`; what is not there becomes an empty cell. */
export type Cell = string | number | boolean | readonly string[] | null | undefined

const listSeparator = ';'

export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('')
}

/**
 * The same for people who open the file by a double click: their program learns from a mark that it is UTF-8,
 * and an apostrophe keeps it from running a text as a formula.
 */
export function toSpreadsheetCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${toCsv(rows.map((row) => row.map(guarded)))}`
}

/** As table programs read it, also typed in full width; a number is none. */
const formula = /^(?![+-]?\d+(\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/

function guarded(cell: Cell): Cell {
  const text = textOf(cell)
  return formula.test(text) ? `'${text}` : cell
}

/** Values stay as they are, also those that a spreadsheet might take for a formula. */
export function toField(cell: Cell): string {
  const text = textOf(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return cell.join(listSeparator)
  return String(cell)
}
