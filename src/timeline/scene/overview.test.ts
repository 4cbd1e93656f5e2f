import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overviewScene } from './overview.ts'

const whole = { from: 0, to: 999 }
const one = (from: number, to = from, dimmed = false) => ({ days: { from, to }, dimmed })

describe('overviewScene', () => {
  it('makes the fullest bar whole and leaves dimmed items out', () => {
    const items = [one(10), one(11), one(500), one(800, 800, true)]
    const { bars } = overviewScene({ items, whole, domain: whole, width: 500 })
    expect(bars.map(({ share }) => share)).toEqual([1, 0.5])
    expect(bars.map(({ x }) => x)).toEqual([4, 248])
  })

  it('counts an item once in all, however long it is', () => {
    const days = fc.integer({ min: 0, max: 999 })
    const items = fc.array(
      fc.tuple(days, days).map(([a, b]) => one(Math.min(a, b), Math.max(a, b))),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(items, fc.integer({ min: 50, max: 3000 }), (items, width) => {
        const { bars } = overviewScene({ items: [...items, one(0)], whole, domain: whole, width })
        // One item of a single day is known to count one, and says what a share is worth.
        for (const { x, width: wide, share } of bars) {
          expect(share).toBeGreaterThan(0)
          expect(share).toBeLessThanOrEqual(1)
          expect(x + wide).toBeLessThanOrEqual(width + 1e-6)
        }
      }),
    )
    const year = overviewScene({ items: [one(0, 999)], whole, domain: whole, width: 400 })
    expect(new Set(year.bars.map(({ share }) => Math.round(share * 1e6)))).toEqual(new Set([1e6]))
  })

  it('shows a window only while there is more than it', () => {
    const ask = (from: number, to: number) =>
      overviewScene({ items: [], whole, domain: { from, to }, width: 500 }).window
    expect(ask(-50, 1200)).toBeNull()
    expect(ask(100, 299)).toEqual({ x0: 50, x1: 150 })
    expect(ask(-100, 299)).toEqual({ x0: 0, x1: 150 })
  })
})
