/** What a map draws of an area. */
import { destination, lengthToDegrees } from '@turf/turf'
import type { Area, CircleArea } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import { densified, unwrapped } from '../geo/area-ring.ts'

export type AreaShape = {
  /** Closed rings (lng, lat) whose longitudes may run on beyond ±180°: the outer one, then holes. */
  readonly fill: readonly (readonly LngLat[])[]
  /** What of the rings is the area's edge, and not the edge of the map. */
  readonly edge: readonly (readonly LngLat[])[]
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
  const [lng] = circle.centre
  const north = holdsNorthPole(circle)
  const south = holdsSouthPole(circle)
  const ring = circleRing(circle)
  const [first] = ring
  if (!first || (north && south && lengthToDegrees(circle.km) >= 180))
    return { fill: [worldAround(lng)], edge: [] }
  if (north && south) return aroundBothPoles(lng, ring)
  const closed = [...ring, first]
  if (!north && !south) return { fill: [closed], edge: [closed] }
  const pole = north ? mapEdge : -mapEdge
  const onward: LngLat = [first[0] + turnOf(ring), first[1]]
  const edge = [...ring, onward]
  const fill: LngLat[] = [...edge, [onward[0], pole], [first[0], pole], first]
  return { fill: [fill], edge: [edge] }
}

/** What is left out is a round piece on the other side of the earth. */
function aroundBothPoles(lng: number, ring: readonly LngLat[]): AreaShape {
  const [first] = ring
  if (!first) return { fill: [worldAround(lng)], edge: [] }
  const hole = [...ring, first]
  const middle = hole.reduce((sum, [x]) => sum + x, 0) / hole.length
  return { fill: [worldAround(middle), hole], edge: [hole] }
}

function circleRing({ centre, km }: CircleArea): LngLat[] {
  const points = Array.from({ length: circleCorners }, (_, i): LngLat => {
    const bearing = (i * 360) / circleCorners
    const { coordinates } = destination([...centre], km, bearing, { units: 'kilometers' }).geometry
    return [coordinates[0] ?? 0, coordinates[1] ?? 0]
  })
  return unwrapped(points)
}

/** Once around the earth, in the direction in which the ring runs. */
function turnOf(ring: readonly LngLat[]): number {
  const [first] = ring
  const last = ring.at(-1)
  return first && last && last[0] < first[0] ? -360 : 360
}

function worldAround(lng: number): LngLat[] {
  const [west, east] = [lng - 180, lng + 180]
  return [
    [west, -mapEdge],
    [east, -mapEdge],
    [east, mapEdge],
    [west, mapEdge],
    [west, -mapEdge],
  ]
}
