/** How much of the upkeep is done: of how many records something is known. */
import { max } from 'd3'
import type { AtlasRecords } from '../../src/model/atlas-data.ts'

export type Coverage = {
  /** What is counted: `archived copies`. */
  readonly what: string
  readonly done: number
  readonly of: number
  /** The newest day among them; absent where none has one. */
  readonly newest?: string
}

export function coverageOf({
  stations,
  events,
  figures,
  countries,
  sources,
}: AtlasRecords): Coverage[] {
  const withAddress = sources.filter(({ url }) => url !== null)
  const copies = sources.flatMap(({ original }) => original ?? [])
  const looked = (what: string, records: readonly { lastLookedAt?: string | undefined }[]) =>
    covered(
      `${what} looked at again`,
      records.length,
      records.flatMap((one) => one.lastLookedAt ?? []),
    )
  return [
    count('sources read', sources, ({ cautions }) => !cautions.includes('not-seen')),
    count('originals of copies read', copies, ({ read }) => read),
    covered(
      'archived copies',
      withAddress.length,
      withAddress.flatMap(({ archived }) => archived?.date ?? []),
    ),
    covered(
      'addresses seen to answer',
      withAddress.length,
      withAddress.flatMap((one) => one.lastAnswered ?? []),
    ),
    count('checksums of what was read', sources, ({ sha256 }) => sha256 !== undefined),
    looked('stations', stations),
    looked('events', events),
    looked('figures', figures),
    looked('countries', countries),
  ]
}

function count<T>(what: string, records: readonly T[], isDone: (record: T) => boolean): Coverage {
  return { what, done: records.filter(isDone).length, of: records.length }
}

function covered(what: string, of: number, days: readonly string[]): Coverage {
  const newest = max(days)
  return { what, done: days.length, of, ...(newest !== undefined && { newest }) }
}
