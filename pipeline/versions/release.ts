/** `npm run data -- release`: keeps the rows of the present version for good. */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eventTable } from '../../src/logic/files/event-table.ts'
import { stationTable } from '../../src/logic/files/station-table.ts'
import { toCanonical } from '../../src/logic/versions/canonical-table.ts'
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import { versionTables, type DataVersion, type VersionTable } from '../../src/model/data-version.ts'
import { returnsTable } from '../write/returns-table.ts'
import { sourceTable } from '../write/source-table.ts'
import { hashOf, readVersions, versionsFolder } from './read-versions.ts'

type Texts = Readonly<Record<VersionTable, string>>

/** The tables of the present records in canonical form. */
export const canonicalTables = (data: AtlasRecords): Texts => ({
  stations: toCanonical(stationTable(data), data.stations),
  events: toCanonical(eventTable(data.info), data.events),
  returns: toCanonical(returnsTable(data.info), data.figures),
  sources: toCanonical(sourceTable, data.sources),
})

/** What is said of the present records, whether they are released or not. */
export function presentVersion(data: AtlasRecords, texts: Texts): DataVersion {
  const { info, stations, events, figures, sources } = data
  const file = (table: VersionTable, { length }: readonly unknown[]) => ({
    rows: length,
    bytes: Buffer.byteLength(texts[table]),
    sha256: hashOf(texts[table]),
  })
  return {
    version: info.version,
    date: info.date,
    formatVersion: 1,
    facets: info.facets.map(({ id, of, field, list }) => ({
      id,
      of,
      column: field,
      ...(list && { list }),
    })),
    national: info.scopes.flatMap(({ id, national }) => (national ? [id] : [])),
    files: {
      stations: file('stations', stations),
      events: file('events', events),
      returns: file('returns', figures),
      sources: file('sources', sources),
    },
  }
}

/**
 * Writes the files of the present version and names it in the list.
 * @throws when the version is there already, or is older than the newest
 */
export async function release(data: AtlasRecords, dataFolder: string): Promise<void> {
  const { version, date } = data.info
  const versions = readVersions(dataFolder)
  const folder = join(dataFolder, versionsFolder, version)
  const newest = versions.at(-1)
  if (existsSync(folder) || versions.some((released) => released.version === version))
    throw new Error(
      `Version ${version} is released and never changes. Give the records a new version and date in atlas.json.`,
    )
  if (newest && (version <= newest.version || date < newest.date))
    throw new Error(
      `Version ${version} of ${date} does not come after ${newest.version} of ${newest.date}, the newest release.`,
    )
  const texts = canonicalTables(data)
  await mkdir(folder, { recursive: true })
  for (const table of versionTables) await writeFile(join(folder, `${table}.csv`), texts[table])
  await writeVersions(dataFolder, [...versions, presentVersion(data, texts)])
}

async function writeVersions(dataFolder: string, versions: readonly DataVersion[]): Promise<void> {
  const text = `${JSON.stringify({ versions }, null, 2)}\n`
  await writeFile(join(dataFolder, versionsFolder, 'index.json'), text)
}
