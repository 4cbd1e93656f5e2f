/** Fetches the published files and parses them once; everything behind this trusts them. */
import * as v from 'valibot'
import type { StationColumns } from '../logic/station-columns.ts'
import { parseStationFile } from '../logic/station-file.ts'
import type { AtlasData } from '../model/atlas-data.ts'
import {
  PublishedAtlas,
  PublishedClaims,
  PublishedCountries,
  PublishedEvents,
  PublishedReturns,
  PublishedSources,
  PublishedStations,
} from '../model/published.ts'
import { mostWhole } from '../model/station-file.ts'
import { toStation } from '../model/station.ts'
import {
  allThere,
  createStationDetails,
  type LoadFile,
  type StationDetailsLoader,
} from './station-details.ts'

export type LoadedAtlas = {
  readonly data: AtlasData
  /** Where the stations came as columns. */
  readonly columns: StationColumns | undefined
  readonly details: StationDetailsLoader
}

/**
 * @param count stations of the atlas, as the page says: many come as columns.
 * @throws Error that names the file and what went wrong with it.
 */
export async function loadData(base: string, count: number): Promise<LoadedAtlas> {
  const load: LoadFile = (name, schema) => loadFile(`${base}data/${name}`, schema)
  const stations = count > mostWhole ? loadColumns(base, load) : loadWhole(load)
  const [atlas, events, returns, countries, claims, sources] = await Promise.all([
    load('atlas.json', PublishedAtlas),
    load('events.json', PublishedEvents),
    load('returns.json', PublishedReturns),
    load('countries.json', PublishedCountries),
    load('claims.json', PublishedClaims),
    load('sources.json', PublishedSources),
  ])
  const { records, columns, details } = await stations
  const data = {
    info: atlas.atlas,
    stations: records,
    events: events.events,
    figures: returns.returns,
    notFound: returns.notFound,
    countries: countries.countries,
    claims: claims.claims,
    sources: sources.sources,
  }
  return { data, columns, details }
}

type LoadedStations = Pick<LoadedAtlas, 'columns' | 'details'> & {
  readonly records: AtlasData['stations']
}

async function loadWhole(load: LoadFile): Promise<LoadedStations> {
  const { features } = await load('stations.geojson', PublishedStations)
  const records = features.map(toStation)
  return { records, columns: undefined, details: allThere(records) }
}

async function loadColumns(base: string, load: LoadFile): Promise<LoadedStations> {
  const [words, numbers] = await Promise.all([
    load('explorer/stations.json', v.unknown()),
    fetched(`${base}data/explorer/stations.bin`).then((response) => response.arrayBuffer()),
  ])
  const { source, stations, columns } = parseStationFile(words, numbers)
  return { records: stations, columns, details: createStationDetails(source, load) }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`)
  return response
}

async function loadFile<T>(address: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const response = await fetched(address)
  const json: unknown = await response.json()
  // A task of its own: to read and to check a large file at once would hold up the page.
  await new Promise((resolve) => setTimeout(resolve, 0))
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(
    `${address}: at ${v.getDotPath(issue) ?? 'the top'} found ${issue.received}, expected ${issue.expected ?? issue.message}`,
  )
}
