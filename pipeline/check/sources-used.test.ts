import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { sourcesUsed } from './sources-used.ts'

it('finds a source that no record rests on', () => {
  const atlas = anAtlas().source('le-monde')
  expect(findings(sourcesUsed, atlas)).toEqual(['le-monde id: no record that rests on it'])
})

it('lets a source serve the method alone', () => {
  expect(findings(sourcesUsed, anAtlas().source('a-handbook', { role: 'method' }))).toEqual([])
})

it('counts a source as used that a record names by an earlier id', () => {
  const atlas = anAtlas()
    .source('le-monde', { aliases: ['lemonde-2022'] })
    .claim('claim-1', { sourceIds: ['lemonde-2022'] })
  expect(findings(sourcesUsed, atlas)).toEqual([])
})

it('finds a record that rests on a source which another supersedes, and asks for no record of it', () => {
  const better = { supersededBy: 'a-source', aliases: ['old-copy'] }
  const atlas = anAtlas()
    .source('copy', better)
    .claim('claim-1', { sourceIds: ['old-copy'] })
  expect(findings(sourcesUsed, atlas)).toEqual(['claim-1 sourceIds: "old-copy"'])
  expect(findings(sourcesUsed, anAtlas().source('copy', better))).toEqual([])
})

it('keeps silent while a refused record may use it', () => {
  const refused = new Set(['fr-paris-1'])
  expect(findings(sourcesUsed, anAtlas().source('le-monde'), { refused })).toEqual([])
})
