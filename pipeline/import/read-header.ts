/** Which column of a sheet is which: by the names that the published tables have. */
import { eventTable } from '../../src/logic/files/event-table.ts'
import { stationTable } from '../../src/logic/files/station-table.ts'
import type { Column } from '../../src/logic/files/table.ts'
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import type { Sheet } from './read-spreadsheet.ts'
import { columnLetters, type SheetProblem } from './sheet-problem.ts'

export const kinds = ['stations', 'events'] as const
export type Kind = (typeof kinds)[number]

export type Header = {
  readonly kind: Kind
  /** Names of its columns, in the order of the sheet. */
  readonly names: readonly string[]
  /** What each column must hold, by its name. */
  readonly described: ReadonlyMap<string, string>
}

/** Without a value in these no record can be made. */
export const required: Readonly<Record<Kind, readonly string[]>> = {
  stations: [
    ...['id', 'country', 'firstReportedDate', 'firstReportedIn', 'firstReportedSourceId'],
    ...['countedAs', 'reportedBy', 'confidence', 'basis', 'note'],
  ],
  events: [
    ...['id', 'date', 'scope', 'actor', 'about', 'category', 'title', 'summary', 'sourceIds'],
    ...['confidence', 'basis'],
  ],
}

type HeaderRead =
  | { readonly header: Header; readonly problems: readonly [] }
  | { readonly header: null; readonly problems: readonly SheetProblem[] }

export function readHeader({ name: sheet, rows }: Sheet, data: AtlasRecords): HeaderRead {
  const names = (rows[0] ?? []).map((cell) => cell.replace(/^\uFEFF/, ''))
  const kind = kindOf(names)
  if (kind === null) {
    const found = names.length > 0 ? `the columns ${names.join(', ')}` : 'no header'
    const expected = `the columns of ${kinds.map((one) => `${one}.csv (${required[one].join(', ')} …)`).join(' or of ')}`
    return { header: null, problems: [{ sheet, row: 1, found, expected }] }
  }
  const columns = columnsOf(kind, data)
  const described = new Map(columns.map((column) => [column.name, column.description]))
  const problems = [
    ...names.flatMap((name, index) => {
      const fault = faultOf(name, { described, isAgain: names.indexOf(name) < index })
      return fault ? [{ sheet, row: 1, column: `${columnLetters(index)} (${name})`, ...fault }] : []
    }),
    ...required[kind]
      .filter((name) => !names.includes(name))
      .map((name) => ({
        sheet,
        row: 1,
        found: `no column ${name}`,
        expected: 'one with this name',
      })),
  ]
  return problems.length > 0
    ? { header: null, problems }
    : { header: { kind, names, described }, problems: [] }
}

/** By what only one of them has. */
function kindOf(names: readonly string[]): Kind | null {
  if (names.includes('category') || names.includes('summary')) return 'events'
  return names.includes('reportedBy') || names.includes('firstReportedDate') ? 'stations' : null
}

type Described = readonly Pick<Column<never>, 'name' | 'description'>[]

const columnsOf = (kind: Kind, data: AtlasRecords): Described =>
  kind === 'events' ? eventTable(data.info).columns : stationTable(data).columns

type Known = { readonly described: ReadonlyMap<string, string>; readonly isAgain: boolean }

function faultOf(
  name: string,
  { described, isAgain }: Known,
): Pick<SheetProblem, 'found' | 'expected'> | null {
  if (isAgain) return { found: 'this name again', expected: 'each column once' }
  if (described.has(name)) return null
  const same = [...described.keys()].find((one) => folded(one) === folded(name))
  const expected = same ? `"${same}"` : `one of ${[...described.keys()].join(', ')}`
  return { found: `"${name}"`, expected }
}

const folded = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '')
