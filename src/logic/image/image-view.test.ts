import { geoDistance } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Area } from '../../model/area.ts'
import type { Camera, Projection } from '../../model/view.ts'
import { areaTest } from '../choices/area-membership.ts'
import { ballOf } from '../geo/globe.ts'
import { imageView } from './image-view.ts'
import type { ShownTile } from './image-view-types.ts'
import { worldPoint } from '../geo/mercator.ts'
import { ringsOf } from '../../../tests/path-rings.ts'

const size = { width: 640, height: 400 }
const lngs = fc.double({ min: -180, max: 180, noNaN: true })
const lats = fc.double({ min: -75, max: 75, noNaN: true })
const cameras = fc.record({
  zoom: fc.double({ min: 0, max: 9, noNaN: true }),
  lng: lngs,
  lat: lats,
})
const projections = fc.constantFrom<Projection>('mercator', 'globe')
const places = fc.tuple(lngs, lats)

/** Near the middle of the picture, so that it is often seen: degrees away at zoom 0. */
const nearby = fc.tuple(fc.double({ min: -80, max: 80, noNaN: true }), lats)

const holds = ({ z, x, y }: ShownTile, place: readonly [number, number]): boolean => {
  const [unitsX, unitsY] = worldPoint(place).map((units) => (units / 1000) * 2 ** z)
  return Math.floor(unitsX ?? -1) === x && Math.floor(unitsY ?? -1) === y
}

describe('the view of a picture', () => {
  it('has a tile for every place in sight', () => {
    fc.assert(
      fc.property(cameras, projections, nearby, (camera, projection, [away, lat]) => {
        const lng = ((((camera.lng + away / 2 ** camera.zoom + 180) % 360) + 360) % 360) - 180
        const near: [number, number] = [lng, camera.lat + (lat - camera.lat) / 2 ** camera.zoom]
        const { seen, tiles, disc } = imageView({ size, camera, projection })
        const inBox = seen(near).some(
          ([x, y]) =>
            x >= 0 &&
            y >= 0 &&
            x <= size.width &&
            y <= size.height &&
            // At the horizon a tile may be thinner than a pixel.
            (!disc || Math.hypot(x - 320, y - 200) < disc.radius - 3),
        )
        fc.pre(inBox)
        expect(tiles.some((tile) => holds(tile, near))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('shows on the globe what the eye sees, and nothing behind the horizon', () => {
    fc.assert(
      fc.property(cameras, places, (camera, place) => {
        const { radius, eye } = ballOf(camera, size.height)
        const horizon = Math.acos(radius / (radius + eye))
        const away = geoDistance([camera.lng, camera.lat], place)
        fc.pre(Math.abs(away - horizon) > 0.001)
        const { seen, disc } = imageView({ size, camera, projection: 'globe' })
        const [at] = seen(place)
        if (away > horizon) expect(at).toBeUndefined()
        // As far from the middle as the ray from the eye to the place says.
        const depth = eye + radius * (1 - Math.cos(away))
        const distance = (eye * radius * Math.sin(away)) / depth
        if (at && disc) {
          expect(Math.hypot(at[0] - 320, at[1] - 200)).toBeCloseTo(distance, 0)
          expect(distance).toBeLessThanOrEqual(disc.radius)
        } else if (away < horizon) expect(distance).toBeGreaterThan(200)
      }),
    )
  })

  it('looks north up and east to the right, on both', () => {
    for (const projection of ['mercator', 'globe'] as const) {
      const { seen } = imageView({ size, camera: { zoom: 2, lng: 175, lat: 20 }, projection })
      const [[eastX = 0, eastY = 0] = []] = seen([-175, 20])
      const [[, northY = 0] = []] = seen([175, 30])
      expect(eastX).toBeGreaterThan(340)
      expect(Math.abs(eastY - 200)).toBeLessThan(4)
      expect(northY).toBeLessThan(180)
    }
  })

  it('fills on the globe the area that holds the stations, around poles and across ±180° too', () => {
    const areas: Area[] = [
      { kind: 'circle', centre: [10, 50], km: 800 },
      { kind: 'circle', centre: [179, -20], km: 2500 },
      { kind: 'circle', centre: [30, 85], km: 3000 },
      { kind: 'circle', centre: [0, 0], km: 15_000 },
      {
        kind: 'polygon',
        ring: [
          [170, -10],
          [-170, -10],
          [-170, 20],
          [170, 20],
        ],
      },
      {
        kind: 'polygon',
        ring: [
          [170, 20],
          [-170, 20],
          [-170, -10],
          [170, -10],
        ],
      },
      {
        kind: 'polygon',
        ring: [
          [-60, -60],
          [100, -60],
          [100, 60],
          [-60, 60],
        ],
      },
    ]
    for (const area of areas) {
      for (const camera of [
        { zoom: 1, lng: 175, lat: 10 },
        { zoom: 1, lng: 20, lat: 60 },
        { zoom: 0.5, lng: 80, lat: -50 },
      ]) {
        const { fills, spots } = filled(area, camera)
        const wrong = spots.filter(({ place, at }) => {
          const around = new Set(near.map(([dx, dy]) => isIn(fills, [at[0] + dx, at[1] + dy])))
          // On the edge, a pixel has both.
          return around.size === 1 && around.has(true) !== areaTest(area)(place)
        })
        expect(wrong, JSON.stringify({ area, camera })).toEqual([])
      }
    }
  })
})

/** Pixels around a place. */
const near = [-1.5, 0, 1.5].flatMap((dx) => [-1.5, 0, 1.5].map((dy) => [dx, dy] as const))

/** Places all over the earth that are seen, with the drawn area. */
function filled(area: Area, camera: Camera) {
  const { seen, disc, area: pathsOf } = imageView({ size, camera, projection: 'globe' })
  const lngs = Array.from({ length: 51 }, (_, i) => -178 + 7 * i)
  const lats = Array.from({ length: 21 }, (_, i) => -80 + 8 * i)
  const spots = lngs
    .flatMap((lng) => lats.map((lat): [number, number] => [lng, lat]))
    .flatMap((place) => seen(place).map((at) => ({ place, at })))
    // Near the horizon a pixel is many degrees.
    .filter(({ at: [x, y] }) => Math.hypot(x - 320, y - 200) < (disc?.radius ?? 0) - 6)
  return { fills: ringsOf(pathsOf(area).fill), spots }
}

/** By the even-odd rule. */
function isIn(
  rings: readonly (readonly [number, number])[][],
  [px, py]: [number, number],
): boolean {
  let inside = false
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      const [toX, toY] = ring[(i + 1) % ring.length] ?? [x, y]
      if (y > py !== toY > py && px < ((toX - x) * (py - y)) / (toY - y) + x) inside = !inside
    })
  }
  return inside
}
