/** The drawn map moved and enlarged: cameras as transforms of the box that it opens in, and back. */
import type { LngLat } from '../../model/ids.ts'
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

/**
 * The camera that shows what `viewBox="0 0 1000 874" preserveAspectRatio="xMidYMid slice"` shows in
 * a box, so that the live map takes the drawn one's place without a jump.
 */
export const openingCameraOf = (box: Size): Camera => cameraOf({ k: 1, x: 0, y: 0 }, box)

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
