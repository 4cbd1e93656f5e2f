/** The globe of a picture, seen from as near as the live map's eye is: less than half of it shows. */
import type { LngLat } from '../../model/ids.ts'
import {
  geoArea,
  geoCircle,
  geoPath,
  geoProjection,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoRawProjection,
} from 'd3'
import type { MultiLineString, Position } from 'geojson'
import type { Area } from '../../model/area.ts'
import { densified, unwrapped } from '../geo/area-ring.ts'
import { ballOf } from '../geo/globe.ts'
import {
  isInside,
  tenth,
  tileZoom,
  wideBox,
  type ImageView,
  type Point,
  type ShownTile,
  type Size,
  type TileShape,
  type ViewQuestion,
} from './image-view-types.ts'
import { drawnWorldSize, placeAt, worldPoint } from '../geo/mercator.ts'

const degrees = (angle: number): number => (angle * 180) / Math.PI

/** @param distance of the eye from the ball's centre, in radii */
function perspective(distance: number): GeoRawProjection {
  const raw = (lambda: number, phi: number): [number, number] => {
    const towards = Math.cos(phi) * Math.cos(lambda)
    const scale = (distance - 1) / (distance - towards)
    return [scale * Math.cos(phi) * Math.sin(lambda), scale * Math.sin(phi)]
  }
  raw.invert = (x: number, y: number): [number, number] => {
    const square = x * x + y * y
    const away = Math.sqrt(square)
    const under = 1 - (square * (distance + 1)) / (distance - 1)
    const sine = (distance - Math.sqrt(under)) / ((distance - 1) / away + away / (distance - 1))
    if (away === 0) return [0, 0]
    return [Math.atan2(x * sine, away * Math.sqrt(1 - sine * sine)), Math.asin((y * sine) / away)]
  }
  return raw
}

export function globeView({ size, camera }: ViewQuestion): ImageView {
  const { radius, eye } = ballOf(camera, size.height)
  const distance = (radius + eye) / radius
  /** Degrees from the point that faces the eye to the edge of what it sees. */
  const horizon = degrees(Math.acos(1 / distance))
  const middle: Point = [size.width / 2, size.height / 2]
  const onBall = geoProjection(perspective(distance))
    .rotate([-camera.lng, -camera.lat])
    .scale(radius)
    .translate([...middle])
    .clipAngle(horizon - 0.01)
    .clipExtent(wideBox(size))
  const path = geoPath(onBall).digits(1)
  const seenRadius = eye * Math.tan(Math.asin(1 / distance))
  return {
    size,
    zoom: camera.zoom,
    seen: (position, [dx, dy] = [0, 0]) => {
      const at = faced(onBall, position)
      if (!at) return []
      const point: Point = [tenth(at[0] + dx), tenth(at[1] + dy)]
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
    tiles: ballTiles(onBall, size, camera.zoom),
    tilePath: (tile, shape) => path(placed(tile, shape)) ?? '',
    world: null,
    disc: { at: middle, radius: seenRadius },
  }
}

/** A stream is cut at the horizon; a bare call of the projection is not. */
function faced(onBall: GeoProjection, position: LngLat): Point | null {
  let found: Point | null = null
  const nothing = (): void => undefined
  const sink = onBall.stream({
    point: (x, y) => (found = [x, y]),
    ...{ lineStart: nothing, lineEnd: nothing, polygonStart: nothing, polygonEnd: nothing },
  })
  sink.point(...position)
  return found
}

/** The coarsest tiles span a quarter of the earth: wider ones would overlap themselves around a pole. */
const coarsestTiles = 2
/** Pixels between the points of the box whose tile is asked for. */
const sampleStep = 12
/** Parts of a tile's side at whose ends it is looked for. */
const sideParts = 16

/** Every tile under a grid of points on the ball, and those beside them of which some of the edge is seen. */
function ballTiles(onBall: GeoProjection, size: Size, zoom: number): ShownTile[] {
  const z = Math.max(coarsestTiles, tileZoom(zoom))
  const side = 2 ** z
  const under = new Map<string, ShownTile>()
  const isSeen = (place: LngLat): boolean => {
    const at = faced(onBall, place)
    return at !== null && isInside(at, size)
  }
  const add = ([x, y]: Point): void => {
    if (y >= 0 && y < side) under.set(`${x}/${y}`, { z, x: (x + side) % side, y, turn: 0 })
  }
  for (const point of gridOver(size)) {
    const at = onBall.invert?.(point)
    if (!at || at.some(Number.isNaN)) continue
    const [x, y] = worldPoint(at)
    add([Math.floor(unitsToTiles(x, side)), Math.floor(unitsToTiles(y, side))])
  }
  for (const { x, y } of [...under.values()])
    for (const [dx, dy] of around) {
      const beside: Point = [(x + dx + side) % side, y + dy]
      if (!under.has(beside.join('/')) && isEdgeSeen(beside, side, isSeen)) add(beside)
    }
  return [...under.values()]
}

const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const))

