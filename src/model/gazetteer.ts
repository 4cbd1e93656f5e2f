/** The places that a reader can go to: two small files beside the records, fetched on demand. */
import * as v from 'valibot'

/** Hundredths of a degree: a kilometre, and positions are of cities as a whole. */
const hundredths = v.array(v.number())

/** The same for every language. Columns: the n-th entry of each belongs to the n-th city. */
export const GazetteerPlaces = v.object({
  attribution: v.string(),
  cities: v.object({
    /** GeoNames ids, the largest city first. */
    ids: v.array(v.number()),
    /** Two letters (ISO 3166-1 alpha-2) for each. */
    countries: v.string(),
    lngs: hundredths,
    lats: hundredths,
    /** Other names as search keys, one city per line, `|` between names. */
    keys: v.string(),
  }),
  countries: v.object({
    codes: v.string(),
    /** Whole degrees: west, south, east, north of the largest part of the country. */
    boxes: v.array(v.tuple([v.number(), v.number(), v.number(), v.number()])),
    keys: v.string(),
  }),
})
export type GazetteerPlaces = v.InferOutput<typeof GazetteerPlaces>

/** The names in one language, in the order of the places. */
export const GazetteerNames = v.object({
  language: v.string(),
  cities: v.array(v.string()),
  countries: v.array(v.string()),
})
export type GazetteerNames = v.InferOutput<typeof GazetteerNames>

/** What cities are called in the main language of their country, by GeoNames id. */
export const OwnNames = v.object({
  attribution: v.string(),
  names: v.record(v.string(), v.string()),
})
export type OwnNames = v.InferOutput<typeof OwnNames>
