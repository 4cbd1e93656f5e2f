import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { csvParse } from 'd3'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { compareKept, howToRenew } from '../../scripts/published/compare-kept.mjs'
import { changesPage, fingerprintOf, hashesOf, isTold } from '../../scripts/published/hashes.mjs'
import { aFacet, anAtlas } from '../../tests/an-atlas.ts'
import type { AtlasRecords } from '../../src/model/atlas-data.ts'
import {
  PublishedAtlas,
  PublishedClaims,
  PublishedCorrections,
  PublishedCountries,
  PublishedEvents,
  PublishedReplies,
  PublishedReturns,
  PublishedRoots,
  PublishedSources,
  PublishedStations,
} from '../../src/model/published.ts'
import { toStation } from '../../src/model/station.ts'
import { checkData } from '../build-data.ts'
import { publishedSchemas, schemaPathOf } from './json-schemas.ts'
import { releasedFiles } from '../versions/read-versions.ts'
import { publishedFiles } from './published-files.ts'

const loaded = checkData('data').data
if (!loaded) throw new Error('data/ has records that its checks refuse')
const real: AtlasRecords = loaded
const files = publishedFiles(real)

const textOf = (path: string, from = files): string => {
  const text = from.get(path)
  if (text === undefined) throw new Error(`${path} is not published`)
  return text
}
const jsonOf = (path: string, from = files): unknown => JSON.parse(textOf(path, from))

/** As the browser reads the published files. */
function readBack(from: ReadonlyMap<string, string>): AtlasRecords {
  const parsed = <T>(path: string, schema: v.GenericSchema<unknown, T>): T =>
    v.parse(schema, jsonOf(path, new Map(from)))
  const returns = parsed('returns.json', PublishedReturns)
  const { bodies, roots, sources: sourceRoots } = parsed('roots.json', PublishedRoots)
  const { replies, withheld } = parsed('replies.json', PublishedReplies)
  return {
    info: parsed('atlas.json', PublishedAtlas).atlas,
    stations: parsed('stations.geojson', PublishedStations).features.map(toStation),
    events: parsed('events.json', PublishedEvents).events,
    figures: returns.returns,
    notFound: returns.notFound,
    countries: parsed('countries.json', PublishedCountries).countries,
    claims: parsed('claims.json', PublishedClaims).claims,
    corrections: parsed('corrections.json', PublishedCorrections).corrections,
    sources: parsed('sources.json', PublishedSources).sources,
    bodies,
    roots,
    sourceRoots,
    replies,
    withheld,
    // It tells what other records say, and is a page alone.
    story: null,
  }
}

it('publishes the bytes that are kept in tests/published.json', () => {
  const kept = readFileSync('tests/published.json', 'utf8')
  const licence = readFileSync('data/LICENSE.md', 'utf8')
  const texts = new Map(
    [...files, ...releasedFiles(real.info, 'data'), ['LICENSE.md', licence] as const].map(
      ([path, text]) => [`data/${path}`, text],
    ),
  )
  const hashes = hashesOf([...texts.keys()], (path) => texts.get(path) ?? '')
  const keptHashes = v.parse(v.record(v.string(), v.string()), JSON.parse(kept))
  expect(compareKept(keptHashes, hashes), howToRenew).toEqual([])
  const isRenewalTold = isTold(fingerprintOf(kept), readFileSync(changesPage, 'utf8'))
  expect(isRenewalTold, `${changesPage} says what changed at ${fingerprintOf(kept)}`).toBe(true)
})

it('gives back the same data from GeoJSON and JSON', () => {
  expect(readBack(files)).toEqual({ ...real, story: null })
})

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('say "hi", twice', 'two\r\nlines', '福州；公安局', '=1+1', 'a;b'),
)

