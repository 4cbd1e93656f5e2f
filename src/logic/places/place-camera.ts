/** The camera that shows a place or an area. */
import { boundsOf, type Bounds } from '../geo/bounds.ts'
import { boundsCamera } from '../geo/bounds-camera.ts'
import { roomOf } from '../geo/room.ts'
import type { AreaShape } from './area-shape.ts'
import { wrappedLng } from '../geo/area-ring.ts'
import type { Size } from '../geo/size.ts'
import type { Place } from './gazetteer.ts'
import type { Camera } from '../../model/view.ts'

/** A city with what surrounds it. */
const cityZoom = 5
/** Part of the map that is left free around what is shown. */
const margin = 0.15

export function placeCamera(place: Place, size: Size): Camera {
  if (place.box) return boxCamera(place.box, size)
  const [lng, lat] = place.position
  return { zoom: cityZoom, lng, lat }
}

/** @param box its west may be larger than 180, or than its east, for what lies across ±180° */
export function boxCamera(box: Bounds, { width, height }: Size): Camera {
  const room = roomOf(margin * width, margin * height)
  const { zoom, lng, lat } = boundsCamera(box, { width, height }, room)
  return { zoom: Math.max(0, zoom), lng: wrappedLng(lng), lat }
}

export function areaCamera({ fill: [outer = []] }: AreaShape, size: Size): Camera {
  const box = boundsOf(outer)
  if (!box) throw new Error('An area without an edge lies nowhere.')
  return boxCamera(box, size)
}
