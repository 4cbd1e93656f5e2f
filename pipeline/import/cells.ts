/** Texts of cells as what they say; what says nothing of the kind stays the text, for the schema to refuse. */

/** By the name of the column; a column that is not there holds nothing. */
export type Cells = (column: string) => string

/** undefined: empty. */
export const textIn = (cell: string): string | undefined => (cell === '' ? undefined : cell)

export const numberIn = (cell: string): number | string =>
  /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell

/** `TRUE` as spreadsheets write it; undefined: empty. */
export function yesIn(cell: string): boolean | string | undefined {
  const text = cell.toLowerCase()
  if (text === 'true' || text === 'false') return text === 'true'
  return textIn(cell)
}

/** Joined by `;`. */
export const listIn = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)

/** Without the fields that are not there. */
export const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
