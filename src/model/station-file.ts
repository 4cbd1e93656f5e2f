/** The stations of a large atlas as the page takes them: words in JSON, numbers as columns of bytes. */
import * as v from 'valibot'
import { CitySlug, LngLat, ReportId, StationId, StatusId } from './ids.ts'
import { OtherNames } from './other-names.ts'
import { PublishedHead } from './published.ts'
import { StationFeature } from './station.ts'

/** Whether a page does some things another way for so many stations: decision 9 says which, and why. */
export const isLarge = (stations: number): boolean => stations > 2000
/** Stations whose details come in one file. */
export const shardSize = 256

/** In the order of the file; those of the history hold an entry of it per row. */
export const columnNames = [
  'linkBasis',
  'reports',
  'city',
  'point',
  'listed',
  'place',
  'agency',
  'historyLength',
  'historyDay',
  'historyPrecision',
  'historyStatus',
] as const
export type ColumnName = (typeof columnNames)[number]

/** Column 3 of `bytes: 2` and `length: 100` is 100 unsigned numbers of two bytes, little end first. */
const ColumnPlace = v.strictObject({
  /** One of these, or a property that stations are filtered by. */
  name: v.string(),
  bytes: v.picklist([1, 2, 4]),
  /** From the start of the file of numbers; a multiple of four. */
  offset: v.number(),
  length: v.number(),
})
export type ColumnPlace = v.InferOutput<typeof ColumnPlace>

export const StationWords = v.object({
  ...PublishedHead.entries,
  ids: v.array(StationId),
  /** The properties that are filtered by; each is a column, a list has one more of their numbers. */
  fields: v.array(
    v.strictObject({ name: v.string(), values: v.array(v.string()), isList: v.boolean() }),
  ),
  statuses: v.array(StatusId),
  reports: v.array(ReportId),
  cities: v.array(v.strictTuple([CitySlug, v.string(), v.string(), v.number()])),
  /** Slugs under which a report lists stations that stand elsewhere. */
  listed: v.array(CitySlug),
  points: v.array(LngLat),
  /** Texts that several stations may share. */
  places: v.array(v.string()),
  agencies: v.array(v.string()),
  columns: v.array(ColumnPlace),
  /** By what else the countries and cities are known. */
  names: OtherNames,
})
export type StationWords = v.InferOutput<typeof StationWords>

export const StationShard = v.object({
  ...PublishedHead.entries,
  features: v.array(StationFeature),
})
