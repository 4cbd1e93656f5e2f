/** Which stations stand inside an area; asked once when the area changes. */
import { extent } from 'd3'
import { booleanPointInPolygon, polygon } from '@turf/turf'
import type { Area } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import { closedRing, unwrapped } from '../geo/area-ring.ts'
import { kilometres } from '../geo/near.ts'
import type { Membership, StationColumns } from '../records/station-columns.ts'

/**
 * By row; asked once per place, since many stations share one. A station without a position is outside:
 * nobody can say that it lies within.
 */
export function membershipInArea(
  { count, point, points }: Pick<StationColumns, 'count' | 'point' | 'points'>,
  area: Area | null,
): Membership {
  if (!area) return null
  const isInside = points.map(areaTest(area))
  const members = new Uint8Array(count)
  for (let row = 0; row < count; row += 1) members[row] = isInside[point[row] ?? -1] ? 1 : 0
  return members
}

/** Whether a place lies in the area or on its edge. */
export function areaTest(area: Area): (place: LngLat) => boolean {
  if (area.kind === 'circle') return (place) => kilometres(area.centre, place) <= area.km
  const plane = unwrapped(area.ring)
  if (plane.length === 0) return () => false
  const shape = polygon([closedRing(plane)])
  const [west = 0, east = 0] = extent(plane, ([lng]) => lng)
  // The ring may run on into a neighbouring turn of the earth: the place is looked for there too.
  return ([lng, lat]) =>
    [-720, -360, 0, 360, 720].some(
      (turn) =>
        lng + turn >= west && lng + turn <= east && booleanPointInPolygon([lng + turn, lat], shape),
    )
}
