/** The stations as two files of columns: written by the pipeline, read by the page. */
import { range, sum } from 'd3'
import * as v from 'valibot'
import type { AtlasData } from '../../model/atlas-data.ts'
import { CountryCode, type LngLat } from '../../model/ids.ts'
import { noOtherNames, type OtherNames } from '../../model/other-names.ts'
import { dayNumber, lastDay, precisionOf } from '../../model/partial-date.ts'
import type { PublishedHead } from '../../model/published.ts'
import type { Station } from '../../model/station.ts'
import {
  columnNames,
  StationWords,
  type ColumnName,
  type ColumnPlace,
} from '../../model/station-file.ts'
import { remember } from '../text/remember.ts'
import { ColumnStation, type StationSource } from './column-station.ts'
import {
  checkColumn,
  fieldIn,
  fieldNumbers,
  fieldsOf,
  placesOf,
  type Column,
} from './field-columns.ts'
import { columnsOf, precisions, type Read, type StationColumns } from './station-columns.ts'

type Numbers = Readonly<Record<string, readonly number[]>>
/** Values in the order in which they are first met; each gets a number from 1, none gets 0. */
function createWords<T>(key: (value: T) => string) {
  const values: T[] = []
  const numbers = new Map<string, number>()
  return {
    values,
    numberOf: (value: T | null | undefined): number => {
      if (value === null || value === undefined) return 0
      const known = numbers.get(key(value))
      if (known !== undefined) return known
      numbers.set(key(value), values.length + 1)
      return values.push(value)
    },
  }
}

const bases = [null, 'source', 'background'] as const

type Words = Omit<StationWords, keyof PublishedHead | 'names'>
type Bytes = Uint8Array<ArrayBuffer>

/** The words and the numbers of the stations. */
export function stationFile(
  head: PublishedHead,
  data: AtlasData,
  names = noOtherNames,
): { words: StationWords; numbers: Bytes } {
  const { words, numbers } = packStations(data)
  return { words: { ...head, ...words, names }, numbers }
}

/** The columns of these records: what a page reads off the file. */
export function stationColumns(data: AtlasData): StationColumns {
  const { words, numbers } = packStations(data)
  return columnsOf(words, reader(words, numbers.buffer))
}

/** @throws for a value that the atlas does not name, which the data check refuses. */
function packStations(data: AtlasData): { words: Words; numbers: Bytes } {
  const { info, stations } = data
  const fields = fieldsOf(data)
  const statuses = info.statuses.map(({ id }) => id)
  const reports = info.reports.map(({ id }) => id)
  const cities = createWords<Words['cities'][number]>(([slug]) => slug)
  const points = createWords<LngLat>((point) => point.join())
  const listed = createWords<NonNullable<Station['listedAs']>>((slug) => slug)
  const places = createWords<string>((text) => text)
  const agencies = createWords<string>((text) => text)
  const entries = stations.flatMap(({ statusHistory }) => statusHistory)
  const { bytes, columns } = packNumbers({
    ...Object.fromEntries(fields.flatMap((field) => fieldNumbers(field, stations))),
    linkBasis: placesIn(bases, stations, ({ linkBasis }) => linkBasis ?? null),
    reports: stations.map(({ inReports }) => bitsOf(reports, inReports)),
    city: stations.map((station) => cities.numberOf(cityWords(station))),
    point: stations.map(({ position }) => points.numberOf(position)),
    listed: stations.map(({ listedAs }) => listed.numberOf(listedAs)),
    place: stations.map(({ placeAsReported }) => places.numberOf(placeAsReported)),
    agency: stations.map(({ agency }) => agencies.numberOf(agency)),
    historyLength: stations.map(({ statusHistory }) => statusHistory.length),
    historyDay: entries.map(({ date }) => dayNumber(lastDay(date))),
    historyPrecision: placesIn(precisions, entries, ({ date }) => precisionOf(date)),
    historyStatus: placesIn(statuses, entries, ({ status }) => status),
  })
  const words = {
    ids: stations.map(({ id }) => id),
    ...{ statuses, reports, columns },
    fields: fields.map(({ name, values, isList }) => ({ name, values: [...values], isList })),
    ...{ cities: cities.values, listed: listed.values, points: points.values },
    ...{ places: places.values, agencies: agencies.values },
  }
  return { words, numbers: bytes }
}

function placesIn<T, R>(values: readonly T[], records: readonly R[], value: (record: R) => T) {
  const placeOf = placesOf(values)
  return records.map((record) => placeOf(value(record)))
}

