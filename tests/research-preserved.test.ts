/** Nothing that was researched is lost or altered, except what corrections.json says with a reason. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Correction } from '../src/model/correction.ts'

const root = resolve(import.meta.dirname, '..')
const research = join(root, '../shared/research')
const present = existsSync(research)
const reason = present ? '' : ' (skipped: the research folder is not beside this checkout)'

const Json = v.record(v.string(), v.unknown())
type Json = v.InferOutput<typeof Json>
const Records = v.array(Json)

const read = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'))
const ours = (file: string): unknown => read(join(root, 'data'), file)
const theirs = (file: string): unknown => read(research, file)

/** The follow-up: records to be added, and changes to those that there were. */
const followUp = (file: string): unknown => read(join(research, '2026-11-29'), file)

const corrections = v.parse(v.array(Correction), ours('corrections.json'))

const ResearchStation = v.looseObject({
  id: v.string(),
  country: v.object({ code: v.string(), name: v.string() }),
  lon: v.nullable(v.number()),
  lat: v.nullable(v.number()),
  linkedJurisdiction: v.string(),
  jurisdictionBasis: v.unknown(),
  jurisdictionSources: v.optional(v.array(v.string())),
  jurisdictionNote: v.optional(v.string()),
  statusSource: v.string(),
  inReports: v.object({
    overseas110: v.boolean(),
    patrolAndPersuade: v.boolean(),
    countedAs: v.string(),
  }),
})

/** A researched station in the format of data/stations.geojson. */
function stationOf(record: unknown): Json {
  const {
    id,
    country,
    lon,
    lat,
    linkedJurisdiction,
    jurisdictionBasis,
    jurisdictionSources,
    jurisdictionNote,
    statusSource,
    inReports,
    ...same
  } = v.parse(ResearchStation, record)
  return {
    type: 'Feature',
    id,
    geometry: lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: {
      ...same,
      country: country.code,
      linkedCity: linkedJurisdiction.toLowerCase(),
      linkBasis: jurisdictionBasis,
      linkSourceIds: jurisdictionSources,
      linkNote: jurisdictionNote,
      statusSourceId: statusSource,
      inReports: [
        ...(inReports.overseas110 ? ['overseas-110'] : []),
        ...(inReports.patrolAndPersuade ? ['patrol-and-persuade'] : []),
      ],
      countedAs: inReports.countedAs,
    },
  }
}

const ResearchCount = v.object({
  count: v.nullable(v.number()),
  qualifier: v.optional(v.string(), 'exact'),
  sources: v.array(v.string()),
})
const ResearchCountry = v.looseObject({
  countryCode: v.string(),
  overseas110: ResearchCount,
  patrolAndPersuadeTotal: ResearchCount,
})

/** A researched country in the format of data/countries.json. */
function countryOf(record: unknown): Json {
  const { countryCode, overseas110, patrolAndPersuadeTotal, ...same } = v.parse(
    ResearchCountry,
    record,
  )
  const count = (
    report: string,
    { sources, ...rest }: v.InferOutput<typeof ResearchCount>,
  ): Json => ({
    report,
    ...rest,
    sourceIds: sources,
  })
  return {
    ...same,
    code: countryCode,
    counts: [
      count('overseas-110', overseas110),
      count('patrol-and-persuade', patrolAndPersuadeTotal),
    ],
  }
}

/** The record with what corrections.json says about it, whose `was` has to be what the research has. */
function corrected(record: Json): Json {
  const copy = v.parse(Json, structuredClone(record))
  for (const { record: id, field, was, now } of corrections) {
    if (id !== nameOf(record)) continue
    // Fields of a station stand under its properties, all but its place.
    const inProperties = 'properties' in copy && !field.startsWith('geometry')
    const path = [...(inProperties ? ['properties'] : []), ...field.split('.')]
    const { holder, last } = holderOf(copy, path)
    expect(holder[last] ?? null, `${id}: what ${field} was`).toEqual(was ?? null)
    if (now === undefined) delete holder[last]
    else holder[last] = now
  }
  return copy
}

function holderOf(target: Json, path: readonly string[]): { holder: Json; last: string } {
  const [first = '', ...rest] = path
  if (rest.length === 0) return { holder: target, last: first }
  // Not parsed as a record, which would make a copy: what is set has to show in the target.
  const inner = v.parse(
    v.custom<Json>((value) => typeof value === 'object' && value !== null),
    target[first],
  )
  return holderOf(inner, rest)
}

const nameOf = (record: Json): string => String(record['id'] ?? record['code'])

/** Says of each researched record that ours is the same; ours may have more records. */
function expectKept(researched: readonly Json[], published: readonly Json[]): void {
  const byName = new Map(published.map((record) => [nameOf(record), record]))
  expect(researched.length).toBeGreaterThan(0)
  for (const record of researched) {
    const name = nameOf(record)
    expect(asResearched(byName.get(name)), name).toEqual(corrected(record))
  }
}

