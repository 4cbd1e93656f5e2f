/** Ids that cannot be mistaken for one another. */
import * as v from 'valibot'

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of a-z, 0-9 and hyphens'))

export const StationId = v.pipe(slug, v.brand('StationId'))
export type StationId = v.InferOutput<typeof StationId>
export const EventId = v.pipe(slug, v.brand('EventId'))
export type EventId = v.InferOutput<typeof EventId>
export const FigureId = v.pipe(slug, v.brand('FigureId'))
export type FigureId = v.InferOutput<typeof FigureId>
export const SourceId = v.pipe(slug, v.brand('SourceId'))
export type SourceId = v.InferOutput<typeof SourceId>
export const ClaimId = v.pipe(slug, v.brand('ClaimId'))
export type ClaimId = v.InferOutput<typeof ClaimId>
export const ReplyId = v.pipe(slug, v.brand('ReplyId'))
export type ReplyId = v.InferOutput<typeof ReplyId>
export const RootId = v.pipe(slug, v.brand('RootId'))
export type RootId = v.InferOutput<typeof RootId>
export const BodyId = v.pipe(slug, v.brand('BodyId'))
export type BodyId = v.InferOutput<typeof BodyId>
export const SeriesId = v.pipe(slug, v.brand('SeriesId'))
export type SeriesId = v.InferOutput<typeof SeriesId>
export const ReportId = v.pipe(slug, v.brand('ReportId'))
export type ReportId = v.InferOutput<typeof ReportId>
export const StatusId = v.pipe(slug, v.brand('StatusId'))
export type StatusId = v.InferOutput<typeof StatusId>
export const CategoryId = v.pipe(slug, v.brand('CategoryId'))
export type CategoryId = v.InferOutput<typeof CategoryId>
export const CitySlug = v.pipe(slug, v.brand('CitySlug'))
export type CitySlug = v.InferOutput<typeof CitySlug>
/** ISO 3166-1 alpha-2, upper case. */
export const CountryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code in upper case'),
  v.brand('CountryCode'),
)
export type CountryCode = v.InferOutput<typeof CountryCode>

/** The GeoNames id of a city, or the code of a country that has no record of its own. */
export const PlaceId = v.pipe(
  v.string(),
  v.regex(/^([1-9]\d{0,9}|[A-Z]{2})$/, 'a GeoNames id or an ISO 3166-1 alpha-2 code'),
  v.brand('PlaceId'),
)
export type PlaceId = v.InferOutput<typeof PlaceId>

/** Grade of the evidence. */
export const Confidence = slug
export type Confidence = v.InferOutput<typeof Confidence>

/** `[longitude, latitude]` in degrees, WGS 84 (RFC 7946). */
export const LngLat = v.pipe(
  v.strictTuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  v.readonly(),
)
export type LngLat = v.InferOutput<typeof LngLat>
