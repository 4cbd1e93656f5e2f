import { describe, expect, it } from 'vitest'
import { arbitraryArea } from '../../../tests/arbitrary-view.ts'
import type { CircleArea } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import fc from 'fast-check'
import { areaTest } from '../choices/area-membership.ts'
import { drawnWorld, flatPaths } from '../geo/flat-path.ts'
import { areaShape, reachesPole } from './area-shape.ts'

/** Even-odd over all rings and turns of the earth, as a map fills them. */
function isFilled([lng, lat]: LngLat, rings: readonly (readonly LngLat[])[]): boolean {
  const crossings = (turn: number): number =>
    rings.flatMap((ring) =>
      ring.slice(1).filter(([bx, by], i) => {
        const [ax, ay] = ring[i] ?? [bx, by]
        return ay > lat !== by > lat && lng + turn < ((bx - ax) * (lat - ay)) / (by - ay) + ax
      }),
    ).length
  return [-720, -360, 0, 360, 720].some((turn) => crossings(turn) % 2 === 1)
}

/** Away from the edge, and from where Web Mercator ends. */
const steps: LngLat[] = [
  [0, 0],
  [3, 0],
  [-3, 0],
  [0, 3],
  [0, -3],
]

describe('the shape of an area', () => {
  it('covers what the area holds and nothing else', () => {
    // Areas keep four digits: these places are never on the seam where a ring around the earth closes.
    const places = fc
      .tuple(fc.integer({ min: -177, max: 176 }), fc.integer({ min: -75, max: 75 }))
      .map(([lng, lat]): LngLat => [lng + 0.12345, lat])
    fc.assert(
      fc.property(arbitraryArea, places, (area, [lng, lat]) => {
        const isInside = areaTest(area)
        const around = steps.map(([x, y]) => isInside([lng + x, lat + y]))
        fc.pre(new Set(around).size === 1)
        // A small area may hide between the steps.
        fc.pre(around[0] === true || area.kind === 'polygon' || area.km > 1000)
        expect(isFilled([lng, lat], areaShape(area).fill)).toBe(around[0])
      }),
      { numRuns: 500 },
    )
  })

  it('has no edge along the end of the map, where a circle reaches over a pole', () => {
    const { edge } = areaShape({ kind: 'circle', centre: [20, 80], km: 2000 })
    expect(edge).toHaveLength(1)
    expect(Math.max(...(edge[0] ?? []).map(([, lat]) => lat))).toBeLessThan(85)
  })

  it('is no ring on the map as soon as it holds a pole', () => {
    const circle = (lat: number, km: number): CircleArea => ({
      kind: 'circle',
      centre: [20, lat],
      km,
    })
    expect(reachesPole(circle(45, 5000))).toBe(false)
    expect(reachesPole(circle(45, 5010))).toBe(true)
    expect(reachesPole(circle(-80, 1200))).toBe(true)
    expect(reachesPole(circle(0, 9000))).toBe(false)
  })

  it('is drawn for the neighbouring turns of the earth too', () => {
    const { fill } = areaShape({ kind: 'circle', centre: [180, 0], km: 500 })
    expect(fill.flatMap((ring) => flatPaths(ring, drawnWorld))).toHaveLength(2)
  })
})
