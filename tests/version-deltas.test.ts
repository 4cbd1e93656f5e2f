import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readVersions } from '../pipeline/versions/read-versions.ts'
import { versionTables } from '../src/model/data-version.ts'
import { parseCanonical, type CanonicalTable } from '../src/logic/versions/canonical-table.ts'
import { applyDelta, deltaOf } from '../src/logic/versions/delta.ts'

const versions = readVersions('data')
const tableOf = (version: string, table: string): CanonicalTable =>
  parseCanonical(readFileSync(`data/versions/${version}/${table}.csv`, 'utf8'))

it('gives the new table with the old one, for all pairs of versions and all tables', () => {
  const pairs = versions.flatMap((old) =>
    versions.map((next) => [old.version, next.version] as const),
  )
  for (const [old, next] of pairs)
    for (const table of versionTables) {
      const [before, after] = [tableOf(old, table), tableOf(next, table)]
      const delta = deltaOf(before, after)
      expect(applyDelta(before, delta)).toEqual(after)
      if (old === next) expect(delta).toMatchObject({ added: [], changed: [], withdrawn: [] })
    }
})

const table = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5')),
  )
  .chain(([names, ids]) =>
    fc
      .array(fc.constantFrom('', 'x', 'y'), { minLength: 15, maxLength: 15 })
      .map((cells): CanonicalTable => ({
        columns: ['id', ...names],
        rows: [...ids].sort().map((id, i) => [id, ...names.map((_, j) => cells[3 * i + j] ?? '')]),
      })),
  )

it('does so whatever rows and columns come and go', () => {
  fc.assert(
    fc.property(table, table, (before, after) => {
      expect(applyDelta(before, deltaOf(before, after))).toEqual(after)
    }),
  )
})

it('says in which fields a row was otherwise', () => {
  const before = { columns: ['id', 'a', 'b'], rows: [['1', 'x', 'y']] }
  const after = { columns: ['id', 'a', 'b'], rows: [['1', 'x', 'z']] }
  expect(deltaOf(before, after).changed).toEqual([{ row: ['1', 'x', 'z'], fields: ['b'] }])
})
