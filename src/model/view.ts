/** What the reader chose: the whole of it stands in the address. */
import type { Area } from './area.ts'
import type {
  CategoryId,
  CitySlug,
  Confidence,
  CountryCode,
  EventId,
  FigureId,
  LinkedCityId,
  PlaceId,
  StationId,
  StatusId,
} from './ids.ts'
import type { Day } from './partial-date.ts'

/** Both ends are included. */
export type DateRange = { readonly from: Day; readonly to: Day }

/** Nothing ticked in a facet means everything. */
export type Filters = {
  readonly linked: readonly LinkedCityId[]
  readonly country: readonly CountryCode[]
  readonly status: readonly StatusId[]
  readonly confidence: readonly Confidence[]
  readonly category: readonly CategoryId[]
  readonly q: string
  /** Stations outside it are left out; null: the whole world. */
  readonly area: Area | null
}
export type Facet = Exclude<keyof Filters, 'q' | 'area'>
export const facets: readonly Facet[] = ['linked', 'country', 'status', 'confidence', 'category']

export type Selection =
  | { readonly kind: 'station'; readonly id: StationId }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'figure'; readonly id: FigureId }
  | { readonly kind: 'country'; readonly code: CountryCode }
  | { readonly kind: 'city'; readonly slug: CitySlug }
  /** Any place of the gazetteer, with stations or without. */
  | { readonly kind: 'place'; readonly id: PlaceId }

/** Zoom of 512-pixel worlds, degrees. */
export type Camera = { readonly zoom: number; readonly lng: number; readonly lat: number }
export type Theme = 'light' | 'dark'
/** A flat Web Mercator map, or the earth as a ball. */
export type Projection = 'mercator' | 'globe'
/** Names of cities on the map: in the language of the page, or each in its own. */
export type Labels = 'interface' | 'local'

/** In what order the stations are listed. The first is how the page is served. */
export const stationSorts = ['country', 'place', 'linked', 'status', 'reported'] as const
export type StationSort = (typeof stationSorts)[number]

/** What the timeline's rows are. The first is how the page is served. */
export const rowKinds = ['category', 'country'] as const
export type RowKind = (typeof rowKinds)[number]

export type View = {
  readonly filters: Filters
  /** null: from the first to the newest dated record. */
  readonly range: DateRange | null
  readonly selection: Selection | null
  /** null: the opening view of the whole world. */
  readonly camera: Camera | null
  readonly projection: Projection
  readonly labels: Labels
  /** null: as the system has it. */
  readonly theme: Theme | null
  /** The linked cities from which lines lead to their stations. */
  readonly arcs: readonly LinkedCityId[]
  readonly sort: StationSort
  readonly lanes: RowKind
}

export const noFilters: Filters = {
  linked: [],
  country: [],
  status: [],
  confidence: [],
  category: [],
  q: '',
  area: null,
}
export const openingView: View = {
  filters: noFilters,
  range: null,
  selection: null,
  camera: null,
  projection: 'mercator',
  labels: 'interface',
  theme: null,
  arcs: [],
  sort: 'country',
  lanes: 'category',
}
