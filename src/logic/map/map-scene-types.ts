/** What the map is told to draw, and what it is told about colours: plain data, known to no library. */
import type { StatusOutline } from '../../model/atlas-info.ts'
import type { MarkShape } from '../../model/facet.ts'
import type { Bounds } from '../geo/bounds.ts'
import type { LngLat } from '../../model/ids.ts'

export type SceneMark = {
  stationId: string
  position: LngLat
  /** CSS pixels from the position; packs the stations of one city side by side. */
  offset: readonly [x: number, y: number]
  /** Of the facet that says how marks look; `none` for a station without one. */
  value: string
  shape: MarkShape
  outline: StatusOutline
  /** The value is known from background only: the mark is half filled. */
  uncertain: boolean
  /** Accessible name and hover text. */
  readonly name: string
}

export type SceneCluster = {
  id: string
  position: LngLat
  count: number
  shares: ReadonlyArray<{ value: string; count: number }>
  readonly stationIds: readonly string[]
  readonly name: string
  readonly opensAtZoom: number
  /** Of its places. */
  readonly bounds: Bounds
  /** The one city of all its stations, where they are too many to ever stand side by side. */
  citySlug?: string
}

export type SceneLabel = {
  id: string
  position: LngLat
  text: string
  /** Radius in CSS pixels of the group of marks that the label keeps off. */
  offset: number
}

export type MapScene = {
  marks: readonly SceneMark[]
  clusters: readonly SceneCluster[]
  labels: readonly SceneLabel[]
  /** Countries with stations that are not drawn. */
  hatched: readonly { iso2: string; name: string }[]
  selectedStationIds: readonly string[]
  selectedCountry: string | null
  /** The country that what is selected lies in: near, its neighbours stand back. */
  around?: string
  /** The zoom that the drawn map gives its labels room for; where it is not told, the present one. */
  labelZoom?: number
}
