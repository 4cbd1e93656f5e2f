/** What a reader can choose; `logic/choices/view-parts.ts` lists the parts of a whole view. */
import type { CitySlug, CountryCode, EventId, FigureId, PlaceId, StationId } from './ids.ts'
import type { Day } from './partial-date.ts'

/** Both ends are included. */
export type DateRange = { readonly from: Day; readonly to: Day }

/** By facet. Nothing ticked in one means everything; such a facet is left out. */
export type Ticked = Readonly<Record<string, readonly string[]>>

type Openable = {
  readonly station: StationId
  readonly event: EventId
  readonly figure: FigureId
  readonly country: CountryCode
  readonly city: CitySlug
  /** Any place of the gazetteer, with stations or without. */
  readonly place: PlaceId
}
/** What is open in the details. */
export type Selection = {
  readonly [kind in keyof Openable]: { readonly kind: kind; readonly id: Openable[kind] }
}[keyof Openable]

/** Zoom of 512-pixel worlds, degrees. */
export type Camera = { readonly zoom: number; readonly lng: number; readonly lat: number }
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** A flat Web Mercator map, or the earth as a ball. The first is how the page is served. */
export const projections = ['mercator', 'globe'] as const
export type Projection = (typeof projections)[number]

/** Names of cities on the map: in the language of the page, or each in its own. */
export const labelKinds = ['interface', 'local'] as const
export type Labels = (typeof labelKinds)[number]

/** In what order the stations are listed: by these, or by a facet that shows on the map. */
export type StationSort = string

/** The name of a released version of the records, `2026.11.29`; a folder is called by it. */
export const versionPattern = /^[0-9][0-9a-z]{0,9}([.-][0-9a-z]{1,9}){0,3}$/

/** What the timeline's rows are. The first is how the page is served. */
export const rowKinds = ['category', 'country'] as const
export type RowKind = (typeof rowKinds)[number]