/** What a source is, and what a copy is a copy of, was researched later, and is compared by itself. */
const researchedLater: ReadonlySet<string> = new Set(['original', 'kind', 'originalKind'])

function asResearched(record: Json | undefined): Json | undefined {
  if (!record) return undefined
  return Object.fromEntries(Object.entries(record).filter(([name]) => !researchedLater.has(name)))
}

const ResearchReturns = v.object({ series: Records, records: Records, notFound: v.unknown() })
const OurReturns = v.object({ figures: Records, notFound: v.unknown() })
const OurSeries = v.object({ series: Records })

describe.skipIf(!present)(`the data keeps what was researched${reason}`, () => {
  it('of every station', () => {
    const { features } = v.parse(v.object({ features: Records }), ours('stations.geojson'))
    expectKept(v.parse(Records, theirs('stations.json')).map(stationOf), features)
  })

  it('of every country', () => {
    const countries = v.parse(Records, theirs('countries.json')).map(countryOf)
    expectKept(countries, v.parse(Records, ours('countries.json')))
  })

  it.each(['events.json', 'claims.json', 'sources.json'])('of every record in %s', (file) => {
    expectKept(v.parse(Records, theirs(file)), v.parse(Records, ours(file)))
  })

  it('of every figure and series, and of what was not found', () => {
    const found = v.parse(ResearchReturns, theirs('returns.json'))
    const data = v.parse(OurReturns, ours('returns.json'))
    expectKept(found.records, data.figures)
    expectKept(found.series, v.parse(OurSeries, ours('atlas.json')).series)
    expect(data.notFound).toEqual(found.notFound)
  })

  it('of the names of countries', () => {
    const names = v
      .parse(v.array(ResearchStation), theirs('stations.json'))
      .map(({ country }) => country)
    const countries = v.parse(Records, ours('countries.json'))
    for (const { code, name } of names) {
      expect(countries.find((country) => country['code'] === code)?.['name']).toBe(name)
    }
  })
})

/** Left out of the follow-up on purpose. */
const leftOut: Readonly<Record<string, string>> = {
  'ev-2022-05-23-za-johannesburg':
    'One outlet with strong leanings retells Chinese media; the research says to leave it out rather than raise it.',
  'ev-2025-07-10-ua-expert':
    'One expert’s word without evidence in what was read; the research says to leave it out rather than raise it.',
}

const Additions = v.object({
  sources: Records,
  events: Records,
  figures: Records,
  stations: v.tuple([]),
  countries: v.tuple([]),
})

describe.skipIf(!present)(`the data keep the follow-up of 29 November 2026${reason}`, () => {
  const additions = present ? v.parse(Additions, followUp('additions.json')) : null

  it('of every source, event and figure that was added', () => {
    expectKept(additions?.sources ?? [], v.parse(Records, ours('sources.json')))
    expectKept(additions?.figures ?? [], v.parse(OurReturns, ours('returns.json')).figures)
    const events = (additions?.events ?? []).filter((event) => !(nameOf(event) in leftOut))
    expectKept(events, v.parse(Records, ours('events.json')))
  })

  it('but for what was left out, which is nowhere', () => {
    const names = new Set(v.parse(Records, ours('events.json')).map(nameOf))
    const added = (additions?.events ?? []).map(nameOf)
    for (const name of Object.keys(leftOut)) {
      expect(added).toContain(name)
      expect(names.has(name), name).toBe(false)
    }
  })

  it('of every field that it changes, but where only the order of sources differs', () => {
    const changes = v.parse(v.array(Change), followUp('corrections.json'))
    expect(changes).toHaveLength(135)
    const changed = changes.filter(({ was, now }) => !isReordered(was, now))
    for (const { id, field, was, now: researched, reason: why, sourceIds } of changed) {
      const now = `${id} ${field}` in reworded ? withoutDistrict(researched) : researched
      const line = corrections.find(
        (one) => one.record === id && one.field === field && one.reason === why,
      )
      expect(line, `${id} ${field}`).toEqual({
        ...{ record: id, field, reason: why, sourceIds, date: '2026-11-29' },
        was: was ?? null,
        ...(now !== undefined && { now }),
      })
    }
  })

  it('of the original of every copy', () => {
    const found = new Map(
      v.parse(v.array(FoundOriginal), followUp('originals.json')).map((one) => [one.sourceId, one]),
    )
    const copies = v.parse(Records, ours('sources.json')).filter((source) => 'original' in source)
    expect(copies.length).toBeGreaterThan(70)
    for (const source of copies) {
      const { original, readInOriginal } = found.get(nameOf(source)) ?? {}
      const { urlFrom, ...said } = original ?? {}
      const url = nameOf(source) in notLinked ? null : said['url']
      // Where an address was found, it was read or cited.
      expect(urlFrom === null, nameOf(source)).toBe(said['url'] === null)
      expect(source['original'], nameOf(source)).toEqual({ ...said, url, read: readInOriginal })
    }
  })
})

