/** The records as the data folder holds them, and what follows from them, worked out plainly. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { AtlasInfo } from '../../src/model/atlas-info.ts'
import { Claim } from '../../src/model/claim.ts'
import { Country } from '../../src/model/country.ts'
import { AtlasEvent } from '../../src/model/event.ts'
import { FiguresFile, type Figure } from '../../src/model/figure.ts'
import { Source } from '../../src/model/source.ts'
import { StationCollection, toStation, type Station } from '../../src/model/station.ts'

function read<T>(file: string, schema: v.GenericSchema<unknown, T>): T {
  return v.parse(schema, JSON.parse(readFileSync(`data/${file}`, 'utf8')))
}

export const info = read('atlas.json', AtlasInfo)
export const stations = read('stations.geojson', StationCollection).features.map(toStation)
export const events = read('events.json', v.array(AtlasEvent))
export const figures = read('returns.json', FiguresFile).figures
export const countries = read('countries.json', v.array(Country))
export const claims = read('claims.json', v.array(Claim))
export const sources = read('sources.json', v.array(Source))

/** Ids in an order of their own, to compare sets. */
export function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id).sort()
}

/** What a list must hold for a test of it to mean anything. */
export function only<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The records hold nothing that this test can use.')
  return found
}

export function firstDayOf(date: string): string {
  return date + '0000-01-01'.slice(date.length)
}

export function lastDayOf(date: string): string {
  if (date.length === 10) return date
  const [year = 0, month = 12] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The id of the status on a day; null before the first report. */
export function statusOn({ statusHistory }: Station, day: string): string | null {
  return statusHistory.filter(({ date }) => lastDayOf(date) <= day).at(-1)?.status ?? null
}

export function statusName(id: string | null): string {
  return only(info.statuses.find((status) => status.id === id)).name
}

export function stationsKnownOn(day: string): Station[] {
  return stations.filter((station) => statusOn(station, day) !== null)
}

export function eventsTouching(from: string, to: string): AtlasEvent[] {
  return events.filter(({ date }) => firstDayOf(date) <= to && lastDayOf(date) >= from)
}

export const returns = only(info.returns)

/** The figures of the two series that the returns panel opens with, where they may be drawn. */
export const chartedFigures: readonly Figure[] = figures.filter(
  ({ chart, series }) => chart && (series === returns.claims || series === returns.annual),
)

export const stationCount = (shown: number): string => `${shown} of ${stations.length} stations`
export const eventCount = (shown: number): string => `${shown} of ${events.length} events`
