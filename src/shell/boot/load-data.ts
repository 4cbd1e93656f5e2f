/** Fetches the published files and parses them once; everything behind this trusts them. */
import { range } from 'd3'
import * as v from 'valibot'
import { readStationFile, type LoadedStations } from '../../logic/records/station-file.ts'
import {
  PublishedAtlas,
  PublishedCountries,
  PublishedEvents,
  PublishedReplies,
  PublishedReturns,
  PublishedSources,
} from '../../model/published.ts'
import { checkOf, fetchedBytes, fetchedJson, fetchFile, naming } from './fetched.ts'
import { inTasks, nextTask } from './next-task.ts'
import { createStationDetails, type LoadFile, type StationDetails } from './station-details.ts'

/**
 * @param count stations of the atlas, as the page says.
 * @throws Error that names the file and what went wrong with it.
 */
export async function loadData(base: string, count: number) {
  const load: LoadFile = (name, schema) => fetchFile(`${base}data/${name}`, schema)
  const loadList: LoadList = (name, schema) => loadParts(`${base}data/${name}.json`, schema, name)
  const details = createStationDetails(load, count)
  const [atlas, events, returns, countries, replies, sources, { stations, columns, names }] =
    await Promise.all([
      load('atlas.json', PublishedAtlas),
      loadList('events', PublishedEvents),
      load('returns.json', PublishedReturns),
      load('countries.json', PublishedCountries),
      load('replies.json', PublishedReplies),
      loadList('sources', PublishedSources),
      loadStations(base, load, details),
      details.first,
    ])
  const data = {
    info: atlas.atlas,
    stations,
    events: events.flatMap((part) => part.events),
    figures: returns.returns,
    notFound: returns.notFound,
    countries: countries.countries,
    replies: replies.replies,
    withheld: replies.withheld,
    sources: sources.flatMap((part) => part.sources),
  }
  return { data, columns, details, names }
}

async function loadStations(
  base: string,
  load: LoadFile,
  { known }: StationDetails,
): Promise<LoadedStations> {
  const [words, numbers] = await Promise.all([
    load('explorer/stations.json', v.unknown()),
    fetchedBytes(`${base}data/explorer/stations.bin`),
  ])
  const whole = inTasks(readStationFile({ words, numbers, details: known }))
  return naming(`${base}data/explorer/stations.json and stations.bin`, whole)
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
  for (const from of range(0, Math.max(1, list.length), partSize)) {
    await nextTask()
    const part = { ...file.output, [name]: list.slice(from, from + partSize) }
    parts.push(check(part, from))
  }
  return parts
}
