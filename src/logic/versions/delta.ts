/** What changed in a table from one version to a later one. Old and delta together are new: a test holds it to that. */
import type { CanonicalRow, CanonicalTable } from './canonical-table.ts'

export type TableDelta = {
  /** Of the later version. */
  readonly columns: CanonicalRow
  readonly added: readonly CanonicalRow[]
  /** As they are now, with the columns in which they were otherwise. */
  readonly changed: readonly { readonly row: CanonicalRow; readonly fields: readonly string[] }[]
  /** Ids. */
  readonly withdrawn: readonly string[]
}

const idOf = ([id = '']: CanonicalRow): string => id
const byId = (a: CanonicalRow, b: CanonicalRow): number => (idOf(a) < idOf(b) ? -1 : 1)

/** A row under other columns: empty in those that it did not have. */
function relaid(from: CanonicalRow, to: CanonicalRow): (row: CanonicalRow) => CanonicalRow {
  const places = to.map((name) => from.indexOf(name))
  return (row) => places.map((place) => row[place] ?? '')
}

export function deltaOf(before: CanonicalTable, after: CanonicalTable): TableDelta {
  const { columns } = after
  const old = new Map(
    before.rows.map(relaid(before.columns, columns)).map((row) => [idOf(row), row]),
  )
  const ids = new Set(after.rows.map(idOf))
  return {
    columns,
    added: after.rows.filter((row) => !old.has(idOf(row))),
    changed: after.rows.flatMap((row) => {
      const was = old.get(idOf(row))
      const fields = columns.filter((_, place) => was && was[place] !== row[place])
      return fields.length > 0 ? [{ row, fields }] : []
    }),
    withdrawn: [...old.keys()].filter((id) => !ids.has(id)),
  }
}

/** The later version of the table. */
export function applyDelta(before: CanonicalTable, delta: TableDelta): CanonicalTable {
  const { columns, added, changed, withdrawn } = delta
  const now = new Map(changed.map(({ row }) => [idOf(row), row]))
  const gone = new Set(withdrawn)
  const kept = before.rows
    .map(relaid(before.columns, columns))
    .flatMap((row) => (gone.has(idOf(row)) ? [] : [now.get(idOf(row)) ?? row]))
  return { columns, rows: [...kept, ...added].sort(byId) }
}
