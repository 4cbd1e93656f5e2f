/** The released versions in a data folder, and what is wrong with them. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { VersionList, versionTables, type DataVersion } from '../../src/model/data-version.ts'
import { publishedHead } from '../../src/logic/files/published-head.ts'
import { toJson } from '../../src/logic/files/json.ts'
import type { AtlasInfo } from '../../src/model/atlas-info.ts'
import type { Problem } from '../check/problem.ts'

export const versionsFolder = 'versions'
const indexFile = `${versionsFolder}/index.json`

/** The oldest first; none where nothing was released yet. @throws when the list is not one. */
export function readVersions(dataFolder: string): readonly DataVersion[] {
  const path = join(dataFolder, indexFile)
  return existsSync(path)
    ? v.parse(VersionList, JSON.parse(readFileSync(path, 'utf8'))).versions
    : []
}

/** Where its files lie, from the data folder on. */
const versionFiles = ({ version }: Pick<DataVersion, 'version'>): readonly string[] =>
  versionTables.map((table) => `${versionsFolder}/${version}/${table}.csv`)

/** As they are published, by their path under `data/`. */
export function* releasedFiles(info: AtlasInfo, dataFolder: string): Generator<[string, string]> {
  const versions = readVersions(dataFolder)
  if (versions.length === 0) return
  yield [indexFile, toJson({ ...publishedHead(info), versions })]
  for (const file of versions.flatMap(versionFiles))
    yield [file, readFileSync(join(dataFolder, file), 'utf8')]
}

export const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex')

/** A released version that is not what it was, or whose place in the list is not its own. */
export function versionProblems(dataFolder: string): Problem[] {
  try {
    const versions = readVersions(dataFolder)
    return [
      ...versions.flatMap((version) => fileProblems(dataFolder, version)),
      ...unsorted(versions),
    ]
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return [{ ...of(indexFile), found, expected: 'the list that `npm run data -- release` writes' }]
  }
}

const of = (file: string, record = '', field = '') => ({ file, record, field })

function fileProblems(dataFolder: string, { version, files }: DataVersion): Problem[] {
  return versionTables.flatMap((table) => {
    const file = `${versionsFolder}/${version}/${table}.csv`
    const path = join(dataFolder, file)
    const found = existsSync(path) ? hashOf(readFileSync(path)) : 'no such file'
    const expected = files[table].sha256
    if (found === expected) return []
    const what = `${expected}, as ${indexFile} says: a released version never changes`
    return [{ ...of(file, version, 'sha256'), found, expected: what }]
  })
}

function unsorted(versions: readonly DataVersion[]): Problem[] {
  return versions.flatMap(({ version, date }, i) => {
    const before = versions[i - 1]
    if (!before || (before.date <= date && before.version < version)) return []
    const expected = `a version after ${before.version} of ${before.date}`
    return [{ ...of(indexFile, version, 'version'), found: `${version} of ${date}`, expected }]
  })
}
