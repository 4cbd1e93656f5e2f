/** A reported station: one record per counted station, at city level on purpose. */
import * as v from 'valibot'
import {
  CitySlug,
  Confidence,
  CountryCode,
  EventId,
  LinkedCityId,
  LngLat,
  ReportId,
  SourceId,
  StationId,
  StatusId,
} from './ids.ts'
import { PartialDate } from './partial-date.ts'

export const StatusEntry = v.strictObject({
  status: StatusId,
  date: PartialDate,
  sourceId: SourceId,
  eventId: v.optional(EventId),
  disputed: v.optional(v.boolean()),
  remark: v.optional(v.string()),
})
export type StatusEntry = v.InferOutput<typeof StatusEntry>

export const StationProperties = v.strictObject({
  country: CountryCode,
  city: v.nullable(
    v.strictObject({ name: v.string(), canonical: v.string(), geonamesId: v.number() }),
  ),
  citySlug: v.optional(CitySlug),
  /** The city under which the first report lists it, where reporters found it elsewhere. */
  listedAs: v.optional(CitySlug),
  placeAsReported: v.optional(v.string()),
  precision: v.picklist(['city', 'none']),
  drawn: v.boolean(),
  linkedCity: LinkedCityId,
  /** `source`: a page that was read says so; `background`: no page was read for it; null: not stated. */
  linkBasis: v.nullable(v.picklist(['source', 'background'])),
  linkSourceIds: v.optional(v.array(SourceId)),
  linkNote: v.optional(v.string()),
  agency: v.nullable(v.string()),
  agencyBasis: v.nullable(v.picklist(['source', 'derived-from-jurisdiction'])),
  firstReported: v.strictObject({ date: PartialDate, report: v.string(), sourceId: SourceId }),
  inReports: v.array(ReportId),
  countedAs: v.string(),
  reportedBy: v.pipe(v.array(SourceId), v.minLength(1, 'at least one source')),
  status: StatusId,
  statusDate: PartialDate,
  statusSourceId: SourceId,
  /** Oldest first; on one day the order of the array decides. */
  statusHistory: v.pipe(v.array(StatusEntry), v.minLength(1, 'at least one entry')),
  confidence: Confidence,
  basis: v.picklist(['source', 'background']),
  disputed: v.optional(v.boolean()),
  note: v.string(),
})

export const StationFeature = v.strictObject({
  type: v.literal('Feature'),
  id: StationId,
  geometry: v.nullable(v.strictObject({ type: v.literal('Point'), coordinates: LngLat })),
  properties: StationProperties,
})
export type StationFeature = v.InferOutput<typeof StationFeature>

export const StationCollection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(StationFeature),
})
export type StationCollection = v.InferOutput<typeof StationCollection>

/** A station as the code works with it: the feature without its wrapping. */
export type Station = v.InferOutput<typeof StationProperties> & {
  readonly id: StationId
  /** Degrees, lng then lat; null where no city is known or none may be drawn. */
  readonly position: LngLat | null
}

export function toStation(feature: StationFeature): Station {
  return {
    ...feature.properties,
    id: feature.id,
    position: feature.geometry?.coordinates ?? null,
  }
}
