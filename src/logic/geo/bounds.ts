/** Boxes of longitude and latitude. */
import type { LngLat } from '../../model/ids.ts'

/**
 * Degrees: `[west, south, east, north]`. A box of stations does not cross ±180°: those near it are
 * far apart. The longitudes of a view may run past it, as those of the repeated world do.
 */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** The box around the positions; null for none. */
export function boundsOf(positions: Iterable<LngLat | null>): Bounds | null {
  let bounds: Bounds | null = null
  for (const position of positions) {
    if (position) bounds = widened(bounds ?? [...position, ...position], position)
  }
  return bounds
}

function widened([west, south, east, north]: Bounds, [lng, lat]: LngLat): Bounds {
  return [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)]
}
