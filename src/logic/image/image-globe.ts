/** The globe of a picture, seen from as near as the live map's eye is: less than half of it shows. */
import { bboxPolygon, lengthToDegrees, radiansToDegrees } from '@turf/turf'
import type { LngLat } from '../../model/ids.ts'
import {
  geoArea,
  geoCircle,
  geoPath,
  geoProjection,
  polygonArea,
  range,
  type GeoPermissibleObjects,
  type GeoRawProjection,
} from 'd3'
import type { MultiLineString, Position } from 'geojson'
import type { Area } from '../../model/area.ts'
import { densified, pointsBetween, unwrapped } from '../geo/area-ring.ts'
import { ballOf } from '../geo/globe.ts'
import {
  isInside,
  placeInTile,
  tenth,
  tileZoom,
  wideBox,
  type ImageView,
  type Point,
  type ShownTile,
  type TileShape,
  type ViewQuestion,
} from './image-view-types.ts'

/** @param distance of the eye from the ball's centre, in radii */
const perspective =
  (distance: number): GeoRawProjection =>
  (lambda, phi) => {
    const scale = (distance - 1) / (distance - Math.cos(phi) * Math.cos(lambda))
    return [scale * Math.cos(phi) * Math.sin(lambda), scale * Math.sin(phi)]
  }

export function globeView({ size, camera }: ViewQuestion): ImageView {
  const { radius, eye } = ballOf(camera, size.height)
  const distance = (radius + eye) / radius
  /** Degrees from the point that faces the eye to the edge of what it sees. */
  const horizon = radiansToDegrees(Math.acos(1 / distance))
  const middle: Point = [size.width / 2, size.height / 2]
  const onBall = geoProjection(perspective(distance))
    .rotate([-camera.lng, -camera.lat])
    .scale(radius)
    .translate([...middle])
    .clipAngle(horizon - 0.01)
    .clipExtent(wideBox(size))
  const path = geoPath(onBall).digits(1)
  const tilePath: ImageView['tilePath'] = (tile, shape) => path(placed(tile, shape)) ?? ''
  return {
    size,
    zoom: camera.zoom,
    seen: (position, [dx, dy] = [0, 0]) => {
      // Behind the horizon it is no number.
      const [x, y] = path.centroid({ type: 'Point', coordinates: [...position] })
      const point: Point = [tenth(x + dx), tenth(y + dy)]
      return isInside(point, size) ? [point] : []
    },
    line: (line) => {
      const d = path({ type: 'LineString', coordinates: line.map((at) => [...at]) })
      return d === null ? [] : [d]
    },
    area: (area) => {
      const { fill, edge } = areaOnBall(area)
      return { fill: path(fill) ?? '', edge: path(edge) ?? '' }
    },
    tiles: ballTiles((tile) => tilePath(tile, wholeTile) !== '', camera.zoom),
    tilePath,
    world: null,
    disc: { at: middle, radius: eye * Math.tan(Math.asin(1 / distance)) },
  }
}

/** The coarsest tiles span a quarter of the earth: wider ones would overlap themselves around a pole. */
const coarsestTiles = 2

/** Looks into each tile that is seen for those within it, down to the zoom that is wanted. */
function ballTiles(isSeen: (tile: ShownTile) => boolean, zoom: number): ShownTile[] {
  const wanted = Math.max(coarsestTiles, tileZoom(zoom))
  const within = (tile: ShownTile): ShownTile[] => {
    if (!isSeen(tile)) return []
    return tile.z === wanted ? [tile] : quartersOf(tile).flatMap(within)
  }
  const side = range(2 ** coarsestTiles)
  return side.flatMap((x) =>
    side.flatMap((y) => within({ ...{ z: coarsestTiles, x, y, turn: 0 } })),
  )
}

const quartersOf = ({ z, x, y, turn }: ShownTile): ShownTile[] =>
  [0, 1].flatMap((dx) => [0, 1].map((dy) => ({ z: z + 1, x: 2 * x + dx, y: 2 * y + dy, turn })))

const wholeTile: TileShape = {
  type: 'MultiPolygon',
  coordinates: [bboxPolygon([0, 0, 1, 1]).geometry.coordinates],
}

/** A straight line on the flat map is bent on the ball: no part of one is longer than this (degrees). */
const longest = 2

/** From a tile to degrees. The map ends before the poles, and the ground at its end reaches on to them. */
function placed({ z, x, y }: ShownTile, shape: TileShape): TileShape {
  const side = 2 ** z
  const toPlace = ([u, v]: LngLat): Position => {
    const [lng, lat] = placeInTile({ z, x, y }, [u, v])
    const down = (y + v) / side
    if (down <= 0) return [lng, 90]
    return [lng, down >= 1 ? -90 : lat]
  }
  const step = (longest * side) / 360
  const pair = ([u = 0, v = 0]: Position): [number, number] => [u, v]
  const bent = (line: Position[]): Position[] =>
    line.flatMap((at, i) => {
      const [from, to] = [pair(at), pair(line[i + 1] ?? at)]
      const length = Math.hypot(to[0] - from[0], to[1] - from[1])
      return pointsBetween(from, to, Math.max(1, Math.ceil(length / step))).map(toPlace)
    })
  return shape.type === 'MultiPolygon'
    ? {
        type: shape.type,
        coordinates: shape.coordinates.flatMap((rings) => sound(rings.map(bent))),
      }
    : { type: shape.type, coordinates: shape.coordinates.map(bent) }
}

/**
 * A sliver may turn inside out as it is bent: on a sphere it would be all the earth but for itself.
 * @returns the polygon without such rings, or none
 */
function sound([outer, ...holes]: Position[][]): Position[][][] {
  const isWhole = (ring: Position[]): boolean =>
    geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI
  if (!outer || !isWhole(outer)) return []
  return [[outer, ...holes.filter((hole) => isWhole(hole.toReversed()))]]
}

function areaOnBall(area: Area): { fill: GeoPermissibleObjects; edge: MultiLineString } {
  if (area.kind === 'circle') {
    const span = lengthToDegrees(area.km)
    if (span >= 180) return { fill: { type: 'Sphere' }, edge: multiLine([]) }
    const [lng, lat] = area.centre
    const circle = geoCircle().center([lng, lat]).radius(span).precision(longest)()
    return { fill: circle, edge: multiLine(circle.coordinates) }
  }
  const ring = densified(unwrapped(area.ring), longest)
  // On a sphere the direction of a ring says which side of it is meant.
  // The plane of `polygonArea` has its y downwards.
  const clockwise = polygonArea(ring) < 0 ? ring.toReversed() : ring
  return { fill: { type: 'Polygon', coordinates: [clockwise] }, edge: multiLine([ring]) }
}

const multiLine = (coordinates: Position[][]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates,
})
