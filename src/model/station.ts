/** A reported station: one record per counted station, at city level on purpose. */
import * as v from 'valibot'
import {
  CitySlug,
  Confidence,
  CountryCode,
  EventId,
  LngLat,
  ReportId,
  SourceId,
  StationId,
  StatusId,
} from './ids.ts'
import { Evidence } from './root.ts'
import { Day, PartialDate } from './partial-date.ts'

export const StatusEntry = v.strictObject({
  status: StatusId,
  date: PartialDate,
  sourceId: SourceId,
  eventId: v.optional(EventId),
  disputed: v.optional(v.boolean()),
  remark: v.optional(v.string()),
  evidence: v.optional(Evidence),
})
export type StatusEntry = v.InferOutput<typeof StatusEntry>

/** What not every subject asks of its stations: an atlas says which of it each of its own must answer. */
export const askedFields = ['linkBasis', 'agency', 'agencyBasis'] as const

const placeEntries = {
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
}
const reportEntries = {
  /** Of its mark: `source`: a page that was read says so; `background`: no page was read for it; null: not stated. */
  linkBasis: v.optional(v.nullable(v.picklist(['source', 'background']))),
  linkSourceIds: v.optional(v.array(SourceId)),
  linkNote: v.optional(v.string()),
  agency: v.optional(v.nullable(v.string())),
  agencyBasis: v.optional(v.nullable(v.picklist(['source', 'derived-from-jurisdiction']))),
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
  /** The day on which somebody last looked for news of it. */
  lastLookedAt: v.optional(Day),
  /** That there is a station at all; this and the next two are reckoned when the atlas is built. */
  evidence: v.optional(Evidence),
  placeEvidence: v.optional(Evidence),
  /** Of the value of its mark, where a source states it. */
  linkEvidence: v.optional(Evidence),
}
const entries = { ...placeEntries, ...reportEntries }

/** A value of a facet that the subject adds, or several. */
export const Trait = v.union([v.string(), v.array(v.string())])
export type Trait = v.InferOutput<typeof Trait>

/** What every atlas says of a station, and what the facets of this one add. */
export const StationProperties = v.objectWithRest(entries, Trait)

/** What published files say once more by itself: programs for maps make text of what is nested. */
export const FlatProperties = v.object({
  countryName: v.nullable(v.string()),
  cityName: v.nullable(v.string()),
  firstReportedDate: PartialDate,
  sourceCount: v.nullable(v.number()),
  independentBodies: v.nullable(v.number()),
})
export type FlatProperties = v.InferOutput<typeof FlatProperties>

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

export const StationCore = v.object(entries)
type Core = v.InferOutput<typeof StationCore>

/** A station as published. */
export const PublishedFeature = v.strictObject({
  ...StationFeature.entries,
  properties: v.objectWithRest({ ...entries, ...FlatProperties.entries }, Trait),
})

/** A station as the code works with it: the feature without its wrapping. */
export type Station = Core & {
  readonly id: StationId
  /** Degrees, lng then lat; null where no city is known or none may be drawn. */
  readonly position: LngLat | null
  /** By property: the values of the facets that the subject adds. */
  readonly traits: Readonly<Record<string, Trait>>
}

type SomeFeature = StationFeature | v.InferOutput<typeof PublishedFeature>

export function toStation({ id, geometry, properties }: SomeFeature): Station {
  const known = { ...entries, ...FlatProperties.entries }
  const own = Object.entries(properties).filter(([name]) => !Object.hasOwn(known, name))
  return {
    ...v.parse(StationCore, properties),
    traits: v.parse(v.record(v.string(), Trait), Object.fromEntries(own)),
    id,
    position: geometry?.coordinates ?? null,
  }
}

/**
 * The inverse of `toStation`; what the subject adds stands behind the place, as in the files it came from.
 * @param more for the published file
 */
export function toFeature(
  { id, position, traits, ...properties }: Station,
  more: Partial<FlatProperties> = {},
): unknown {
  const named = Object.entries(properties)
  const places = named.filter(([name]) => Object.hasOwn(placeEntries, name))
  const others = named.filter(([name]) => !Object.hasOwn(placeEntries, name))
  return {
    type: 'Feature',
    id,
    geometry: position && { type: 'Point', coordinates: position },
    properties: {
      ...Object.fromEntries<unknown>([...places, ...Object.entries(traits), ...others]),
      ...more,
    },
  }
}
