/** Boxes of longitude and latitude. */
import { extent } from 'd3'
import type { LngLat } from '../../model/ids.ts'

/**
 * Degrees: `[west, south, east, north]`. A box of stations does not cross ±180°: those near it are
 * far apart. The longitudes of a view may run past it, as those of the repeated world do.
 */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** The box around the positions; null for none. */
export function boundsOf(positions: Iterable<LngLat | null>): Bounds | null {
  const placed = [...positions].filter((position) => position !== null)
  const [west, east] = extent(placed, ([lng]) => lng)
  const [south, north] = extent(placed, ([, lat]) => lat)
  return west === undefined || south === undefined ? null : [west, south, east, north]
}
