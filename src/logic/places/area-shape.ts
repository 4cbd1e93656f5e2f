/** What a map draws of an area. */
import { destination, lengthToDegrees } from '@turf/turf'
import { mean, range } from 'd3'
import type { Area, CircleArea } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import { closedRing, densified, unwrapped, type Line } from '../geo/area-ring.ts'

export type AreaShape = {
  /** Closed rings (lng, lat) whose longitudes may run on beyond ±180°: the outer one, then holes. */
  readonly fill: Line[]
  /** What of the rings is the area's edge, and not the edge of the map. */
  readonly edge: Line[]
}

/** Degrees between drawn points: an edge straight in degrees is bent on the map. */
const finest = 2
const circleCorners = 128
/** Web Mercator ends here. */
const mapEdge = 85.0511

export function areaShape(area: Area): AreaShape {
  if (area.kind === 'circle') return circleShape(area)
  const ring = densified(unwrapped(area.ring), finest)
  return { fill: [ring], edge: [ring] }
}

const holdsNorthPole = ({ centre: [, lat], km }: CircleArea): boolean =>
  lengthToDegrees(km) >= 90 - lat
const holdsSouthPole = ({ centre: [, lat], km }: CircleArea): boolean =>
  lengthToDegrees(km) >= 90 + lat

export const reachesPole = (circle: CircleArea): boolean =>
  holdsNorthPole(circle) || holdsSouthPole(circle)

/** A circle around a pole is no ring on the map: it reaches from its edge to the map's. */
function circleShape(circle: CircleArea): AreaShape {
  const [north, south] = [holdsNorthPole(circle), holdsSouthPole(circle)]
  const ring = circleRing(circle)
  const closed = closedRing(ring)
  if (lengthToDegrees(circle.km) >= 180) return { fill: [worldAround(circle.centre[0])], edge: [] }
  // What is left out is a round piece on the other side of the earth.
  if (north && south)
    return { fill: [worldAround(mean(closed, ([x]) => x) ?? 0), closed], edge: [closed] }
  return north || south
    ? aroundPole(ring, north ? mapEdge : -mapEdge)
    : { fill: [closed], edge: [closed] }
}

function aroundPole(ring: Line, pole: number): AreaShape {
  const [first = [0, pole]] = ring
  const [last = first] = ring.slice(-1)
  // Once around the earth, in the direction in which the ring runs.
  const end = first[0] + (last[0] < first[0] ? -360 : 360)
  const edge: Line = [...ring, [end, first[1]]]
  return { fill: [[...edge, [end, pole], [first[0], pole], first]], edge: [edge] }
}

function circleRing({ centre, km }: CircleArea): Line {
  const bearings = range(circleCorners).map((i) => (i * 360) / circleCorners)
  return unwrapped(
    bearings.map((bearing): LngLat => {
      const [lng = 0, lat = 0] = destination([...centre], km, bearing).geometry.coordinates
      return [lng, lat]
    }),
  )
}

function worldAround(lng: number): Line {
  const [west, east] = [lng - 180, lng + 180]
  return closedRing([
    [west, -mapEdge],
    [east, -mapEdge],
    [east, mapEdge],
    [west, mapEdge],
  ])
}
