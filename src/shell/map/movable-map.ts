/** What the drawn map and the live map are both told. */
import type { LngLat } from '../../model/ids.ts'
import type { Bounds } from '../../logic/geo/bounds.ts'
import type { Camera } from '../../model/view.ts'

export type MovableMap = {
  readonly flyTo: (camera: Camera) => void
  /** At once, whatever the reader thinks of motion. */
  readonly jumpTo: (camera: Camera) => void
  /** One step in (1) or out (-1), as a move of the reader's. */
  readonly zoomBy: (steps: number) => void
  /** CSS pixels are kept free on each side. */
  readonly fit: (bounds: Bounds, padding: number) => void
  /** CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number }
  /** Not behind the globe. */
  readonly isVisible: (place: LngLat) => boolean
  /** CSS pixels from the map's left and upper edge. */
  readonly project: (place: LngLat) => readonly [x: number, y: number]
}
