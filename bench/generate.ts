/** Writes a data folder of synthetic stations that the pipeline takes like the real one. */
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as v from 'valibot'
import { markValues } from '../src/logic/records/atlas-facets.ts'
import { AtlasInfo } from '../src/model/atlas-info.ts'
import { createChance, createWeighted, type Chance } from './synthetic/chance.ts'
import { syntheticCities, type SyntheticCity } from './synthetic/cities.ts'
import { syntheticFigures } from './synthetic/figures.ts'
import {
  eventRecord,
  sourceRecord,
  stationRecord,
  type StationRecord,
  type World,
} from './synthetic/records.ts'
import { hostCountries, reportIds, syntheticAbout, syntheticInfo } from './synthetic/subject.ts'

/** The k-th largest city gets k to the minus this: some hundred cities then hold half of all stations. */
const skew = 0.8

/**
 * Writes `count` stations and a tenth as many events, record by record, so that a million fit into
 * little memory. The same count gives the same bytes.
 */
export async function generate(count: number, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const chance = createChance(count)
  const info = syntheticInfo(count)
  const world = createWorld(count, chance, v.parse(AtlasInfo, info))
  const tally = createTally()
  await writeLines(join(folder, 'stations.geojson'), stationLines(count, world, tally.add))
  await writeLines(
    join(folder, 'events.json'),
    list(world.events, (n) => eventRecord(world, n, tally.ids)),
  )
  await writeLines(
    join(folder, 'sources.json'),
    list(world.sources, (n) => sourceRecord(chance, n)),
  )
  await writeJson(folder, {
    'atlas.json': info,
    'countries.json': tally.countries(),
    'returns.json': { figures: syntheticFigures(), notFound: [] },
    'claims.json': [],
    'corrections.json': [],
    'about.json': syntheticAbout(),
  })
}

function createWorld(count: number, chance: Chance, info: AtlasInfo): World {
  const cities = syntheticCities(count, hostCountries())
  const pick = createWeighted(
    cities.map((_, rank) => (rank + 1) ** -skew),
    chance,
  )
  return {
    chance,
    pickCity: (): SyntheticCity => {
      const city = cities[pick()]
      if (!city) throw new Error('There is no city to put a synthetic station in.')
      return city
    },
    linkedCities: markValues(info),
    statuses: info.statuses.map(({ id }) => id),
    categories: info.categories.map(({ id }) => id),
    sources: Math.max(30, Math.round(count / 20)),
    events: Math.round(count / 10),
  }
}

/** Counts by country what was written. */
function createTally() {
  const ids: string[] = []
  const totals = new Map<string, number>()
  return {
    ids,
    add: ({ id, country, reports }: StationRecord): void => {
      ids.push(id)
      for (const key of [country, ...reports.map((report) => `${country} ${report}`)]) {
        totals.set(key, (totals.get(key) ?? 0) + 1)
      }
    },
    /** Those with a station: a country without one hosts nothing. */
    countries: () =>
      hostCountries()
        .filter(({ code }) => totals.has(code))
        .map((country) => ({
          ...country,
          counts: reportIds.map((report) => ({
            report,
            count: totals.get(`${country.code} ${report}`) ?? 0,
            qualifier: 'exact',
            sourceIds: ['syn-source-0'],
          })),
          stationsTotal: totals.get(country.code),
          notes: 'Synthetic.',
        })),
  }
}

function* stationLines(
  count: number,
  world: World,
  add: (record: StationRecord) => void,
): Generator<string> {
  yield '{"type":"FeatureCollection","features":[\n'
  for (let n = 0; n < count; n += 1) {
    const record = stationRecord(world, n)
    add(record)
    yield record.json + (n < count - 1 ? ',\n' : '\n')
  }
  yield ']}\n'
}

function* list(count: number, record: (n: number) => string): Generator<string> {
  yield '[\n'
  for (let n = 0; n < count; n += 1) yield record(n) + (n < count - 1 ? ',\n' : '\n')
  yield ']\n'
}

async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(lines), createWriteStream(file))
}

async function writeJson(folder: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [file, value] of Object.entries(files)) {
    await writeFile(join(folder, file), `${JSON.stringify(value, null, 1)}\n`)
  }
}
