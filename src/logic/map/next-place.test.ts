import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPlace, type Spot } from './next-place.ts'

const spot = (id: string, x: number, y: number): Spot => ({ id, x, y })

const axis = fc.integer({ min: 0, max: 1000 })
const spots = fc
  .array(fc.tuple(axis, axis), { minLength: 1, maxLength: 12 })
  .map((all) => all.map(([x, y], i) => spot(String(i), x, y)))

describe('an arrow key on a map', () => {
  it('leads to the nearest mark in its direction', () => {
    const from = spot('here', 100, 100)
    const others = [from, spot('near', 130, 104), spot('far', 300, 100), spot('up', 100, 60)]
    expect(nextPlace(others, from, 'ArrowRight')).toBe('near')
    expect(nextPlace(others, from, 'ArrowUp')).toBe('up')
  })

  it('leads nowhere from the last mark', () => {
    const from = spot('here', 100, 100)
    expect(nextPlace([from, spot('left', 50, 100)], from, 'ArrowRight')).toBeNull()
  })

  it('never leads back, nor to where it came from', () => {
    fc.assert(
      fc.property(spots, fc.constantFrom('ArrowLeft', 'ArrowRight'), (all, key) => {
        const [from] = all
        if (!from) return
        const id = nextPlace(all, from, key)
        const found = all.find((one) => one.id === id)
        if (found) expect(Math.sign(found.x - from.x)).toBe(key === 'ArrowLeft' ? -1 : 1)
      }),
    )
  })
})

it('leads through all marks in turn and round again', () => {
  fc.assert(
    fc.property(spots, (all) => {
      const walked: string[] = []
      let from = all[0]
      while (from && !walked.includes(from.id)) {
        walked.push(from.id)
        const next = nextPlace(all, from, 'PageDown')
        expect(nextPlace(all, all.find(({ id }) => id === next) ?? from, 'PageUp')).toBe(from.id)
        from = all.find(({ id }) => id === next)
      }
      expect(walked).toHaveLength(all.length)
    }),
  )
})