it('gives back awkward texts from JSON and from CSV', () => {
  fc.assert(
    fc.property(awkward, awkward, (note, title) => {
      const data = anAtlas()
        .station('fr-paris-1', { note })
        .source('le-monde', { title, publisher: note })
        .data()
      const written = publishedFiles(data)
      expect(readBack(written)).toEqual(data)
      expect(csvParse(textOf('stations.csv', written))[0]?.['note']).toBe(note)
      const row = csvParse(textOf('sources.csv', written)).find(({ id }) => id === 'le-monde')
      expect(row).toMatchObject({ title, publisher: note })
    }),
    { numRuns: 50 },
  )
})

it('repeats in stations.csv what the stations say', () => {
  const rows = csvParse(textOf('stations.csv'))
  expect(rows).toHaveLength(real.stations.length)
  real.stations.forEach((station, index) => {
    expect(rows[index]).toMatchObject({
      id: station.id,
      country: station.country,
      countryName: real.countries.find(({ code }) => code === station.country)?.name,
      city: station.city?.name ?? '',
      lng: String(station.position?.[0] ?? ''),
      lat: String(station.position?.[1] ?? ''),
      drawn: String(station.drawn),
      linkNote: station.linkNote ?? '',
      inReports: station.inReports.join(';'),
      reportedBy: station.reportedBy.join(';'),
      status: station.status,
      statusHistory: station.statusHistory
        .map((entry) => `${entry.date} ${entry.status} ${entry.sourceId}`)
        .join(';'),
      note: station.note,
    })
  })
})

const Scalar = v.union([v.string(), v.number(), v.boolean()])

/** Or in none. */
const inColumnsOfItsOwn: ReadonlySet<string> = new Set(['renderings', 'original', 'evidence'])

function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.join(';')
  return value === null || value === undefined ? '' : String(v.parse(Scalar, value))
}

it.each([
  ['events.csv', real.events],
  ['returns.csv', real.figures],
  ['sources.csv', real.sources],
] as const)('repeats in %s every field of its records but lists of records', (path, records) => {
  const rows = csvParse(textOf(path))
  expect(rows).toHaveLength(records.length)
  records.forEach((record, index) => {
    const flat = Object.entries(record)
      .filter(([name]) => !inColumnsOfItsOwn.has(name))
      .map(([name, value]: [string, unknown]): [string, string] => [name, cellText(value)])
    expect(rows[index]).toMatchObject(Object.fromEntries(flat))
  })
})

it('gives of a copy what it is a copy of, in columns of sources.csv', () => {
  const rows = csvParse(textOf('sources.csv'))
  const found = rows.map((row) => [row['originalPublisher'], row['originalUrl']])
  const kept = real.sources.map(({ original }) => [original?.publisher ?? '', original?.url ?? ''])
  expect(found).toEqual(kept)
  expect(kept.filter(([publisher]) => publisher)).not.toHaveLength(0)
})

it('gives the evidence in columns of its own', () => {
  const rows = csvParse(textOf('stations.csv'))
  expect(rows.map((row) => [row['sourceCount'], row['independentBodies']])).toEqual(
    real.stations.map(({ evidence }) => [String(evidence?.sources), String(evidence?.bodies)]),
  )
})

it('keeps the separator of lists out of every listed id', () => {
  const lists = real.stations.flatMap(({ reportedBy, inReports }) => [...reportedBy, ...inReports])
  expect(lists.filter((id) => id.includes(';'))).toEqual([])
})

it.each(['stations', 'events', 'returns', 'sources'])(
  'gives %s once more for table programs: with a mark, and nothing that they would run',
  (name) => {
    const text = textOf(`${name}-spreadsheet.csv`)
    expect(text.startsWith('\uFEFFid,')).toBe(true)
    const [exact, guarded] = [csvParse(textOf(`${name}.csv`)), csvParse(text.slice(1))]
    expect(guarded).toEqual(exact)
  },
)

it('guards in tables for table programs a text that is a formula, and leaves the exact table as it is', () => {
  const written = publishedFiles(anAtlas().source('s', { title: '=HYPERLINK("x")' }).data())
  const titles = (path: string) =>
    csvParse(textOf(path, written).replace(/^\uFEFF/, '')).map(({ title }) => title)
  expect(titles('sources.csv')).toContain('=HYPERLINK("x")')
  expect(titles('sources-spreadsheet.csv')).toContain(`'=HYPERLINK("x")`)
})

