import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterDrawing } from './cluster-drawing.ts'
import { clusterRadius } from './cluster.ts'

const cluster = (counts: readonly number[]) => ({
  count: counts.reduce((sum, count) => sum + count, 0),
  shares: counts.map((count, i) => ({ value: `city ${String(i)}`, count })),
})

/** Of each share where it starts and how long it is, clockwise along the band. */
const stretchesOf = (counts: readonly number[]) =>
  clusterDrawing(cluster(counts))
    .filter(({ stroke }) => stroke === 'colour')
    .map(({ dash: [, from = 0, length = 0] }) => ({ from, length }))
const lengthsOf = (counts: readonly number[]): number[] =>
  stretchesOf(counts).map(({ length }) => length)
const someShares = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 6 })

describe('the band of a cluster', () => {
  it('shows each share as it is, less a pixel of paper', () => {
    const [most = 0, least = 0] = lengthsOf([30, 10])
    expect((most + 1) / (least + 1)).toBeCloseTo(3, 1)
  })

  it('goes all around where there is one linked city', () => {
    const [, whole] = clusterDrawing(cluster([7]))
    expect(whole).toMatchObject({ stroke: 'colour', dash: [] })
  })

  it('has its shares one after another, once around', () => {
    fc.assert(
      fc.property(someShares, (counts) => {
        const stretches = stretchesOf(counts)
        const around = 2 * Math.PI * (clusterRadius(cluster(counts).count) - 2)
        stretches.forEach(({ from, length }, i) => {
          const next = stretches[i + 1]?.from ?? around + 0.5
          expect(from + length + 1 - next).toBeCloseTo(0, 0)
        })
      }),
    )
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