const unitsToTiles = (units: number, side: number): number =>
  Math.min(side - 1, (units / drawnWorldSize.width) * side)

function gridOver({ width, height }: Size): [number, number][] {
  const [columns, rows] = [width, height].map((length) => Math.ceil(length / sampleStep) + 1)
  return Array.from({ length: rows ?? 0 }, (_, row) =>
    Array.from({ length: columns ?? 0 }, (_, column): [number, number] => [
      column * sampleStep,
      row * sampleStep,
    ]),
  ).flat()
}

function isEdgeSeen([x, y]: Point, side: number, isSeen: (place: LngLat) => boolean): boolean {
  const units = drawnWorldSize.width / side
  return Array.from({ length: sideParts + 1 }, (_, i) => i / sideParts).some((t) =>
    [
      [x + t, y],
      [x + t, y + 1],
      [x, y + t],
      [x + 1, y + t],
    ].some(([u = 0, v = 0]) => isSeen(placeAt([u * units, v * units]))),
  )
}

/** A straight line on the flat map is bent on the ball: no part of one is longer than this (degrees). */
const longest = 2

/** From a tile to degrees. The map ends before the poles, and the ground at its end reaches on to them. */
function placed({ z, x, y }: ShownTile, shape: TileShape): TileShape {
  const side = 2 ** z
  const toPlace = ([u = 0, v = 0]: Position): Position => {
    const down = (y + v) / side
    const [lng, lat] = placeAt([
      ((x + u) / side) * drawnWorldSize.width,
      down * drawnWorldSize.width,
    ])
    if (down <= 0) return [lng, 90]
    return [lng, down >= 1 ? -90 : lat]
  }
  const step = (longest * side) / 360
  const bent = (line: Position[]): Position[] =>
    line.flatMap((from, i) => partsOf(from, line[i + 1], step)).map(toPlace)
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

/** A point, and those on the way to the next one that keep the parts short. */
function partsOf(from: Position, to: Position | undefined, step: number): Position[] {
  if (!to) return [from]
  const [fromX = 0, fromY = 0] = from
  const [toX = 0, toY = 0] = to
  const parts = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / step))
  return Array.from({ length: parts }, (_, part) => [
    fromX + ((toX - fromX) * part) / parts,
    fromY + ((toY - fromY) * part) / parts,
  ])
}

/** As Turf's sphere has it, on which areas are measured. */
const kmOfDegree = (6371.0088 * Math.PI) / 180

function areaOnBall(area: Area): { fill: GeoPermissibleObjects; edge: MultiLineString } {
  if (area.kind === 'circle') {
    const [lng, lat] = area.centre
    const span = area.km / kmOfDegree
    const circle = geoCircle().center([lng, lat]).radius(span).precision(longest)()
    const whole = span >= 180
    return {
      fill: whole ? { type: 'Sphere' } : circle,
      edge: { type: 'MultiLineString', coordinates: whole ? [] : circle.coordinates },
    }
  }
  const ring = densified(unwrapped(area.ring), longest).map(([lng, lat]) => [lng, lat])
  // On a sphere the direction of a ring says which side of it is meant.
  const clockwise = sizeOf(ring) > 0 ? ring.toReversed() : ring
  return {
    fill: { type: 'Polygon', coordinates: [clockwise] },
    edge: { type: 'MultiLineString', coordinates: [ring] },
  }
}

/** Of a closed ring on a plane; positive where it runs against the clock. */
const sizeOf = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = x, nextY = y] = ring[i + 1] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
