import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterDrawing } from './cluster-drawing.ts'
import { clusterRadius } from './cluster.ts'

const cluster = (counts: readonly number[]) => ({
  count: counts.reduce((sum, count) => sum + count, 0),
  shares: counts.map((count, i) => ({ value: `city ${String(i)}`, count })),
})

/** Of each share its length along the band: from the ends of its arc, clockwise. */
const lengthsOf = (counts: readonly number[]): number[] => {
  const middle = clusterRadius(cluster(counts).count) - 2
  return clusterDrawing(cluster(counts))
    .filter(({ stroke }) => stroke === 'colour')
    .map(({ d }) => {
      const [x = 0, y = 0, , , , , , toX = 0, toY = 0] = (d.match(/-?[\d.]+/g) ?? []).map(Number)
      const turn = (Math.atan2(toX, -toY) - Math.atan2(x, -y)) / (2 * Math.PI)
      return (((turn % 1) + 1) % 1) * 2 * Math.PI * middle
    })
}
const someShares = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 6 })

describe('the band of a cluster', () => {
  it('shows each share as it is, less a pixel of paper', () => {
    const [most = 0, least = 0] = lengthsOf([30, 10])
    expect((most + 1) / (least + 1)).toBeCloseTo(3, 1)
  })

  it('goes all around where there is one linked city', () => {
    const [, whole] = clusterDrawing(cluster([7]))
    expect(whole?.d).toMatch(/z$/)
  })

  it('leaves nobody out, however small the share', () => {
    fc.assert(
      fc.property(someShares, (counts) => {
        for (const length of lengthsOf(counts)) expect(length).toBeGreaterThan(1)
      }),
    )
  })

  it('never gives less to who has more', () => {
    fc.assert(
      fc.property(someShares, (counts) => {
        const lengths = lengthsOf(counts.toSorted((a, b) => b - a))
        lengths.forEach((length, i) => {
          expect(length).toBeGreaterThanOrEqual((lengths[i + 1] ?? 0) - 0.05)
        })
      }),
    )
  })
})
