/**
 * From shapes on a sphere to shapes on a flat map that ends at ±180°. Natural Earth's topologies are
 * stitched there: drawn as they are, Russia, Fiji and Antarctica smear across the world.
 */
import { geoArea, geoEquirectangular, geoStream, type GeoStream } from 'd3'
import type { Geometry, LineString, MultiLineString, Position } from 'geojson'
import { groupRings } from './rings.ts'

type Ring = Position[]
/** An outer ring, then its holes. */
export type Rings = Ring[]

/** Degrees in, degrees out, y downward; precision 0 keeps segments straight on the flat map. */
const degreesFlat = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0)

const flatten = (geometry: Geometry): Ring[] => {
  const parts: Ring[] = []
  let part: Ring = []
  const nothing = (): void => undefined
  const sink: GeoStream = {
    point: (x, y) => part.push([x, -y]),
    lineStart: () => (part = []),
    lineEnd: () => parts.push(part),
    polygonStart: nothing,
    polygonEnd: nothing,
  }
  geoStream(geometry, degreesFlat.stream(sink))
  return parts
}

const polygonsOf = (geometry: Geometry): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  return []
}

/**
 * At 1:10m some islets shrank to triangles without area or turned inside out (Maldives): on a sphere
 * an inside-out islet is the whole world but for itself, and turns all sea into land.
 */
const isDegenerate = (ring: Ring): boolean => {
  if (ring.length > 4) return false
  const area = geoArea({ type: 'Polygon', coordinates: [ring] })
  return area > 2 * Math.PI || area < 1e-12
}

/** Closed rings in lng, lat, cut at ±180°, an outer ring first and then its holes. */
export const flatPolygons = (geometry: Geometry): Rings[] =>
  polygonsOf(geometry).flatMap((rings) => {
    const [outer, ...holes] = rings
    if (!outer || isDegenerate(outer)) return []
    const sound = [outer, ...holes.filter((hole) => !isDegenerate(hole))]
    return groupRings(flatten({ type: 'Polygon', coordinates: sound }))
  })

/** Lines in lng, lat, cut at ±180°. */
export const flatLines = (geometry: LineString | MultiLineString): Position[][] =>
  flatten(geometry).filter((line) => line.length > 1)

/** Web Mercator ends at 85.05°; what lies beyond would be drawn along the map's edge. */
const beyondTheMap = ([, lat = 0]: Position): boolean => Math.abs(lat) > 85
const onTheSeam = ([lng = 0]: Position): boolean => Math.abs(lng) > 179.999

const isArtificial = (from: Position, to: Position): boolean =>
  (beyondTheMap(from) && beyondTheMap(to)) || (onTheSeam(from) && onTheSeam(to))

/** Leaves out what no coast and no border follows: the map's own edges at ±180° and at the poles. */
export const withoutMapEdges = (line: Position[]): Position[][] => {
  const parts: Position[][] = []
  let part: Position[] = []
  line.forEach((to, index) => {
    const from = line[index - 1]
    if (from && isArtificial(from, to)) {
      parts.push(part)
      part = []
    }
    part.push(to)
  })
  return [...parts, part].filter(({ length }) => length > 1)
}
