/** New records among those that are there: the checks of the build, and the desk. */
import { groups } from 'd3'
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import { describeProblem, type Problem } from '../check/problem.ts'
import { runChecks } from '../check/run-checks.ts'
import type { CheckInput } from '../check/check-input.ts'
import type { DeskInput, Finding } from '../desk/desk-rule.ts'
import { runDesk } from '../desk/run-desk.ts'
import { columnOf, problemAt, type NewRecord, type Parsing } from './parse-rows.ts'
import type { SheetProblem } from './sheet-problem.ts'

/** What both look at, before the new records are among it. */
export type Surroundings = Omit<CheckInput, 'data'> & Omit<DeskInput, 'data'>

export type Checked = {
  readonly problems: readonly SheetProblem[]
  /** For a person to judge. */
  readonly warnings: readonly SheetProblem[]
}

export function checkRecords(
  records: readonly NewRecord[],
  parsing: Parsing,
  around: Surroundings,
): Checked {
  const data = withNew(parsing.data, records)
  const input = { ...around, data, files: filesOf(records) }
  const rows = new Map(records.map(({ id, row }) => [id, row]))
  const place = ({ file, record, field, found, expected }: Problem): SheetProblem => {
    const number = rows.get(record)
    const sheet = [file, record, field].filter(Boolean).join(' · ')
    if (number === undefined) return { sheet, found, expected }
    return problemAt({ number }, columnOf(field), { ...parsing, found, expected })
  }
  const ofDesk = runDesk(input).filter(({ record }) => rows.has(record))
  const said = (severity: Finding['severity']): SheetProblem[] =>
    ofDesk
      .filter((finding) => finding.severity === severity)
      .map((finding) => place({ ...finding, expected: finding.advice }))
  // What the checks find, the desk need not say again.
  const problems = newProblems(input, parsing.data).map(place)
  const told = new Set(problems.map(cellOf))
  const more = said('error').filter((problem) => !told.has(cellOf(problem)))
  return { problems: [...problems, ...more], warnings: said('warning') }
}

/** What the checks find with the new records and did not find without them. */
function newProblems(input: CheckInput, data: AtlasRecords): Problem[] {
  const before = new Set(runChecks({ ...input, data, files: new Map() }).map(describeProblem))
  return runChecks(input).filter((problem) => !before.has(describeProblem(problem)))
}

const cellOf = ({ sheet, row, column }: SheetProblem): string => [sheet, row, column].join(' ')

function withNew(data: AtlasRecords, records: readonly NewRecord[]): AtlasRecords {
  const stations = records.flatMap((one) => (one.kind === 'stations' ? one.record : []))
  const events = records.flatMap((one) => (one.kind === 'events' ? one.record : []))
  return {
    ...data,
    stations: [...data.stations, ...stations],
    events: [...data.events, ...events],
  }
}

/** In which file the records of each kind stand. */
export const fileOf = { stations: 'stations.geojson', events: 'events.json' } as const

/** The rule of the texts takes files as it finds them; of one that is added to, what is new is enough. */
function filesOf(records: readonly NewRecord[]): ReadonlyMap<string, unknown> {
  return new Map(
    groups(records, (one) => one.kind).map(([kind, its]): [string, unknown] => [
      fileOf[kind],
      its.map(({ written }) => written),
    ]),
  )
}
