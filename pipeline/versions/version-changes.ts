/** What each release changed in the one before it, record by record, with the reasons that were given. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  cellReader,
  parseCanonical,
  type CanonicalRow,
  type CanonicalTable,
} from '../../src/logic/versions/canonical-table.ts'
import { deltaOf } from '../../src/logic/versions/delta.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { DataVersion } from '../../src/model/data-version.ts'
import { readVersions, versionsFolder } from './read-versions.ts'

export type RecordChange = {
  readonly version: Pick<DataVersion, 'version' | 'date'>
  readonly table: 'stations' | 'events' | 'returns'
  readonly id: string
  readonly kind: 'new' | 'changed' | 'withdrawn'
  /** The columns in which it was otherwise. */
  readonly fields: readonly string[]
  readonly reasons: readonly string[]
  /** What a column says of it, at last. */
  readonly cell: (column: string) => string
}

/** The newest release first; the first of all changed nothing. */
export function versionChanges(
  dataFolder: string,
  corrections: readonly Correction[],
): RecordChange[] {
  const versions = readVersions(dataFolder)
  const tableOf = ({ version }: DataVersion, table: string): CanonicalTable =>
    parseCanonical(readFileSync(join(dataFolder, versionsFolder, version, `${table}.csv`), 'utf8'))
  return versions
    .flatMap((version, i) => {
      const before = versions[i - 1]
      if (!before) return []
      const reasonsOf = (id: string): string[] => [
        ...new Set(
          corrections
            .filter(
              ({ record, date }) => record === id && date > before.date && date <= version.date,
            )
            .map(({ reason }) => reason),
        ),
      ]
      return (['stations', 'events', 'returns'] as const).flatMap((table) =>
        tableChanges(tableOf(before, table), tableOf(version, table)).map((change) => ({
          ...change,
          table,
          version,
          reasons: reasonsOf(change.id),
        })),
      )
    })
    .reverse()
}

function tableChanges(before: CanonicalTable, after: CanonicalTable) {
  const { added, changed, withdrawn } = deltaOf(before, after)
  const change = (kind: RecordChange['kind'], table: CanonicalTable) => {
    const cell = cellReader(table)
    return (row: CanonicalRow, fields: readonly string[] = []) => ({
      ...{ kind, fields },
      id: cell(row, 'id'),
      cell: (column: string) => cell(row, column),
    })
  }
  const gone = new Set(withdrawn)
  return [
    ...added.map((row) => change('new', after)(row)),
    ...changed.map(({ row, fields }) => change('changed', after)(row, fields)),
    ...before.rows
      .filter(([id = '']) => gone.has(id))
      .map((row) => change('withdrawn', before)(row)),
  ]
}
