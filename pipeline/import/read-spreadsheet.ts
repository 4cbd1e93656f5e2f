/** A spreadsheet as sheets of texts: CSV with commas, semicolons or tabs, or XLSX. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import * as v from 'valibot'
import { decodeText } from './decode-text.ts'
import { columnLetters, type SheetProblem } from './sheet-problem.ts'

export type Sheet = {
  readonly name: string
  /** The first is the header. An empty cell is an empty text. */
  readonly rows: readonly (readonly string[])[]
}

export type Spreadsheet = {
  readonly sheets: readonly Sheet[]
  readonly notices: readonly string[]
  readonly problems: readonly SheetProblem[]
}

/** @throws the error of the system where the file cannot be read */
export async function readSpreadsheet(path: string): Promise<Spreadsheet> {
  const bytes = readFileSync(path)
  const name = basename(path)
  // A file of Excel is a ZIP, which begins so, whatever its name.
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return ofXlsx(name, bytes)
  return ofCsv(name, bytes)
}

function failed(sheet: string, found: string, expected: string): Spreadsheet {
  return { sheets: [], notices: [], problems: [{ sheet, found, expected }] }
}

function ofCsv(name: string, bytes: Buffer): Spreadsheet {
  try {
    const { text, notice } = decodeText(bytes)
    if (text.includes('\0')) {
      return failed(
        name,
        'zero bytes',
        'a CSV file in UTF-8, in UTF-16 with a mark, or an XLSX file',
      )
    }
    const delimiter = delimiterOf(text)
    const rows = v.parse(
      v.array(v.array(v.string())),
      parse(text, { bom: true, delimiter, relax_column_count: true }),
    )
    const texts = rows.map((row) => row.map((cell) => unguarded(cell.trim())))
    return { sheets: [{ name, rows: texts }], notices: notice ? [notice] : [], problems: [] }
  } catch (error) {
    if (error instanceof CsvError)
      return failed(name, error.message, 'a CSV file as RFC 4180 has it')
    if (error instanceof TypeError)
      return failed(name, 'bytes that do not keep what its mark says', 'a file saved anew as UTF-8')
    throw error
  }
}

/** That of which the header has most. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n|\r/, 1)
  const count = (delimiter: string): number => header.split(delimiter).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

/** The published tables for spreadsheet programs guard what looks like a formula by an apostrophe. */
const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')

async function ofXlsx(name: string, bytes: Buffer): Promise<Spreadsheet> {
  const sheets = await maybeReadXlsx(bytes)
  if (sheets === null)
    return failed(name, 'a ZIP that is no spreadsheet', 'an XLSX file that is not encrypted')
  const read = sheets.map(({ sheet, data }) => ofSheet(sheet, data))
  return { notices: [], sheets: read, problems: read.flatMap(({ problems }) => problems) }
}

/** null: it is no such file. */
async function maybeReadXlsx(
  bytes: Buffer,
): Promise<{ sheet: string; data: unknown[][] }[] | null> {
  try {
    return await readXlsx(bytes)
  } catch {
    // The library has no errors of its own to tell apart; whatever it stumbles over, the file is at fault.
    return null
  }
}

function ofSheet(name: string, data: readonly (readonly unknown[])[]) {
  const problems: SheetProblem[] = []
  const rows = data.map((row, index) =>
    row.map((cell, column) => {
      const fault = faultOf(cell)
      if (fault)
        problems.push({ sheet: name, row: index + 1, column: columnLetters(column), ...fault })
      return cellText(cell)
    }),
  )
  return { name, rows, problems }
}

function faultOf(cell: unknown): Pick<SheetProblem, 'found' | 'expected'> | null {
  if (typeof cell === 'string' && /^#[A-Z/0]+[!?A]?$/.test(cell)) {
    return { found: `the error ${cell}`, expected: 'a value' }
  }
  // Spreadsheet programs make a day of a month that was typed: 2022-10 becomes 1 October.
  if (cell instanceof Date && cell.getUTCDate() === 1) {
    const found = `a date cell, ${cellText(cell)}, which may have been typed as a month`
    return { found, expected: 'the date as text: YYYY, YYYY-MM or YYYY-MM-DD' }
  }
  return null
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' ? cell.trim() : JSON.stringify(cell)
}
