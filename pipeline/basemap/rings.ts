/** Flat rings in lng, lat: which lie in which. */
import { polygonArea, polygonContains } from 'd3'
import type { Position } from 'geojson'

type Ring = Position[]

const points = (ring: Ring): [number, number][] => ring.map(([x = 0, y = 0]) => [x, y])

/** Square degrees; positive where the ring runs counter-clockwise: the plane of d3 has its y downwards. */
export const ringArea = (ring: Ring): number => -polygonArea(points(ring))

/** A point on the ring itself may fall on either side. */
export const isInRing = ([x = 0, y = 0]: Position, ring: Ring): boolean =>
  polygonContains(points(ring), [x, y])

const closed = (ring: Ring): Ring => {
  const [first] = ring
  const last = ring.at(-1)
  if (!first || !last) return ring
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, [...first]]
}

/** A hole may touch its outer ring, so that one vertex alone does not tell: ask some twenty. */
const liesIn = (hole: Ring, outer: Ring): boolean => {
  const step = Math.max(1, Math.floor(hole.length / 20))
  const asked = hole.filter((_, index) => index % step === 0)
  return asked.filter((vertex) => isInRing(vertex, outer)).length * 2 > asked.length
}

/**
 * Polygons from loose rings by size and winding: on d3's sphere an outer ring runs clockwise, and a
 * hole belongs to the smallest outer ring around it (so the Caspian Sea stays a hole of Eurasia).
 * Returned rings are closed and wound as GeoJSON asks: outer counter-clockwise, holes clockwise.
 */
export const groupRings = (rings: readonly Ring[]): Ring[][] => {
  const sized = rings.map((ring) => ({ ring: closed(ring), area: ringArea(ring) }))
  const outers = sized
    .filter(({ area }) => area < 0)
    .sort((a, b) => b.area - a.area)
    .map(({ ring }) => [ring.toReversed()])
  for (const { ring, area } of sized) {
    if (area <= 0) continue
    const home = outers.find(([outer]) => outer && liesIn(ring, outer))
    home?.push(ring.toReversed())
  }
  return outers
}
