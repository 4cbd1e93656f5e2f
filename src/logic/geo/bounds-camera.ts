/** The camera that shows a box of the world. */
import type { Camera } from '../../model/view.ts'
import type { Bounds } from './bounds.ts'
import { drawnWorldSize, placeAt, worldPoint, zoomOfWorld } from './mercator.ts'
import type { Size } from './size.ts'

/** A single city is shown with what surrounds it, and a small country with its neighbours. */
export const nearestFit = 7

/** What is kept free on each side, where `wanted` is: a narrow map keeps half of itself for what is shown. */
export const roomWithin = ({ width, height }: Size, wanted: number): number =>
  Math.min(wanted, Math.min(width, height) / 4)

/** @param room CSS pixels that a flat map keeps free on each side */
export function boundsCamera([west, south, east, north]: Bounds, box: Size, room: Size): Camera {
  const [left, top] = worldPoint([west, north])
  const [right, bottom] = worldPoint([east, south])
  const scale = Math.min(
    (box.width - 2 * room.width) / (right - left),
    (box.height - 2 * room.height) / (bottom - top),
  )
  const zoom = Math.min(nearestFit, zoomOfWorld(scale * drawnWorldSize.width))
  const [lng, lat] = placeAt([(left + right) / 2, (top + bottom) / 2])
  return { zoom, lng, lat }
}
