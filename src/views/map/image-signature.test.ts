import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SceneCluster, SceneMark } from '../../logic/map/map-scene-types.ts'
import { clusterSignature, markSignature, ringParts, twelfths } from './image-signature.ts'

const mark: SceneMark = {
  stationId: 'a',
  position: [0, 0],
  offset: [0, 0],
  linkedCity: 'one',
  shape: 'circle',
  outline: 'plain',
  uncertain: false,
  name: 'A',
}
const cluster = (counts: Record<string, number>): SceneCluster => ({
  id: 'c',
  position: [0, 0],
  count: Object.values(counts).reduce((sum, count) => sum + count, 0),
  shares: Object.entries(counts).map(([linkedCity, count]) => ({ linkedCity, count })),
  stationIds: [],
  name: 'C',
  opensAtZoom: 5,
})

describe('twelfths', () => {
  it('add up to twelve and leave nobody out, for up to twelve shares', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(counts, (list) => {
        fc.pre(list.some((count) => count > 0))
        const given = twelfths(list)
        expect(given.reduce((sum, share) => sum + share, 0)).toBe(12)
        list.forEach((count, i) => {
          expect((given[i] ?? 0) > 0).toBe(count > 0)
        })
      }),
    )
  })

  it('never give less to who has more', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(counts, (list) => {
        const sorted = list.toSorted((a, b) => b - a)
        const given = twelfths(sorted)
        given.forEach((share, i) => {
          const next = given[i + 1]
          if (next !== undefined && sorted[i] !== sorted[i + 1]) {
            expect(share).toBeGreaterThanOrEqual(next)
          }
        })
      }),
    )
  })

  it('are exact where twelve can be shared out', () => {
    expect(twelfths([2, 1])).toEqual([8, 4])
  })
})

describe('signatures', () => {
  it('are shared by marks that look alike', () => {
    const other = { ...mark, stationId: 'b', name: 'B', position: [5, 5] as const }
    expect(markSignature(other, 'light')).toBe(markSignature(mark, 'light'))
  })

  it('tell marks apart that look different', () => {
    const looks: SceneMark[] = [
      mark,
      { ...mark, outline: 'hollow' },
      { ...mark, uncertain: true },
      { ...mark, linkedCity: 'two', shape: 'diamond' },
    ]
    const names = looks.flatMap((one) => [markSignature(one, 'light'), markSignature(one, 'dark')])
    expect(new Set(names).size).toBe(8)
  })

  it('are shared by clusters of one size whose shares differ by less than a twelfth', () => {
    const a = clusterSignature(cluster({ one: 50, two: 50 }), 'light')
    const b = clusterSignature(cluster({ one: 51, two: 49 }), 'light')
    expect(a).toBe(b)
  })

  it('leave linked cities without a station out of the ring', () => {
    expect(ringParts(cluster({ one: 3, two: 0 }))).toEqual([{ linkedCity: 'one', twelfths: 12 }])
  })
})