const FoundRoots = v.object({
  roots: Records,
  sources: v.array(
    v.object({
      ...{ id: v.string(), kind: v.string(), originalKind: v.optional(v.string()) },
      ...{ restsOn: Records, unknown: v.optional(v.boolean()), why: v.string(), sure: v.string() },
    }),
  ),
})
const OurRoots = v.object({
  bodies: v.array(v.object({ id: v.string(), name: v.string() })),
  roots: Records,
  sources: v.array(v.looseObject({ id: v.string(), restsOn: v.unknown() })),
})

describe.skipIf(!present)(`the data keep what was found of roots${reason}`, () => {
  const found = present ? v.parse(FoundRoots, followUp('roots.json')) : { roots: [], sources: [] }
  const { bodies, roots, sources } = v.parse(OurRoots, ours('roots.json'))

  it('of every root, and a name for each body', () => {
    expect(roots).toEqual(found.roots.filter(({ id }) => !(String(id) in rootsLeftOut)))
    expect(bodies.map(({ id }) => id)).toEqual([...new Set(roots.map(({ body }) => body))])
    expect(bodies.every(({ name }) => name !== '')).toBe(true)
  })

  it('of every source: what it rests on, why, and how sure that is', () => {
    const byId = new Map(sources.map((source) => [source.id, source]))
    for (const { id, restsOn, unknown, why, sure } of found.sources) {
      const isUnknown = unknown === true || id in edgesLeftOut
      expect(byId.get(id), id).toEqual({
        ...{ id, restsOn: isUnknown ? 'unknown' : restsOn, sure },
        why: why.replace('one Madrid district', 'Madrid'),
      })
    }
    const later = sources.filter(({ id }) => !found.sources.some((source) => source.id === id))
    expect(later.map(({ id }) => id)).toEqual(['uk-telegraph-2022-09-15', 'pt-expresso-2022-09-30'])
    for (const { restsOn } of later) expect(restsOn).toBe('unknown')
  })

  it('of what kind each source is, in fewer words', () => {
    const byId = new Map(v.parse(Records, ours('sources.json')).map((one) => [nameOf(one), one]))
    for (const { id, kind, originalKind } of found.sources) {
      const ours = byId.get(id)
      expect([ours?.['kind'], ours?.['originalKind']], id).toEqual(
        id in noCopies ? ['retelling', undefined] : [kindOf(kind), kindOf(originalKind)],
      )
    }
  })
})

/** How good a retelling is and what an outlet leans to is no kind of page: the cautions say it. */
const kindOf = (kind: string | undefined): string | undefined =>
  kind?.endsWith('-retelling') || kind === 'blog-or-outlet-with-leanings' ? 'retelling' : kind

/** With the event that rested on it alone; see above. */
const rootsLeftOut: Readonly<Record<string, string>> = {
  'nv-2025-07-10': 'It is the root of ev-2025-07-10-ua-expert and of nothing else.',
}
const edgesLeftOut: Readonly<Record<string, string>> = {
  'ua-nv-2025-07-10': 'Its one edge led to that root; what the expert rests on is not told.',
}
/** They were corrected on the day on which the roots were found. */
const noCopies: Readonly<Record<string, string>> = {
  'gr-tovima': 'A text about an article of To Vima, not a copy of it.',
  'ca-radiocanada': 'The page of Radio-Canada itself, instead of a repost.',
}

/** Our own words name no district, not even one in China: `pipeline/check/place-words.ts`. */
const reworded: Readonly<Record<string, string>> = {
  'BR notes': 'a district of Wenzhou is called a local authority there',
  'PE notes': 'a district of Wenzhou is called a local authority there',
}

const withoutDistrict = (text: unknown): string =>
  String(text).replace('a district of Wenzhou', 'a local authority in Wenzhou')

/** Addresses of originals that are not given. */
const notLinked: Readonly<Record<string, string>> = {
  'ie-dail-1213': 'What is stored of the official page ends before this answer.',
}

const Change = v.object({
  id: v.string(),
  field: v.string(),
  was: v.unknown(),
  now: v.optional(v.unknown()),
  reason: v.string(),
  sourceIds: v.array(v.string()),
})
const FoundOriginal = v.object({
  sourceId: v.string(),
  original: Json,
  readInOriginal: v.boolean(),
})

/** Two lists of ids with the same ids: the pipeline puts them in its order. */
function isReordered(was: unknown, now: unknown): boolean {
  const Ids = v.array(v.string())
  const [before, after] = [v.safeParse(Ids, was), v.safeParse(Ids, now)]
  if (!before.success || !after.success) return false
  return [...before.output].sort().join(' ') === [...after.output].sort().join(' ')
}
