/** The camera that shows a place or an area. */
import type { Bounds } from '../geo/bounds.ts'
import type { AreaShape } from './area-shape.ts'
import { wrappedLng } from '../geo/area-ring.ts'
import type { Size } from '../geo/size.ts'
import type { Place } from './gazetteer.ts'
import { drawnWorldSize, placeAt, worldPoint } from '../geo/mercator.ts'
import type { Camera } from '../../model/view.ts'

/** A city with what surrounds it. */
const cityZoom = 5
/** The coast is good to zoom 9; a small country is shown with its neighbours. */
const nearest = 7
/** Part of the map that is left free around what is shown. */
const margin = 0.15

export function placeCamera(place: Place, size: Size): Camera {
  if (place.box) return boxCamera(place.box, size)
  const [lng, lat] = place.position
  return { zoom: cityZoom, lng, lat }
}

/** @param west may be larger than 180, or `east`, for what lies across ±180° */
export function boxCamera([west, south, east, north]: Bounds, { width, height }: Size): Camera {
  const [left, top] = worldPoint([west, north])
  const [right, bottom] = worldPoint([east, south])
  const world = drawnWorldSize.width
  const pixels = Math.min(
    (width * world) / Math.max(right - left, 1e-6),
    (height * world) / Math.max(bottom - top, 1e-6),
  )
  const [lng, lat] = placeAt([(left + right) / 2, (top + bottom) / 2])
  const zoom = Math.log2((pixels * (1 - 2 * margin)) / 512)
  return { zoom: Math.max(0, Math.min(nearest, zoom)), lng: wrappedLng(lng), lat }
}

export function areaCamera({ fill }: AreaShape, size: Size): Camera {
  const points = fill[0] ?? []
  const lngs = points.map(([lng]) => lng)
  const lats = points.map(([, lat]) => lat)
  return boxCamera(
    [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    size,
  )
}
