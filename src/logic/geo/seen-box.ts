/** Which part of the world a large atlas makes marks for: what is on the screen, and some around it. */
import type { Size } from './size.ts'
import type { Camera } from '../../model/view.ts'
import type { Bounds } from './bounds.ts'
import { drawnWorldSize, placeAt, worldPixels, worldPoint } from './mercator.ts'

/** Further out there are few clusters in the whole world, and the globe shows half of it. */
const wholeWorldBelow = 3

/** Screens that are made ready on each side, so that a short pan finds its marks there. */
const margin = 0.5

/** The box of the world that the screen shows, with so many screens around it. */
function boxAround({ zoom, lng, lat }: Camera, size: Size, screens: number): Bounds {
  const unitsPerPixel = drawnWorldSize.width / worldPixels(zoom)
  const reach = (pixels: number): number => pixels * (0.5 + screens) * unitsPerPixel
  const [x, y] = worldPoint([lng, lat])
  const [west, north] = placeAt([x - reach(size.width), y - reach(size.height)])
  const [east, south] = placeAt([x + reach(size.width), y + reach(size.height)])
  return [west, south, east, north]
}

/**
 * The box to make marks for; the one before as long as it still holds all that is seen and not much
 * more, so that not each frame of a pan asks for new marks. Null is the whole world.
 */
export function seenBox(before: Bounds | null, camera: Camera, size: Size): Bounds | null {
  if (camera.zoom < wholeWorldBelow) return null
  const seen = boxAround(camera, size, 0)
  return before && holds(before, seen) && !isWasteful(before, seen)
    ? before
    : boxAround(camera, size, margin)
}

function holds(outer: Bounds, inner: Bounds): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
  )
}

/** A zoom step in leaves a box four times as wide as the screen: a new one then has fewer marks. */
const isWasteful = (outer: Bounds, inner: Bounds): boolean =>
  outer[2] - outer[0] > 4 * (inner[2] - inner[0])
