import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { arbitraryArea } from '../../../tests/arbitrary-view.ts'
import type { Area } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import { stationsInside } from '../../../tests/stations-inside.ts'
import { areaTest } from './area-membership.ts'
import { parseArea } from '../places/area.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

const places: fc.Arbitrary<LngLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
)

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** A point of the unit sphere in space. */
function inSpace([lng, lat]: LngLat): [number, number, number] {
  const [a, b] = [radians(lng), radians(lat)]
  return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)]
}

/** Kilometres by the angle between two directions from the middle of the earth. */
function kmInSpace(a: LngLat, b: LngLat): number {
  const [p, q] = [inSpace(a), inSpace(b)]
  const chord = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
  return 6371.0088 * 2 * Math.asin(Math.min(1, chord / 2))
}

/**
 * How often the ring turns around the place, by the angles at which its corners are seen. Each
 * corner is first brought to the turn of the earth nearest to the one before it.
 */
function turnsAround([lng, lat]: LngLat, ring: readonly LngLat[]): number {
  let at = 0
  const xs = ring.map(([x], i) => (at = i === 0 ? x : x + 360 * Math.round((at - x) / 360)))
  const around = (turn: number): number => {
    const angles = ring.map(([, y], i) => Math.atan2(y - lat, (xs[i] ?? 0) - lng - turn))
    const swept = angles.reduce((sum, angle, i) => {
      const next = (angles[(i + 1) % angles.length] ?? angle) - angle
      return sum + Math.atan2(Math.sin(next), Math.cos(next))
    }, 0)
    return Math.abs(Math.round(swept / (2 * Math.PI)))
  }
  return Math.max(...[-720, -360, 0, 360, 720].map(around))
}

function oracle(area: Area, place: LngLat): boolean {
  return area.kind === 'circle'
    ? kmInSpace(area.centre, place) <= area.km
    : turnsAround(place, area.ring) > 0
}

/** Rounding decides on the edge itself: such places prove nothing. */
function isOnEdge(area: Area, [lng, lat]: LngLat): boolean {
  const near: LngLat[] = [
    [lng + 1e-6, lat],
    [lng - 1e-6, lat],
    [lng, lat + 1e-6],
    [lng, lat - 1e-6],
  ]
  return new Set(near.map((place) => oracle(area, place))).size > 1
}

describe('an area', () => {
  it('holds the places that brute force finds in it', () => {
    fc.assert(
      fc.property(arbitraryArea, fc.array(places, { minLength: 5 }), (area, some) => {
        const isInside = areaTest(area)
        for (const place of some) {
          if (!isOnEdge(area, place)) expect(isInside(place)).toBe(oracle(area, place))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('holds the same places when it is moved around the earth with them', () => {
    const turned = ([lng, lat]: LngLat, by: number): LngLat => [
      ((((lng + by + 180) % 360) + 360) % 360) - 180,
      lat,
    ]
    fc.assert(
      fc.property(arbitraryArea, places, fc.integer({ min: -180, max: 180 }), (area, place, by) => {
        fc.pre(!isOnEdge(area, place))
        const moved: Area =
          area.kind === 'circle'
            ? { ...area, centre: turned(area.centre, by) }
            : { ...area, ring: area.ring.map((corner) => turned(corner, by)) }
        fc.pre(!isOnEdge(moved, turned(place, by)))
        expect(areaTest(moved)(turned(place, by))).toBe(areaTest(area)(place))
      }),
    )
  })

  it.each<[text: string, place: LngLat, inside: boolean]>([
    ['polygon:170,-20;-170,-20;-170,-10;170,-10', [178.4, -18.1], true],
    ['polygon:170,-20;-170,-20;-170,-10;170,-10', [-175.2, -15], true],
    ['polygon:170,-20;-170,-20;-170,-10;170,-10', [0, -15], false],
    ['polygon:-180,-60;180,-60;180,80;-180,80', [12, 41], true],
    ['179.9,0,50', [-179.9, 0], true],
    ['0,90,2300', [-150, 70], true],
    ['0,90,2200', [-150, 70], false],
    ['2.35,48.85,20038', [-177, -48], true],
  ])('%s holds %o: %s', (text, place, inside) => {
    const area = parseArea(text)
    expect(typeof area !== 'string' && areaTest(area)(place)).toBe(inside)
  })
})

describe('stations inside an area', () => {
  const { stations } = anAtlas()
    .station('near', { position: [2.35, 48.85] })
    .station('far', { position: [23.7, 37.9] })
    .station('nowhere', { position: null, drawn: false })
    .data()

  it('are those placed within it, and none whose place is not known', () => {
    const area: Area = { kind: 'circle', centre: [2.35, 48.85], km: 20_000 }
    expect(stationsInside({ ...area, km: 10 }, stations)).toEqual(new Set(['near']))
    expect(stationsInside(area, stations)).toEqual(new Set(['near', 'far']))
  })

  it('are not asked for without an area', () => {
    expect(stationsInside(null, stations)).toBeNull()
  })
})
