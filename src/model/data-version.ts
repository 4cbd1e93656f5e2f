/** A released version of the records: its rows in canonical form, and how a pinned view is read off them. */
import * as v from 'valibot'
import { Facet, TermId } from './facet.ts'
import { Day } from './partial-date.ts'
import { PublishedHead } from './published.ts'
import { versionPattern } from './view.ts'

const VersionName = v.pipe(
  v.string(),
  v.regex(versionPattern, 'the name of a version, as 2026.11.29'),
)

/** The tables of a release, by the names of their files. */
export const versionTables = ['stations', 'events', 'returns', 'sources'] as const
export type VersionTable = (typeof versionTables)[number]

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 digits of a SHA-256'))

export const VersionFile = v.strictObject({
  /** Without the header. */
  rows: count,
  bytes: count,
  sha256,
})

export const DataVersion = v.strictObject({
  version: VersionName,
  date: Day,
  /** Says by which rules the rows are written and a pinned view is read off them. */
  formatVersion: v.literal(1),
  /** As the address has them; `column` of the table. */
  facets: v.array(
    v.strictObject({
      id: TermId,
      of: Facet.entries.of,
      column: v.string(),
      list: v.optional(v.literal(true)),
    }),
  ),
  /** Scopes whose events are those of their country. */
  national: v.array(TermId),
  files: v.strictObject({
    stations: VersionFile,
    events: VersionFile,
    returns: VersionFile,
    sources: VersionFile,
  }),
})
export type DataVersion = v.InferOutput<typeof DataVersion>

/** The releases, the oldest first. */
export const VersionList = v.object({ versions: v.array(DataVersion) })
/** Of `corrections.json`: why records were changed. */
export const CorrectionReasons = v.object({
  corrections: v.array(v.object({ record: v.string(), reason: v.string(), date: Day })),
})
/** `versions/index.json` as it is published. */
export const PublishedVersions = v.object({ ...PublishedHead.entries, ...VersionList.entries })
