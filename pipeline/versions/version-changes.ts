/** What each release changed in the one before it, record by record, with the reasons that were given. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  cellReader,
  parseCanonical,
  type CanonicalTable,
} from '../../src/logic/versions/canonical-table.ts'
import { changesBetween, type RecordChange } from '../../src/logic/versions/version-marks.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { DataVersion } from '../../src/model/data-version.ts'
import { readVersions, versionsFolder } from './read-versions.ts'

export type ReleasedChange = RecordChange & {
  readonly version: DataVersion
  readonly table: 'stations' | 'events' | 'returns'
  /** What a column says of it, at last. */
  readonly cell: (column: string) => string
}

/** The newest release first; the first of all changed nothing. */
export function versionChanges(
  dataFolder: string,
  corrections: readonly Correction[],
): ReleasedChange[] {
  const versions = readVersions(dataFolder)
  const tableOf = ({ version }: DataVersion, table: string): CanonicalTable =>
    parseCanonical(readFileSync(join(dataFolder, versionsFolder, version, `${table}.csv`), 'utf8'))
  const changesOf = (before: DataVersion, version: DataVersion): ReleasedChange[] =>
    (['stations', 'events', 'returns'] as const).flatMap((table) => {
      const old = { version: before, table: tableOf(before, table) }
      const next = { version, table: tableOf(version, table) }
      return changesBetween(old, next, corrections).map((change) => ({
        ...change,
        ...{ version, table },
        cell: cellsOf(change.kind === 'withdrawn' ? old.table : next.table, change.id),
      }))
    })
  return versions
    .flatMap((version, i) => {
      const before = versions[i - 1]
      return before ? changesOf(before, version) : []
    })
    .reverse()
}

function cellsOf(table: CanonicalTable, id: string): (column: string) => string {
  const cell = cellReader(table)
  const row = table.rows.find(([its]) => its === id) ?? []
  return (column) => cell(row, column)
}
