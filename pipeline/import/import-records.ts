/** From a spreadsheet to records that are checked; nothing is written here. */
import type { LoadedData } from '../load-data.ts'
import { checkRecords, type Surroundings } from './check-records.ts'
import { parseRows, type NewRecord } from './parse-rows.ts'
import { readHeader, type Kind } from './read-header.ts'
import { readSpreadsheet, type Sheet, type Spreadsheet } from './read-spreadsheet.ts'
import type { SheetProblem } from './sheet-problem.ts'

export type Imported = {
  /** null: that could not be told. */
  readonly kind: Kind | null
  /** None where there is a problem. */
  readonly records: readonly NewRecord[]
  /** Rows whose record is there already. */
  readonly same: number
  readonly problems: readonly SheetProblem[]
  readonly warnings: readonly SheetProblem[]
  readonly notices: readonly string[]
}

export type ImportOptions = {
  /** The name of a sheet; null: the only one. */
  readonly sheet: string | null
  readonly data: NonNullable<LoadedData['data']>
  readonly around: Surroundings
}

/** @throws the error of the system where the file cannot be read */
export async function importRecords(path: string, options: ImportOptions): Promise<Imported> {
  const spreadsheet = await readSpreadsheet(path)
  const { notices } = spreadsheet
  const nothing = { kind: null, records: [], same: 0, warnings: [], notices }
  const sheet = chosenSheet(spreadsheet, options.sheet)
  if (!('rows' in sheet))
    return { ...nothing, problems: [...spreadsheet.problems, ...sheet.problems] }
  const problemsOfCells = spreadsheet.problems.filter((one) => one.sheet === sheet.name)
  const { header, problems } = readHeader(sheet, options.data)
  if (!header) return { ...nothing, problems: [...problemsOfCells, ...problems] }
  const parsing = { sheet, header, data: options.data }
  const parsed = parseRows(parsing)
  const inCells = [...problemsOfCells, ...parsed.problems]
  const { kind } = header
  const { same } = parsed
  if (inCells.length > 0) return { ...nothing, kind, same, problems: inCells }
  const checked = checkRecords(parsed.records, parsing, options.around)
  const records = checked.problems.length > 0 ? [] : parsed.records
  return { kind, records, same, ...checked, notices }
}

function chosenSheet(
  { sheets, problems }: Spreadsheet,
  name: string | null,
): Sheet | { readonly problems: readonly SheetProblem[] } {
  const [first, ...others] = sheets
  // A file that is none has said so.
  if (!first) return { problems: problems.length > 0 ? [] : [noSheet] }
  const names = sheets.map((sheet) => sheet.name).join(', ')
  if (name === null) {
    if (others.length === 0) return first
    return {
      problems: [{ sheet: names, found: `${sheets.length} sheets`, expected: '--sheet NAME' }],
    }
  }
  const chosen = sheets.find((sheet) => sheet.name === name)
  return chosen ?? { problems: [{ sheet: name, found: 'no such sheet', expected: names }] }
}

const noSheet: SheetProblem = { sheet: '', found: 'no sheet', expected: 'one' }
