/** Reads the data folder; every record that its schema refuses becomes a problem, none stops the rest. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { AboutSection } from '../src/model/about.ts'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import { AtlasInfo, optionalFiles } from '../src/model/atlas-info.ts'
import { Claim } from '../src/model/claim.ts'
import { Correction } from '../src/model/correction.ts'
import { Country } from '../src/model/country.ts'
import { AtlasEvent } from '../src/model/event.ts'
import { Figure, FiguresFile } from '../src/model/figure.ts'
import { Reply } from '../src/model/reply.ts'
import { Body, Root, type RootRecords, SourceRoots } from '../src/model/root.ts'
import { Source } from '../src/model/source.ts'
import { CautionedStatuses } from '../src/model/source-order.ts'
import { StationFeature, toStation } from '../src/model/station.ts'
import { Story } from '../src/model/story.ts'
import { Withheld } from '../src/model/withheld.ts'
import type { Problem } from './check/problem.ts'
import { readJson } from './read/read-json.ts'

export type LoadedData = {
  /** Without the records that were refused; null when atlas.json itself was. */
  readonly data: AtlasRecords | null
  readonly corrections: readonly Correction[]
  readonly cautionedStatuses: readonly CautionedStatuses[]
  readonly withheld: readonly Withheld[]
  readonly about: readonly AboutSection[]
  /** By the name of the file, what stands in it, whatever it is. */
  readonly files: ReadonlyMap<string, unknown>
  /** Files of which nothing could be read. */
  readonly lost: ReadonlySet<string>
  readonly problems: readonly Problem[]
  /** Ids of the records that were refused. */
  readonly refused: ReadonlySet<string>
}

type Log = {
  readonly files: Map<string, unknown>
  readonly lost: Set<string>
  readonly problems: Problem[]
  readonly refused: Set<string>
}
type Text = { readonly file: string; readonly value: unknown }

const FeatureList = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})
const FigureList = v.object({
  figures: v.array(v.unknown()),
  notFound: FiguresFile.entries.notFound,
})

const RootLists = v.strictObject({
  bodies: v.array(v.unknown()),
  roots: v.array(v.unknown()),
  sources: v.array(v.unknown()),
})

/** Reads and parses every file of the folder. */
export function loadData(folder: string): LoadedData {
  const log: Log = { files: new Map(), lost: new Set(), problems: [], refused: new Set() }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const expected = 'the folder with the data, which ATLAS_DATA names'
    const problem = { file: folder, record: '', field: '', found: 'no such folder', expected }
    const nothing = { data: null, corrections: [], cautionedStatuses: [], withheld: [], about: [] }
    return { ...nothing, ...log, problems: [problem] }
  }
  return { ...loadFiles(folder, log), ...log }
}

function loadFiles(folder: string, log: Log): Omit<LoadedData, keyof Log> {
  const read = (file: string): Text | null => readText(folder, file, log)
  const info = whole(read('atlas.json'), AtlasInfo, log)
  // Of an atlas that is not known, nobody can say what it does without.
  const without: ReadonlySet<string> = new Set(info ? info.without : optionalFiles)
  const maybeRead = (file: string): Text | null => {
    if (!without.has(file)) return read(file)
    if (info && existsSync(join(folder, file))) log.problems.push({ ...notWithout, file })
    return null
  }
  const list = <T>(file: string, schema: v.GenericSchema<unknown, T>): T[] =>
    records({ file, value: whole(maybeRead(file), v.array(v.unknown()), log) ?? [] }, schema, log)
  // Without them no status is excused, nobody replied, and nothing is held back.
  const ifThere = <T>(file: string, schema: v.GenericSchema<unknown, T>): T[] =>
    existsSync(join(folder, file)) ? list(file, schema) : []

  const maybeThere = (file: string): Text | null =>
    existsSync(join(folder, file)) ? read(file) : null

  const stations = whole(maybeRead('stations.geojson'), FeatureList, log)?.features ?? []
  const returns = whole(maybeRead('returns.json'), FigureList, log)
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
    story: loadStory(info, read, log),
    sources: list('sources.json', Source),
    replies: ifThere('replies.json', Reply),
    ...loadRoots(maybeThere('roots.json'), log),
    withheld: [],
  }
  const corrections = list('corrections.json', Correction)
  const about = list('about.json', AboutSection)
  return {
    data: info && { info, ...rest, corrections },
    corrections,
    cautionedStatuses: ifThere('cautioned-statuses.json', CautionedStatuses),
    withheld: ifThere('withheld.json', Withheld),
    about,
  }
}

type Read = (file: string) => Text | null

const loadStory = (info: AtlasInfo | null, read: Read, log: Log): Story | null =>
  info?.story ? whole(read('story.json'), Story, log) : null

/** Without the file it is not known what any source rests on. */
function loadRoots(text: Text | null, log: Log): RootRecords {
  const lists = whole(text, RootLists, log)
  const list = <T>(value: readonly unknown[] = [], schema: v.GenericSchema<unknown, T>): T[] =>
    records({ file: 'roots.json', value }, schema, log)
  return {
    bodies: list(lists?.bodies, Body),
    roots: list(lists?.roots, Root),
    sourceRoots: list(lists?.sources, SourceRoots),
  }
}

const notWithout = {
  ...{ record: '', field: '', found: 'a file' },
  expected: 'none, since “without” of atlas.json names it',
}

function readText(folder: string, file: string, log: Log): Text | null {
  const { value, problems } = readJson(folder, file)
  log.problems.push(...problems)
  if (value === undefined) {
    log.lost.add(file)
    return null
  }
  log.files.set(file, value)
  return { file, value }
}

function whole<T>(text: Text | null, schema: v.GenericSchema<unknown, T>, log: Log): T | null {
  if (!text) return null
  const result = v.safeParse(schema, text.value)
  if (result.success) return result.output
  log.lost.add(text.file)
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
  const field = v.getDotPath(issue) ?? ''
  return { file, record, field, found: foundIn(issue), expected: expectedBy(issue) }
}

const isObject = ({ type }: v.BaseIssue<unknown>): boolean => /object/.test(type)

function foundIn(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'nothing'
  if (isObject(issue) && issue.expected === 'never') return `a member ${issue.received}`
  const { input } = issue
  return typeof input === 'string' && input.length > 80
    ? JSON.stringify(`${input.slice(0, 80)}…`)
    : issue.received
}

/** A message of ours says what it wants; where there is none, valibot says what type it is. */
function expectedBy(issue: v.BaseIssue<unknown>): string {
  if (isObject(issue) && issue.expected === 'never') return 'no such member'
  if (isObject(issue) && issue.input === undefined) return 'this member'
  return issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message
}
