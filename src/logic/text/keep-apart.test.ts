import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepApart } from './keep-apart.ts'

const given = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 500 }), gap: fc.integer({ min: 0, max: 30 }) }), {
    maxLength: 15,
  })
  .map((points) => ({
    at: points.map(({ x }) => x).sort((a, b) => a - b),
    gaps: points.slice(1).map(({ gap }) => gap),
  }))
const anywhere = [-1e6, 1e6] as const

describe('keepApart', () => {
  it('leaves alone what has room', () => {
    expect(keepApart([10, 30, 50], [20, 20], anywhere)).toEqual([10, 30, 50])
  })

  it('moves neighbours to both sides by the same', () => {
    expect(keepApart([100, 102], [10], anywhere)).toEqual([96, 106])
  })

  it('keeps every gap and the order', () => {
    fc.assert(
      fc.property(given, ({ at, gaps }) => {
        const placed = keepApart(at, gaps, anywhere)
        expect(placed).toHaveLength(at.length)
        gaps.forEach((gap, i) => {
          expect((placed[i + 1] ?? 0) - (placed[i] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-9)
        })
      }),
    )
  })

  it('moves the points as a whole neither way', () => {
    fc.assert(
      fc.property(given, ({ at, gaps }) => {
        const moved = keepApart(at, gaps, anywhere).reduce((sum, x, i) => sum + x - (at[i] ?? 0), 0)
        expect(moved).toBeCloseTo(0, 6)
      }),
    )
  })

  it('keeps within its ends where there is room', () => {
    fc.assert(
      fc.property(given, ({ at, gaps }) => {
        const placed = keepApart(at, gaps, [0, 500])
        expect(placed.every((x) => x <= 500 + 1e-9)).toBe(true)
        if (gaps.reduce((sum, gap) => sum + gap, 0) <= 500) {
          expect(placed.every((x) => x >= -1e-9)).toBe(true)
        }
      }),
    )
  })
})
