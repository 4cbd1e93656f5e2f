import { expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { breakdownAddsUp } from './breakdown-adds-up.ts'

const withParts = (...values: readonly number[]): AtlasBuilder => {
  const atlas = anAtlas()
    .figure('ret-whole', 10)
    .returnsPage({ breakdown: { figure: 'ret-whole', series: 'parts' } })
  for (const [i, value] of values.entries())
    atlas.figure(`ret-part-${i}`, value, { series: 'parts' })
  return atlas
}

it('finds parts that are not as many as the whole', () => {
  expect(findings(breakdownAddsUp, withParts(4, 5))).toEqual([
    'ret-whole value: 10, and 9 in the series parts',
  ])
})

it('finds nothing where they add up, or where nothing is taken apart', () => {
  expect(findings(breakdownAddsUp, withParts(4, 6))).toEqual([])
  expect(findings(breakdownAddsUp, anAtlas().figure('ret-whole', 10))).toEqual([])
})
