/** What is new, changed or withdrawn in a version since an earlier one, with the reasons that were given. */
import type { DataVersion } from '../../model/data-version.ts'
import type { Correction } from '../../model/correction.ts'
import { deltaOf } from './delta.ts'
import type { CanonicalTable } from './canonical-table.ts'

export type ChangeKind = 'new' | 'changed' | 'withdrawn'
export type RecordChange = {
  readonly id: string
  readonly kind: ChangeKind
  /** The columns in which it was otherwise. */
  readonly fields: readonly string[]
  readonly reasons: readonly string[]
}

/** As it was corrected, and why. */
export type Reasoned = Pick<Correction, 'record' | 'reason' | 'date'>
type Dated = Pick<DataVersion, 'date'>
type At<Version extends Dated> = { readonly version: Version; readonly table: CanonicalTable }

/** The new ones first, then the changed, then the withdrawn. */
export function changesBetween(
  before: At<Dated>,
  after: At<Dated>,
  corrections: readonly Reasoned[],
): readonly RecordChange[] {
  const { added, changed, withdrawn } = deltaOf(before.table, after.table)
  const reasonsOf = (id: string): string[] => [
    ...new Set(
      corrections
        .filter(({ record, date }) => record === id && isBetween(date, before, after))
        .map(({ reason }) => reason),
    ),
  ]
  const change = (kind: ChangeKind, id: string, fields: readonly string[] = []): RecordChange => ({
    ...{ kind, id, fields },
    reasons: reasonsOf(id),
  })
  return [
    ...added.map(([id = '']) => change('new', id)),
    ...changed.map(({ row: [id = ''], fields }) => change('changed', id, fields)),
    ...withdrawn.map((id) => change('withdrawn', id)),
  ]
}

const isBetween = (date: string, { version: before }: At<Dated>, { version: after }: At<Dated>) =>
  date > before.date && date <= after.date

/** Which two versions are compared: null where the second is not later, and nothing is marked. */
export function comparedVersions(
  versions: readonly DataVersion[],
  since: string,
  pinned: string | null,
): { readonly before: DataVersion; readonly after: DataVersion } | null {
  const place = (name: string | null): number =>
    versions.findIndex(({ version }) => version === name)
  const [from, to] = [place(since), place(pinned)]
  const [before, after] = [versions[from], versions[to] ?? versions.at(-1)]
  return before && after && versions.indexOf(after) > from ? { before, after } : null
}
