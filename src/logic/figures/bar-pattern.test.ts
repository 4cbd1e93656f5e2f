import fc from 'fast-check'
import { expect, it } from 'vitest'
import { barPattern } from './bar-pattern.ts'

const box = { x: 10, y: 20, width: 30, height: 50 }

it('is another one for each way in which a value came about that is not a plain publication', () => {
  const [derived, background] = [barPattern('derived', box), barPattern('background', box)]
  expect(derived).not.toBe(background)
  expect(derived).not.toBeNull()
  expect(barPattern('published', box)).toBeNull()
  expect(barPattern('part-year', box)).toBeNull()
})

it('stays within its bar', () => {
  const sizes = fc.record({
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 500 }),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 300 }),
  })
  fc.assert(
    fc.property(sizes, (bar) => {
      const path = barPattern('background', bar) ?? ''
      for (const [, x = '', y = ''] of path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(bar.x)
        expect(Number(x)).toBeLessThanOrEqual(bar.x + bar.width)
        expect(Number(y)).toBeGreaterThanOrEqual(bar.y)
        expect(Number(y)).toBeLessThanOrEqual(bar.y + bar.height)
      }
    }),
  )
})