it('repeats in stations.geojson by themselves what stations.csv says of city, country and first report', () => {
  const rows = csvParse(textOf('stations.csv'))
  const { features } = v.parse(PublishedStations, jsonOf('stations.geojson'))
  expect(features.map(({ properties }) => properties)).toMatchObject(
    rows.map(({ city, countryName, firstReportedDate, statusDate }) => ({
      ...{ cityName: city || null, countryName: countryName || null },
      ...{ firstReportedDate, statusDate },
    })),
  )
})

const fitting = (path: string, from = files) =>
  new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(
    v.parse(v.record(v.string(), v.unknown()), jsonOf(path, from)),
  )

const Head = v.looseObject({
  formatVersion: v.literal(1),
  version: v.literal(real.info.version),
  date: v.literal(real.info.date),
  licence: v.object({ id: v.literal('CC-BY-4.0') }),
  citation: v.pipe(v.string(), v.includes(real.info.title), v.includes(real.info.version)),
})

it.each(Object.keys(publishedSchemas))('says in %s what it is, and fits its schema', (path) => {
  const json = jsonOf(path)
  expect(v.safeParse(Head, json).success).toBe(true)
  const fits = fitting(schemaPathOf(path))
  expect(fits(json), JSON.stringify(fits.errors)).toBe(true)
})

it('gives a schema of stations that asks for what the atlas asks of each', () => {
  const real = v.parse(PublishedStations, jsonOf('stations.geojson'))
  const accepts = fitting('schema/stations.json')
  const without = (field: string) => {
    const features = real.features.map(({ properties, ...feature }) => ({
      ...feature,
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== field)),
    }))
    return { ...v.parse(v.looseObject({}), jsonOf('stations.geojson')), features }
  }
  expect(accepts(without('placeAsReported'))).toBe(true)
  for (const field of ['linkedCity', 'linkBasis', 'agency', 'agencyBasis'])
    expect(accepts(without(field)), field).toBe(false)
})

it('gives a schema with the countries of the atlas, for a facet that has them as its values', () => {
  const facet = aFacet('flag', 'Flag', { field: 'flag', values: 'countries' })
  const { facets } = anAtlas().data().info
  const atlas = anAtlas().info({ facets: [...facets, facet] })
  const written = publishedFiles(atlas.station('fr-paris-1', { traits: { flag: 'FR' } }).data())
  const accepts = fitting('schema/stations.json', written)
  expect(accepts(jsonOf('stations.geojson', written))).toBe(true)
})

it('gives a schema that refuses a date in another form', () => {
  const fits = fitting('schema/events.json')
  const json = v.parse(PublishedEvents, jsonOf('events.json'))
  const [first] = json.events
  expect(fits({ ...json, events: [{ ...first, date: '26 March 2015' }] })).toBe(false)
})

const Package = v.looseObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
  resources: v.array(
    v.looseObject({
      name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
      path: v.string(),
      bytes: v.number(),
      hash: v.string(),
      schema: v.optional(v.object({ fields: v.array(v.object({ name: v.string() })) })),
    }),
  ),
})

it('describes every file of records in the data package, with size and hash', () => {
  const { resources } = v.parse(Package, jsonOf('datapackage.json'))
  const records = [...files.keys()].filter((path) => !/^schema\/|^datapackage/.test(path))
  expect(resources.map(({ path }) => path).sort()).toEqual(records.sort())
  for (const { path, bytes, hash } of resources) {
    const text = Buffer.from(textOf(path))
    expect(bytes).toBe(text.length)
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
  }
})

it('names in the data package the columns of each table, in their order', () => {
  const { resources } = v.parse(Package, jsonOf('datapackage.json'))
  for (const { path, schema } of resources.filter((resource) => resource.schema)) {
    const [header] = textOf(path)
      .replace(/^\uFEFF/, '')
      .split('\r\n')
    expect(schema?.fields.map(({ name }) => name).join(',')).toBe(header)
  }
})
