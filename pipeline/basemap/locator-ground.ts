/** Where a country lies, drawn small: it and what is around it, from the shapes of the drawn map. */
import { extent, greatest } from 'd3'
import { drawnWorldSize, worldPoint } from '../../src/logic/geo/mercator.ts'
import { once } from '../../src/logic/text/once.ts'
import type { LngLat } from '../../src/model/ids.ts'
import type { LocatorGround } from '../../src/views/parts/map/locator-map.tsx'
import { drawnArea, drawnPoint } from './least-shown.ts'
import { countriesOf } from './natural-earth.ts'
import { ringsPath } from './path-data.ts'
import { flatPolygons } from './planar.ts'
import { simplifyLine, type Point } from './simplify-line.ts'

/** CSS pixels of the picture. */
const size = { width: 400, height: 320 } as const
/** Units of the drawn map: a small country is shown with this much around it. */
const leastWidth = 32
/** Of the width and the height, around the country. */
const margin = 0.12
/** Square pixels: smaller corners and islands are left out. */
const leastCorner = 5
const leastRing = 16
/** Pixels between two points. */
const leastStep = 0.7
/** Pixels that lines reach beyond the picture, so that its edge is no coast. */
const beyond = 4

type Ring = {
  readonly points: readonly Point[]
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}
type Rings = { readonly iso: string | null; readonly rings: readonly Ring[] }

/** In the units of the drawn map. */
const countries = once((): readonly Rings[] =>
  countriesOf('50m').map(({ iso, geometry }) => ({
    iso,
    rings: flatPolygons(geometry)
      .flat()
      .map((ring) => measured(ring.map(drawnPoint))),
  })),
)

function measured(points: readonly Point[]): Ring {
  const [west = 0, east = 0] = extent(points, ([x]) => x)
  const [north = 0, south = 0] = extent(points, ([, y]) => y)
  return { points, west, east, north, south }
}

/** @param places that must be in the picture, be they on an island far away */
export function locatorGround(code: string, places: readonly LngLat[]): LocatorGround {
  const its = countries().filter(({ iso }) => iso === code)
  const frame = frameAround([...mainRing(its), ...places.map((place) => worldPoint(place))])
  const scale = size.width / frame.width
  const drawn = (some: readonly Rings[]): string =>
    ringsPath(
      some.flatMap(({ rings }) => rings.flatMap((ring) => inPicture(ring, { frame, scale }))),
    )
  return {
    ...size,
    scale,
    x: frame.x,
    y: frame.y,
    here: drawn(its),
    around: drawn(countries().filter(({ iso }) => iso !== code)),
  }
}

/** The largest part of a country: its islands overseas would make the rest too small to see. */
function mainRing(some: readonly Rings[]): readonly Point[] {
  const rings = some.flatMap(({ rings: its }) => its)
  return greatest(rings, ({ points }) => drawnArea(points))?.points ?? []
}

type Corner = { readonly x: number; readonly y: number }
type Frame = Corner & { readonly width: number }

function frameAround(points: readonly Point[]): Frame {
  const { west, east, north, south } = measured(points)
  const ratio = size.width / size.height
  const wanted = Math.max(east - west, (south - north) * ratio) * (1 + 2 * margin)
  const width = Math.min(drawnWorldSize.width, Math.max(leastWidth, wanted))
  return { x: (west + east - width) / 2, y: (north + south - width / ratio) / 2, width }
}

type Window = { readonly frame: Frame; readonly scale: number }

function inPicture(ring: Ring, { frame, scale }: Window): Point[][] {
  const { x, y, width } = frame
  if (ring.east < x || ring.west > x + width) return []
  if (ring.south < y || ring.north > y + size.height / scale) return []
  const pixels = ring.points.map((point): Point => [(point[0] - x) * scale, (point[1] - y) * scale])
  const cut = thinned(clipped(pixels))
  const [first] = cut
  if (!first || drawnArea([...cut, first]) < leastRing) return []
  return [simplifyLine([...cut, first], leastCorner)]
}

/** Points that nobody could tell apart only make the simplifying slow. */
function thinned(ring: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= leastStep) kept.push(point)
  }
  return kept
}

/** What of a ring lies in the picture, side by side (Sutherland and Hodgman); the last point does not repeat the first. */
function clipped(ring: readonly Point[]): Point[] {
  const { width, height } = size
  const sides = [
    { axis: 0, limit: -beyond, sign: 1 },
    { axis: 0, limit: width + beyond, sign: -1 },
    { axis: 1, limit: -beyond, sign: 1 },
    { axis: 1, limit: height + beyond, sign: -1 },
  ] as const
  return sides.reduce<Point[]>((left, side) => cutAt(left, side), ring.slice(0, -1))
}

type Side = { readonly axis: 0 | 1; readonly limit: number; readonly sign: 1 | -1 }

function cutAt(ring: readonly Point[], { axis, limit, sign }: Side): Point[] {
  const isIn = (point: Point): boolean => (point[axis] - limit) * sign >= 0
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1) ?? point
    const crossing = isIn(before) === isIn(point) ? [] : [crossed(before, point, { axis, limit })]
    return isIn(point) ? [...crossing, point] : crossing
  })
}

function crossed(from: Point, to: Point, { axis, limit }: Omit<Side, 'sign'>): Point {
  const share = (limit - from[axis]) / (to[axis] - from[axis])
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}
