import { expect, it } from 'vitest'
import { drawnWorld, flatPaths } from './flat-path.ts'

const xs = (path = '') => [...path.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x))

it('is drawn on both sides of the world where it crosses ±180°', () => {
  const paths = flatPaths(
    [
      [170, 0],
      [190, 10],
    ],
    drawnWorld,
  )
  expect(paths.map((path) => xs(path).map(Math.round))).toEqual([
    [-28, 28],
    [972, 1028],
  ])
})

it('is drawn once where it does not, and not at all out of sight', () => {
  const line = [
    [0, 0],
    [20, 10],
  ] as const
  expect(flatPaths(line, drawnWorld)).toEqual(['M500 500L555.56 472.08'])
  expect(flatPaths(line, { ...drawnWorld, top: 1000 })).toEqual([])
})
