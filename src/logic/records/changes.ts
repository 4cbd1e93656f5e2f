/** What was changed in the records, version by version, as a reader follows it: record by record, reason by reason. */
import { group, groups } from 'd3'
import type { Correction } from '../../model/correction.ts'
import type { Day } from '../../model/partial-date.ts'

export type DataVersion = { readonly version: string; readonly date: Day }

/** Changes of one record that have one reason. */
export type ReasonedChanges = {
  readonly reason: string
  readonly date: Day
  readonly sourceIds: Correction['sourceIds']
  readonly changes: readonly (Pick<Correction, 'field' | 'was' | 'now'> & {
    /** Names the change in the page. */
    readonly anchor: string
  })[]
}

export type RecordChanges = {
  readonly record: string
  readonly anchor: string
  readonly reasons: readonly ReasonedChanges[]
}

export type VersionChanges = {
  /** null: after the newest version. */
  readonly version: DataVersion | null
  readonly records: readonly RecordChanges[]
}

/** The newest version first; a change belongs to the first version of its day or later. */
export function changesByVersion(
  corrections: readonly Correction[],
  versions: readonly DataVersion[],
): VersionChanges[] {
  const inOrder = [...versions].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
  const anchorFor = anchors()
  const ofVersion = group(corrections, ({ date }) => inOrder.find((one) => one.date >= date))
  return [undefined, ...inOrder.reverse()].flatMap((version) => {
    const its = ofVersion.get(version)
    if (!its) return []
    const records = groups(its, ({ record }) => record).map(([record, ofRecord]) => ({
      record,
      anchor: anchorFor(record),
      reasons: byReason(ofRecord, anchorFor),
    }))
    return [{ version: version ?? null, records }]
  })
}

const byReason = (
  corrections: readonly Correction[],
  anchorFor: (name: string) => string,
): ReasonedChanges[] =>
  groups(corrections, ({ reason, date, sourceIds }) => [reason, date, ...sourceIds].join('\n'))
    .flatMap(([, its]) => (its[0] ? [{ first: its[0], its }] : []))
    .map(({ first: { reason, date, sourceIds }, its }) => ({
      ...{ reason, date, sourceIds },
      changes: its.map(({ record, field, was, now }) => ({
        ...{ field, was, now },
        anchor: anchorFor(`${record}.${field}`),
      })),
    }))

/** The same name a second time gets a number. */
function anchors(): (name: string) => string {
  const given = new Map<string, number>()
  return (name) => {
    const count = (given.get(name) ?? 0) + 1
    given.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  }
}
