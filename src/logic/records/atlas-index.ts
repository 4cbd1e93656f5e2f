/** Look-ups over the parsed records, made once. */
import { greatest, group, least, sort } from 'd3'
import type { AtlasData } from '../../model/atlas-data.ts'
import type { Country } from '../../model/country.ts'
import type { CitySlug, LngLat } from '../../model/ids.ts'
import { isLarge } from '../../model/station-file.ts'
import { firstDay, lastDay, type PartialDate } from '../../model/partial-date.ts'
import type { Reply } from '../../model/reply.ts'
import type { Source } from '../../model/source.ts'
import type { Station } from '../../model/station.ts'
import type { DateRange } from '../../model/view.ts'
import { atlasFacets, markValues } from './atlas-facets.ts'
import { textsOf } from './field-columns.ts'
import { eventColumns, eventTexts } from './event-columns.ts'
import { once } from '../text/once.ts'
import type { StationColumns } from './station-columns.ts'
import { stationColumns } from './station-file.ts'

export type City = {
  readonly slug: CitySlug
  readonly name: string
  readonly country: string
  /** Where the stations of this city stand; null when none of them is drawn. */
  readonly position: LngLat | null
  readonly placed: readonly Station[]
  /** Stations that a report lists here and reporters found elsewhere. */
  readonly listed: readonly Station[]
}

export type AtlasIndex = ReturnType<typeof atlasIndex>

/** @param columns where the stations come as columns already, as in a page. */
export function atlasIndex(data: AtlasData, columns = stationColumns(data)) {
  const stationRows = once(() => rowsOf(data.stations))
  const stations = once(() => byId(data.stations))
  const cities = once(() => citiesOf(data.stations))
  const marks = byId(markValues(data.info))
  const facets = atlasFacets(data, ({ of, field }) =>
    of === 'events' ? eventTexts(field, data.events) : (columns.fields.get(field)?.values ?? []),
  )
  const markFacet = facets.find(({ look }) => look === 'mark')
  const markField = markFacet?.field ?? ''
  const events = once(() => eventColumns({ data, facets, stations: columns, rows: stationRows() }))
  return {
    data,
    /** Whether some of the ways of a large atlas are taken: decision 9 says which, and why. */
    isLarge: isLarge(data.stations.length),
    get stations() {
      return stations()
    },
    events: byId(data.events),
    figures: byId(data.figures),
    /** By id and by every earlier id. */
    sources: new Map<string, Source>(
      data.sources.flatMap((source) => [source.id, ...source.aliases].map((id) => [id, source])),
    ),
    /** By the id of the record that they answer, in the order of their days. */
    replies: repliesByRecord(data.replies),
    /** By the id that the record keeps. */
    withheld: new Map(data.withheld.map((one) => [one.record, one])),
    countries: new Map<string, Country>(data.countries.map((country) => [country.code, country])),
    countryNames: new Map<string, string>(
      [...data.countries, ...data.info.otherCountries].map(({ code, name }) => [code, name]),
    ),
    get cities() {
      return cities()
    },
    facets,
    /** The facet that gives marks their shape and colour; undefined: all look alike. */
    markFacet,
    /** The values that marks have their shape and colour from. */
    marks,
    /** By row the place of its value among the marks. */
    markCodes: columns.fields.get(markField)?.codes ?? new Uint8Array(columns.count),
    /** The value of a station that gives its mark; undefined where none is known. */
    markOf: ({ traits }: Station) => marks.get(textsOf(traits[markField])[0] ?? ''),
    statuses: byId(data.info.statuses),
    categories: byId(data.info.categories),
    /** From the first to the newest dated record. */
    wholeRange: wholeRange(data, columns),
    /** The same stations and events as numbers; a row is a place in the list of records. */
    stationColumns: columns,
    get eventColumns() {
      return events()
    },
    get stationRows() {
      return stationRows()
    },
    eventRows: rowsOf(data.events),
  }
}

/** Makes what takes longest part by part, so that a page can do something else in between. */
export function* prepareIndex(index: AtlasIndex): Generator<unknown, void> {
  yield index.stationRows
  yield index.stations
  yield index.cities
  yield index.eventColumns
}

function rowsOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, row) => [id, row]))
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function repliesByRecord(replies: readonly Reply[]): ReadonlyMap<string, readonly Reply[]> {
  const answers = sort(replies, ({ date }) => lastDay(date)).flatMap((reply) =>
    reply.about.map((record) => ({ record, reply })),
  )
  return new Map(
    [...group(answers, ({ record }) => record)].map(([record, its]) => [
      record,
      its.map(({ reply }) => reply),
    ]),
  )
}

function citiesOf(stations: readonly Station[]): ReadonlyMap<string, City> {
  const placed = group(stations, ({ citySlug }) => citySlug)
  const listed = group(stations, ({ citySlug, listedAs }) =>
    listedAs === citySlug ? undefined : listedAs,
  )
  const slugs = new Set([...placed.keys(), ...listed.keys()].filter((slug) => slug !== undefined))
  const cityAt = (slug: CitySlug): City =>
    cityOf(slug, placed.get(slug) ?? [], listed.get(slug) ?? [])
  return new Map([...slugs].map((slug) => [slug, cityAt(slug)]))
}

function cityOf(slug: CitySlug, placed: readonly Station[], listed: readonly Station[]): City {
  const [first = listed[0]] = placed
  return {
    slug,
    name: placed.find(({ city }) => city)?.city?.name ?? nameFromSlug(slug),
    country: first?.country ?? '',
    position: placed.find(({ position }) => position)?.position ?? null,
    placed,
    listed,
  }
}

/** `sao-paulo` gives `Sao Paulo`: all that is known of a city where stations are only listed. */
function nameFromSlug(slug: CitySlug): string {
  return slug
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
}

/**
 * Compares dates as text, which is quick: `2022-10` begins on `2022-10-01` and ends no later than
 * a `2022-10-31` would.
 * @throws when no record carries a date, which the data check refuses.
 */
function wholeRange({ events, figures }: AtlasData, { extremes }: StationColumns): DateRange {
  const dates = [
    ...events.map(({ date }) => date),
    ...figures.map(({ publishedDate }) => publishedDate),
    ...extremes,
  ]
  const first = least(dates, (date) => filled(date, '0000-01-01'))
  const last = greatest(dates, (date) => filled(date, '0000-12-31'))
  if (!first || !last) throw new Error('No record of the atlas carries a date.')
  return { from: firstDay(first), to: lastDay(last) }
}

const filled = (date: PartialDate, rest: string): string => date + rest.slice(date.length)
