/** The camera that shows a box of the world. */
import type { Camera } from '../../model/view.ts'
import type { Bounds } from './bounds.ts'
import { drawnWorldSize, placeAt, worldPixels, worldPoint, zoomOfWorld } from './mercator.ts'
import type { Room } from './room.ts'
import type { Size } from './size.ts'

/** A single city is shown with what surrounds it, and a small country with its neighbours. */
export const nearestFit = 7

/** @param room that a flat map keeps free on each side */
export function boundsCamera([west, south, east, north]: Bounds, box: Size, room: Room): Camera {
  const [left, top] = worldPoint([west, north])
  const [right, bottom] = worldPoint([east, south])
  const scale = Math.min(
    (box.width - room.left - room.right) / (right - left),
    (box.height - room.top - room.bottom) / (bottom - top),
  )
  const zoom = Math.min(nearestFit, zoomOfWorld(scale * drawnWorldSize.width))
  // What is shown stands in the middle of what is left, not of the box.
  const unit = drawnWorldSize.width / worldPixels(zoom)
  const [lng, lat] = placeAt([
    (left + right + (room.right - room.left) * unit) / 2,
    (top + bottom + (room.bottom - room.top) * unit) / 2,
  ])
  return { zoom, lng, lat }
}
