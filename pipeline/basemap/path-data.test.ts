import { describe, expect, it } from 'vitest'
import { linesPath, ringsPath } from './path-data.ts'

describe('linesPath', () => {
  it('writes relative steps without needless letters, zeros and spaces', () => {
    const line = linesPath([
      [
        [1, 1],
        [2, 3],
        [3, 2.5],
        [3, 9],
      ],
    ])
    expect(line).toBe('M0 0m1 1 1 2 1-.5v6.5')
  })

  it('moves from the end of one line to the start of the next', () => {
    const lines = linesPath([
      [
        [0, 0],
        [5, 0],
      ],
      [
        [5, 5],
        [6, 6],
      ],
    ])
    expect(lines).toBe('M0 0m0 0h5m0 5 1 1')
  })

  it('rounds positions, not steps, so that errors do not add up', () => {
    const line = linesPath([Array.from({ length: 101 }, (_, i) => [i * 0.3, 0] as const)])
    const steps = [...line.matchAll(/h?([.\d]+)/g)].slice(4).map(([, step]) => Number(step))
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(30)
  })
})

describe('ringsPath', () => {
  it('closes rings and leaves out those that round to nothing', () => {
    const rings = ringsPath([
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ],
      [
        [9, 9],
        [9.1, 9],
        [9, 9.1],
        [9, 9],
      ],
    ])
    expect(rings).toBe('M0 0m0 0h4v4z')
  })
})
