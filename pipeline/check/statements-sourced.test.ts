import type * as v from 'valibot'
import { expect, it } from 'vitest'
import type { Figure } from '../../src/model/figure.ts'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { statementsSourced } from './statements-sourced.ts'

const background: Partial<v.InferInput<typeof Figure>> = {
  basis: 'background',
  qualifier: 'background',
  sourceIds: [],
  confidence: 'medium',
  notes: 'No source was read for this.',
}

it('finds a figure without a source', () => {
  const atlas = anAtlas().figure('ret-a', 5, { sourceIds: [] })
  expect(findings(statementsSourced, atlas)).toEqual(['ret-a sourceIds: no source'])
})

it('lets a background figure be without one, since it says so', () => {
  expect(findings(statementsSourced, anAtlas().figure('ret-a', 5, background))).toEqual([])
})

it('finds a background figure that does not say so', () => {
  const atlas = anAtlas().figure('ret-a', 5, { ...background, notes: 'It fits.' })
  expect(findings(statementsSourced, atlas)).toEqual(['ret-a notes: "It fits."'])
})

it('finds a background figure of high confidence', () => {
  const atlas = anAtlas().figure('ret-a', 5, { ...background, confidence: 'high' })
  expect(findings(statementsSourced, atlas)).toEqual(['ret-a confidence: "high"'])
})

it('finds a background figure that calls itself exact, and an exact one that calls itself that', () => {
  const atlas = anAtlas()
    .figure('ret-a', 5, { ...background, qualifier: 'exact' })
    .figure('ret-b', 5, { qualifier: 'background' })
  expect(findings(statementsSourced, atlas)).toEqual([
    'ret-a qualifier: "exact"',
    'ret-b qualifier: "background"',
  ])
})

it('finds a count of a country without a source, unless it counts none', () => {
  const counts = [2, 0].map((count) => ({
    report: 'first-list',
    count,
    qualifier: 'exact' as const,
    sourceIds: [],
  }))
  const atlas = anAtlas().country('FR', { counts })
  expect(findings(statementsSourced, atlas)).toEqual(['FR counts.0.sourceIds: no source'])
})
