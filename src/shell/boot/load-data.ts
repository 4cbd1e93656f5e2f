/** Fetches the published files and parses them once; everything behind this trusts them. */
import * as v from 'valibot'
import type { StationColumns } from '../../logic/records/station-columns.ts'
import { readStationFile } from '../../logic/records/station-file.ts'
import type { AtlasData } from '../../model/atlas-data.ts'
import {
  PublishedAtlas,
  PublishedClaims,
  PublishedCountries,
  PublishedEvents,
  PublishedReturns,
  PublishedSources,
  PublishedStations,
} from '../../model/published.ts'
import { mostWhole } from '../../model/station-file.ts'
import { toStation } from '../../model/station.ts'
import { breath, withBreaths } from './breath.ts'
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
  const loadList: LoadList = (name, schema) => loadParts(`${base}data/${name}.json`, schema, name)
  const stations = count > mostWhole ? loadColumns(base, load) : loadWhole(load)
  const [atlas, events, returns, countries, claims, sources] = await Promise.all([
    load('atlas.json', PublishedAtlas),
    loadList('events', PublishedEvents),
    load('returns.json', PublishedReturns),
    load('countries.json', PublishedCountries),
    load('claims.json', PublishedClaims),
    loadList('sources', PublishedSources),
  ])
  const { records, columns, details } = await stations
  const data = {
    info: atlas.atlas,
    stations: records,
    events: events.flatMap((part) => part.events),
    figures: returns.returns,
    notFound: returns.notFound,
    countries: countries.countries,
    claims: claims.claims,
    sources: sources.flatMap((part) => part.sources),
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
  const { source, stations, columns } = await withBreaths(readStationFile(words, numbers))
  return { records: stations, columns, details: createStationDetails(source, load) }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`)
  return response
}

async function fetchedJson(address: string): Promise<unknown> {
  const response = await fetched(address)
  return response.json()
}

async function loadFile<T>(address: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const json = await fetchedJson(address)
  // A task of its own: to read and to check a large file at once would hold up the page.
  await breath()
  return checkOf(address, schema)(json)
}

/** The file that has its name from the list in it, as several with a part of the list each. */
type LoadList = <T>(name: string, schema: v.GenericSchema<unknown, T>) => Promise<T[]>

/** Records that are checked in one task. */
const partSize = 1000

async function loadParts<T>(
  address: string,
  schema: v.GenericSchema<unknown, T>,
  name: string,
): Promise<T[]> {
  const json = await fetchedJson(address)
  const file = v.safeParse(v.looseObject({ [name]: v.array(v.unknown()) }), json)
  const check = checkOf(address, schema)
  // Then this says what is wrong with it.
  if (!file.success) return [check(json)]
  const list = file.output[name] ?? []
  const parts: T[] = []
  for (let from = 0; from < Math.max(1, list.length); from += partSize) {
    await breath()
    const part = { ...file.output, [name]: list.slice(from, from + partSize) }
    parts.push(check(part, from))
  }
  return parts
}

type Check<T> = (json: unknown, from?: number) => T

/** `from` says how many records of the list come before those that are here. */
const checkOf =
  <T>(address: string, schema: v.GenericSchema<unknown, T>): Check<T> =>
  (json, from = 0) => {
    const result = v.safeParse(schema, json)
    if (result.success) return result.output
    const [issue] = result.issues
    const keys = issue.path?.map(({ key }, depth) =>
      depth === 1 && typeof key === 'number' ? key + from : key,
    )
    throw new Error(
      `${address}: at ${keys?.join('.') ?? 'the top'} found ${issue.received}, expected ${issue.expected ?? issue.message}`,
    )
  }
