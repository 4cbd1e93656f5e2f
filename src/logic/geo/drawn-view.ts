/** The drawn map moved and enlarged: cameras as transforms of the box that it opens in, and back. */
import type { LngLat } from '../../model/ids.ts'
import type { Bounds } from './bounds.ts'
import type { Camera } from '../../model/view.ts'
import type { Size } from './size.ts'
import { drawnWorldSize, placeAt, worldPixels, worldPoint, zoomOfWorld } from './mercator.ts'

/** A point of the box as it opens lies at `k * point + (x, y)` now. */
export type Shift = { readonly k: number; readonly x: number; readonly y: number }

/** The world as it opens: it covers the box, centred (CSS pixels from the box's left and upper edge). */
export const openingWorld = ({ width, height }: Size) => {
  const { width: units, height: unitsDown } = drawnWorldSize
  const across = Math.max(width, (height * units) / unitsDown)
  const down = (across * unitsDown) / units
  return { left: (width - across) / 2, top: (height - down) / 2, width: across, height: down }
}

/** CSS pixels from the box's left and upper edge. */
export const pixelAt = (place: LngLat, { k, x, y }: Shift, box: Size): [x: number, y: number] => {
  const world = openingWorld(box)
  const scale = world.width / drawnWorldSize.width
  const [across, down] = worldPoint(place)
  return [(world.left + across * scale) * k + x, (world.top + down * scale) * k + y]
}

export const shiftOf = ({ zoom, lng, lat }: Camera, box: Size): Shift => {
  const k = worldPixels(zoom) / openingWorld(box).width
  const [x, y] = pixelAt([lng, lat], { k, x: 0, y: 0 }, box)
  return { k, x: box.width / 2 - x, y: box.height / 2 - y }
}

export const cameraOf = (shift: Shift, box: Size): Camera => {
  const [x, y, width, height] = viewBoxOf(shift, box)
  const [lng, lat] = placeAt([x + width / 2, y + height / 2])
  return { zoom: zoomOfWorld(openingWorld(box).width * shift.k), lng, lat }
}

/** A part of the drawn world, in its own units. */
export type Frame = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const wholeWorld: Frame = { x: 0, y: 0, ...drawnWorldSize }

/** What the map opens with, for an atlas that says so. */
export function openingFrame(bounds: Bounds | undefined): Frame {
  if (!bounds) return wholeWorld
  const [west, south, east, north] = bounds
  const [x, y] = worldPoint([west, north])
  const [right, bottom] = worldPoint([east, south])
  const { width, height } = drawnWorldSize
  return { x, y, width: Math.min(width, right) - x, height: Math.min(height, bottom) - y }
}

/**
 * The camera that shows what `preserveAspectRatio="xMidYMid slice"` shows of a frame in a box, so that the live map
 * takes the drawn one's place without a jump.
 */
export function openingCameraOf(box: Size, frame: Frame = wholeWorld): Camera {
  const scale = Math.max(box.width / frame.width, box.height / frame.height)
  const [lng, lat] = placeAt([frame.x + frame.width / 2, frame.y + frame.height / 2])
  return { zoom: zoomOfWorld(scale * drawnWorldSize.width), lng, lat }
}

/** What the box shows, in the drawing's own units. */
export const viewBoxOf = (
  { k, x, y }: Shift,
  box: Size,
): [x: number, y: number, width: number, height: number] => {
  const world = openingWorld(box)
  const units = drawnWorldSize.width / world.width
  return [
    (-x / k - world.left) * units,
    (-y / k - world.top) * units,
    (box.width / k) * units,
    (box.height / k) * units,
  ]
}
