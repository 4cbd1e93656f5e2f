import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { movedApart, type Neighbours } from './apart.ts'

type Circle = readonly [x: number, y: number, radius: number, isMovable: boolean]

const neighbours = (circles: readonly Circle[]): Neighbours => ({
  x: Float64Array.from(circles, ([x]) => x),
  y: Float64Array.from(circles, ([, y]) => y),
  radius: Float64Array.from(circles, ([, , radius]) => radius),
  isMovable: Uint8Array.from(circles, ([, , , isMovable]) => (isMovable ? 1 : 0)),
})

/** Where each stands afterwards. */
const moved = (circles: readonly Circle[]): [x: number, y: number][] => {
  const { dx, dy } = movedApart(neighbours(circles))
  return circles.map(([x, y], i) => [x + (dx[i] ?? 0), y + (dy[i] ?? 0)])
}

describe('rings on each other', () => {
  it('give way to each other alike, as far as they have to', () => {
    const [a, b] = moved([
      [0, 0, 11, true],
      [18, 0, 11, true],
    ])
    const [[ax, ay], [bx, by]] = [a ?? [0, 0], b ?? [0, 0]]
    expect(bx - ax).toBeGreaterThan(21.5)
    expect(bx - ax).toBeLessThan(22.5)
    expect(ax + bx).toBeCloseTo(18)
    expect([ay, by]).toEqual([0, 0])
  })

  it('give way to a mark, which stays', () => {
    const places = moved([
      [0, 0, 11, true],
      [14, 0, 7.5, false],
    ])
    expect(places[1]).toEqual([14, 0])
    expect(places[0]?.[0]).toBeCloseTo(-4.5, 0)
  })

  it('are moved alike in whatever order they come, and never far', () => {
    const circle = fc.tuple(
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 0, max: 90 }),
      fc.constant(11),
      fc.boolean(),
    )
    fc.assert(
      fc.property(fc.uniqueArray(circle, { maxLength: 14, selector: String }), (circles) => {
        const there = moved(circles)
        const back = moved(circles.toReversed()).toReversed()
        circles.forEach(([x, y, , isMovable], i) => {
          const [nowX = 0, nowY = 0] = there[i] ?? []
          expect(Math.hypot(nowX - x, nowY - y)).toBeLessThan(isMovable ? 16.01 : 1e-9)
          expect(back[i]?.[0]).toBeCloseTo(nowX, 5)
          expect(back[i]?.[1]).toBeCloseTo(nowY, 5)
        })
      }),
    )
  })

  it('stay where they are if they lie apart', () => {
    const circles: Circle[] = [
      [0, 0, 11, true],
      [40, 0, 11, true],
    ]
    expect(moved(circles)).toEqual([
      [0, 0],
      [40, 0],
    ])
  })
})