function cityWords({ city, citySlug }: Station): Words['cities'][number] | null {
  return city && citySlug ? [citySlug, city.name, city.canonical, city.geonamesId] : null
}

function bitsOf<T>(all: readonly T[], some: readonly T[]): number {
  return some.reduce((bits, one) => bits | (1 << all.indexOf(one)), 0)
}

/** Each column as narrow as its largest number allows. */
function packNumbers(numbers: Numbers): { bytes: Bytes; columns: ColumnPlace[] } {
  const columns: ColumnPlace[] = []
  let end = 0
  for (const [name, column] of Object.entries(numbers)) {
    const { length } = column
    const largest = column.reduce((most, one) => Math.max(most, one), 0)
    const bytes = largest < 2 ** 8 ? 1 : largest < 2 ** 16 ? 2 : 4
    columns.push({ name, bytes, offset: end, length })
    end = Math.ceil((end + length * bytes) / 4) * 4
  }
  const buffer = new ArrayBuffer(end)
  for (const column of columns) columnAt(buffer, column).set(numbers[column.name] ?? [])
  return { bytes: new Uint8Array(buffer), columns }
}

const kinds = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const

/** A view of the file's bytes; all machines that run browsers have the little end first. */
const columnAt = (buffer: ArrayBuffer, { bytes, offset, length }: ColumnPlace): Column =>
  new kinds[bytes](buffer, offset, length)

type StationFiles = Pick<StationSource, 'details'> & {
  readonly words: unknown
  readonly numbers: ArrayBuffer
}

export type LoadedStations = {
  readonly stations: readonly Station[]
  readonly columns: StationColumns
  readonly names: OtherNames
}

/**
 * Part by part, as a hundred thousand stations take a while and a page has other things to do.
 * @param details by row, as they come.
 * @param idsInStep how many ids are checked in one step
 * @throws Error that says what does not fit, when the two files are not of one build or are cut short.
 */
export function* readStationFile(
  { words, numbers, details }: StationFiles,
  idsInStep = 25_000,
): Generator<undefined, LoadedStations> {
  const parsed = yield* parseWords(words, idsInStep)
  yield
  const read = reader(parsed, numbers)
  checkNumbers(parsed, read)
  yield
  const columns = columnsOf(parsed, read)
  const cities = parsed.cities.map(([, name, canonical, geonamesId]) => ({
    name,
    canonical,
    geonamesId,
  }))
  const countries = v.parse(v.array(CountryCode), [...fieldIn(columns, 'country').values])
  const source = { words: parsed, cities, countries, columns, read, details }
  yield
  const stations = parsed.ids.map((_, row) => new ColumnStation(source, row))
  return { stations, columns, names: parsed.names }
}

const Unchecked = v.object({ ...StationWords.entries, ids: v.array(v.unknown()) })

function* parseWords(words: unknown, idsInStep: number): Generator<undefined, StationWords> {
  const { ids, ...others } = v.parse(Unchecked, words)
  const parts: StationWords['ids'][] = []
  for (const from of range(0, ids.length, idsInStep)) {
    yield
    parts.push(v.parse(StationWords.entries.ids, ids.slice(from, from + idsInStep)))
  }
  return { ...others, ids: parts.flat() }
}

/** @throws for a column that is missing, or cut short */
const reader = ({ columns }: Words, numbers: ArrayBuffer): Read =>
  remember((name) => {
    const place = columns.find((column) => column.name === name)
    if (!place) throw new Error(`The stations have no column “${name}”.`)
    const end = place.offset + place.length * place.bytes
    if (end > numbers.byteLength) {
      throw new Error(`The column “${name}” ends at ${end}, the file at ${numbers.byteLength}.`)
    }
    return columnAt(numbers, place)
  })

/** Every number names something that is there: behind this the columns are trusted. */
function checkNumbers(words: Words, read: Read): void {
  const { ids, statuses } = words
  const entries = sum(read('historyLength'))
  const below: Readonly<Record<ColumnName, number>> = {
    linkBasis: bases.length,
    reports: 2 ** words.reports.length,
    city: words.cities.length + 1,
    point: words.points.length + 1,
    listed: words.listed.length + 1,
    place: words.places.length + 1,
    agency: words.agencies.length + 1,
    historyLength: Infinity,
    historyDay: Infinity,
    historyPrecision: precisions.length,
    historyStatus: statuses.length,
  }
  for (const name of columnNames) {
    const length = /^history(?!Length)/.test(name) ? entries : ids.length
    checkColumn(read(name), { name, length, below: below[name] })
  }
}
