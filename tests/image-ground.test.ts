import { booleanPointInPolygon, polygon } from '@turf/turf'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { landOf } from '../pipeline/basemap/natural-earth.ts'
import { flatPolygons } from '../pipeline/basemap/planar.ts'
import { tileLayers } from '../pipeline/basemap/tile-layers.ts'
import { tilesOf } from '../pipeline/basemap/tile-pyramid.ts'
import { noArcs } from '../src/logic/map/arcs.ts'
import { imageGround, type ImageGround, type TileContent } from '../src/logic/image/image-ground.ts'
import { imageMap } from '../src/logic/image/image-map.ts'
import { imageView } from '../src/logic/image/image-view.ts'
import type { ImageView } from '../src/logic/image/image-view-types.ts'
import type { Camera, Projection } from '../src/model/view.ts'
import { tileContent } from '../src/shell/image/ground-tiles.ts'
import { ringsOf, type PathPoint } from './path-rings.ts'

// The ground of a hemisphere is looked at point by point, on a machine that has other work.
vi.setConfig({ testTimeout: 60_000 })

const size = { width: 640, height: 400 }
const tiles = new Map<string, TileContent>()
const land = landOf('50m')
  .flatMap(flatPolygons)
  .map((rings) => polygon(rings))

beforeAll(() => {
  for (const { z, x, y, bytes } of tilesOf(tileLayers('50m'), { from: 0, to: 3 }))
    tiles.set([z, x, y].join('/'), tileContent(bytes))
}, 60_000)

const scene = {
  marks: [],
  clusters: [],
  labels: [],
  hatched: [{ iso2: 'BR', name: '' }],
  selectedStationIds: [],
  selectedCountry: null,
}

const drawn = (
  camera: Camera,
  projection: Projection,
): { view: ImageView; ground: ImageGround } => {
  const view = imageView({ size, camera, projection })
  const map = imageMap({ view, scene, arcs: noArcs, area: null })
  return { view, ground: imageGround({ view, tiles, map }) }
}

type Ring = { ring: readonly PathPoint[]; top: number; bottom: number }

/** Most points lie above or below most rings. */
const boundedRings = (d: string): Ring[] =>
  ringsOf(d).map((ring) => {
    const ys = ring.map(([, y]) => y)
    return { ring, top: Math.min(...ys), bottom: Math.max(...ys) }
  })

/** As SVG fills by default: wherever the rings run around a point, in whatever direction. */
const isFilled = (rings: readonly Ring[], [px, py]: PathPoint): boolean => {
  let turns = 0
  for (const { ring, top, bottom } of rings) {
    if (py < top || py > bottom) continue
    ring.forEach(([x, y], i) => {
      const [toX, toY] = ring[(i + 1) % ring.length] ?? [x, y]
      const side = (toX - x) * (py - y) - (px - x) * (toY - y)
      if (y <= py && toY > py && side > 0) turns += 1
      if (y > py && toY <= py && side < 0) turns -= 1
    })
  }
  return turns !== 0
}

const near = [-2, 0, 2].flatMap((dx) => [-2, 0, 2].map((dy) => [dx, dy] as const))

/** All over the earth, but for where the flat map ends. */
const places = Array.from({ length: 60 }, (_, i) => -177 + 6 * i).flatMap((lng) =>
  Array.from({ length: 27 }, (_, i): [number, number] => [lng, -78 + 6 * i]),
)

describe('the ground of a picture', () => {
  it.each<[Projection, Camera]>([
    ['mercator', { zoom: 0.3, lng: 0, lat: 20 }],
    ['mercator', { zoom: 2.6, lng: 178, lat: 60 }],
    ['mercator', { zoom: 3.5, lng: 10, lat: 50 }],
    ['globe', { zoom: 0.5, lng: 12, lat: 22 }],
    ['globe', { zoom: 1.5, lng: -90, lat: 75 }],
    ['globe', { zoom: 1, lng: 60, lat: -70 }],
    ['globe', { zoom: 2.5, lng: 179, lat: 60 }],
    ['globe', { zoom: 3.2, lng: 140, lat: -25 }],
  ])('has land where the data set has it, on the %s at %o', (projection, camera) => {
    const { view, ground } = drawn(camera, projection)
    const rings = boundedRings(ground.land)
    const inside = ([x, y]: PathPoint): boolean => x >= 0 && y >= 0 && x <= 640 && y <= 400
    const isInMiddle = ([x, y]: PathPoint): boolean =>
      !view.disc || Math.hypot(x - 320, y - 200) < view.disc.radius - 6
    const spots = places.flatMap((place) => {
      const [at] = view.seen(place).filter((point) => inside(point) && isInMiddle(point))
      if (!at) return []
      // Beside a coast, a pixel has both.
      const around = new Set(near.map(([dx, dy]) => isFilled(rings, [at[0] + dx, at[1] + dy])))
      return around.size === 1 ? [{ place, isLand: around.has(true) }] : []
    })
    expect(spots.filter(({ isLand }) => isLand)).not.toEqual([])
    expect(spots.filter(({ isLand }) => !isLand)).not.toEqual([])
    const wrong = spots.filter(
      ({ place, isLand }) => land.some((part) => booleanPointInPolygon(place, part)) !== isLand,
    )
    // Small islands and bays are in the one and not in the other.
    expect(wrong.length).toBeLessThanOrEqual(spots.length / 100)
  })

  it('hatches the countries that are asked for', () => {
    const { view, ground } = drawn({ zoom: 3.9, lng: -50, lat: -12 }, 'mercator')
    const [at] = view.seen([-50, -12])
    expect(at && isFilled(boundedRings(ground.hatched), at)).toBe(true)
    const [elsewhere] = view.seen([-65, -17])
    expect(elsewhere && isFilled(boundedRings(ground.hatched), elsewhere)).toBe(false)
    expect(ground.rivers).not.toBe('')
  })

  it('names the larger city where two have no room, and none of a farther zoom', () => {
    const view = imageView({ size, camera: { zoom: 4.5, lng: 11, lat: 44 }, projection: 'globe' })
    const cities = [
      { name: 'Small', at: [0.5, 0.5], rank: 4, population: 1 },
      { name: 'Large', at: [0.51, 0.5], rank: 4, population: 2 },
      { name: 'Later', at: [0.6, 0.8], rank: 5, population: 3 },
    ] as const
    const map = imageMap({ view, scene, arcs: noArcs, area: null })
    const content = new Map([['4/8/5', { shapes: [], cities }]])
    const { cities: named } = imageGround({ view, tiles: content, map })
    expect(named.map(({ text }) => text)).toEqual(['Large'])
  })
})
