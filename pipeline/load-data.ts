/** Reads the data folder; every record that its schema refuses becomes a problem, none stops the rest. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import { AboutSection } from '../src/model/about.ts'
import { AtlasInfo, optionalFiles } from '../src/model/atlas-info.ts'
import { Claim } from '../src/model/claim.ts'
import { Correction } from '../src/model/correction.ts'
import { Country } from '../src/model/country.ts'
import { AtlasEvent } from '../src/model/event.ts'
import { Figure, FiguresFile } from '../src/model/figure.ts'
import { Source } from '../src/model/source.ts'
import { CautionedStatuses } from '../src/model/source-order.ts'
import { StationFeature, toStation } from '../src/model/station.ts'
import type { Problem } from './check/problem.ts'

export type LoadedData = {
  /** Without the records that were refused; null when atlas.json itself was. */
  readonly data: AtlasRecords | null
  readonly corrections: readonly Correction[]
  readonly cautionedStatuses: readonly CautionedStatuses[]
  /** Ids of the sections of the page about the atlas. */
  readonly sections: ReadonlySet<string>
  readonly problems: readonly Problem[]
  /** Ids of the records that were refused. */
  readonly refused: ReadonlySet<string>
}

type Log = { readonly problems: Problem[]; readonly refused: Set<string> }
type Text = { readonly file: string; readonly value: unknown }

const FeatureList = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})
const FigureList = v.object({
  figures: v.array(v.unknown()),
  notFound: FiguresFile.entries.notFound,
})

/** Reads and parses every file of the folder. */
export function loadData(folder: string): LoadedData {
  const log: Log = { problems: [], refused: new Set() }
  const info = whole(readJson(folder, 'atlas.json', log), AtlasInfo, log)
  // Of an atlas that is not known, nobody can say what it does without.
  const without: ReadonlySet<string> = new Set(info ? info.without : optionalFiles)
  const read = (file: string): Text | null => {
    if (!without.has(file)) return readJson(folder, file, log)
    if (info && existsSync(join(folder, file))) log.problems.push({ ...notWithout, file })
    return null
  }
  const list = <T>(file: string, schema: v.GenericSchema<unknown, T>): T[] =>
    records({ file, value: whole(read(file), v.array(v.unknown()), log) ?? [] }, schema, log)

  const stations = whole(read('stations.geojson'), FeatureList, log)?.features ?? []
  const returns = whole(read('returns.json'), FigureList, log)
  const figures = returns?.figures ?? []
  const rest = {
    stations: records({ file: 'stations.geojson', value: stations }, StationFeature, log).map(
      toStation,
    ),
    events: list('events.json', AtlasEvent),
    figures: records({ file: 'returns.json', value: figures }, Figure, log),
    notFound: returns?.notFound ?? [],
    countries: list('countries.json', Country),
    claims: list('claims.json', Claim),
    sources: list('sources.json', Source),
  }
  const corrections = list('corrections.json', Correction)
  const ifThere = <T>(file: string, schema: v.GenericSchema<unknown, T>): T[] =>
    existsSync(join(folder, file)) ? list(file, schema) : []
  // Without the first no status is excused; without the second no page about the atlas can be built.
  const cautionedStatuses = ifThere('cautioned-statuses.json', CautionedStatuses)
  const sections = new Set(ifThere('about.json', AboutSection).map(({ id }) => id))
  return { data: info && { info, ...rest }, corrections, cautionedStatuses, sections, ...log }
}

const notWithout = {
  ...{ record: '', field: '', found: 'a file' },
  expected: 'none, since “without” of atlas.json names it',
}

function readJson(folder: string, file: string, log: Log): Text | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return { file, value }
  } catch (error) {
    log.problems.push({ file, record: '', field: '', ...whyUnreadable(file, error) })
    return null
  }
}

/** What was found instead of a file that can be read, and what was expected. */
export function whyUnreadable(file: string, error: unknown): Pick<Problem, 'found' | 'expected'> {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT')
    return { found: 'no such file', expected: `a file ${file} in the data folder` }
  if (code === 'ERR_STRING_TOO_LONG' || code === 'ERR_FS_FILE_TOO_LARGE')
    return { found: 'a file of more than 512 MB', expected: 'one that fits into one text of Node' }
  return { found: error instanceof Error ? error.message : String(error), expected: 'JSON' }
}

function whole<T>(text: Text | null, schema: v.GenericSchema<unknown, T>, log: Log): T | null {
  if (!text) return null
  const result = v.safeParse(schema, text.value)
  if (result.success) return result.output
  log.problems.push(...result.issues.map((issue) => problemOf(issue, text.file, '')))
  return null
}

function records<T>(
  { file, value }: { file: string; value: readonly unknown[] },
  schema: v.GenericSchema<unknown, T>,
  log: Log,
): T[] {
  return value.flatMap((record, index) => {
    const result = v.safeParse(schema, record)
    if (result.success) return [result.output]
    const id = idOf(record)
    if (id) log.refused.add(id)
    const name = id ?? `record ${index + 1}`
    log.problems.push(...result.issues.map((issue) => problemOf(issue, file, name)))
    return []
  })
}

const Named = v.union([
  v.pipe(
    v.object({ id: v.string() }),
    v.transform(({ id }) => id),
  ),
  v.pipe(
    v.object({ code: v.string() }),
    v.transform(({ code }) => code),
  ),
])

function idOf(record: unknown): string | null {
  const named = v.safeParse(Named, record)
  return named.success ? named.output : null
}

function problemOf(issue: v.BaseIssue<unknown>, file: string, record: string): Problem {
  return {
    file,
    record,
    field: v.getDotPath(issue) ?? '',
    found: issue.received,
    // A check of ours says in its message what it wants; a type of valibot says it in `expected`.
    expected: issue.type === 'check' || !issue.expected ? issue.message : issue.expected,
  }
}
