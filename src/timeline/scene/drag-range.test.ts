import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draggedRange, gripAt, type Grip } from './drag-range.ts'

const whole = { from: 0, to: 999 }
const range = { from: 100, to: 199 }
const drag = (grip: Grip, pressed: number, at: number) =>
  draggedRange(grip, { pressed, at, range, whole })

describe('gripAt', () => {
  const box = { x0: 100, x1: 200 }

  it('takes an edge within the slack, the whole between them, and else draws anew', () => {
    expect([80, 95, 150, 208, 209].map((at) => gripAt(at, box, 8))).toEqual([
      'new',
      'from',
      'all',
      'to',
      'new',
    ])
    expect(gripAt(150, null, 8)).toBe('new')
  })

  it('takes either edge of a range that is narrower than the slack', () => {
    expect(gripAt(99, { x0: 100, x1: 102 }, 18)).toBe('from')
    expect(gripAt(103, { x0: 100, x1: 102 }, 18)).toBe('to')
    expect(gripAt(101.5, { x0: 101.5, x1: 101.5 }, 18)).toBe('to')
  })
})

describe('draggedRange', () => {
  it('snaps a new range to the days between, in either direction', () => {
    expect(drag('new', 299.8, 310.4)).toEqual({ from: 300, to: 309 })
    expect(drag('new', 310.4, 299.8)).toEqual({ from: 300, to: 309 })
  })

  it('moves one edge by as much as the pointer moved', () => {
    expect(drag('from', 101.5, 111.5)).toEqual({ from: 110, to: 199 })
    expect(drag('to', 198.5, 208.5)).toEqual({ from: 100, to: 209 })
  })

  it('turns over when an edge passes the other one', () => {
    expect(drag('from', 100, 250)).toEqual({ from: 200, to: 249 })
  })

  it('moves the whole and keeps its length, also at the ends', () => {
    expect(drag('all', 150, 160.3)).toEqual({ from: 110, to: 209 })
    expect(drag('all', 150, 5000)).toEqual({ from: 900, to: 999 })
  })

  it('always holds a day and stays within the whole', () => {
    const days = fc.double({ min: -2000, max: 3000, noNaN: true })
    const grips = fc.constantFrom<Grip>('new', 'from', 'to', 'all')
    fc.assert(
      fc.property(grips, days, days, (grip, pressed, at) => {
        const { from, to } = drag(grip, pressed, at)
        expect(from).toBeGreaterThanOrEqual(whole.from)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(to).toBeLessThanOrEqual(whole.to)
      }),
    )
  })
})
