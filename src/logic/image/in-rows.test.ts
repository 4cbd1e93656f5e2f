import { expect, it } from 'vitest'
import { inRows } from './in-rows.ts'

it('sets things side by side while they fit, and what is too wide alone', () => {
  expect(inRows([40, 40, 40, 200, 10], 100, 10)).toEqual([
    { x: 0, row: 0 },
    { x: 50, row: 0 },
    { x: 0, row: 1 },
    { x: 0, row: 2 },
    { x: 0, row: 3 },
  ])
})
