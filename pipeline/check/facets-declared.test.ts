import { expect, it } from 'vitest'
import { aFacet, anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { facetsDeclared } from './facets-declared.ts'

const { facets } = anAtlas().data().info
const withFacets = (...more: typeof facets) => anAtlas().info({ facets: [...facets, ...more] })
const keeper = aFacet('keeper', 'Keeper', { field: 'keeper', values: 'records' })
const signals = aFacet('signals', 'Signals', {
  field: 'signals',
  list: true,
  values: [{ id: 'bell', name: 'Bell' }],
})

it('finds a facet that takes the place of another parameter', () => {
  expect(findings(facetsDeclared, withFacets({ ...keeper, id: 'sel' }))).toEqual([' facets: "sel"'])
})

it('finds two facets that both say how a mark looks', () => {
  expect(findings(facetsDeclared, withFacets({ ...keeper, look: 'mark' }))).toEqual([
    ' facets: 2 with the look “mark”',
  ])
})

it('finds a property of a station that no facet names', () => {
  const atlas = anAtlas().station('fr-paris-1', { traits: { keeper: 'A' } })
  expect(findings(facetsDeclared, atlas)).toEqual(['fr-paris-1 keeper: a property'])
})

it('finds a value that its facet does not have, and one that no address can hold', () => {
  const atlas = withFacets(keeper, signals)
    .station('fr-paris-1', { traits: { keeper: 'Ann, Bob', signals: ['bell', 'horn'] } })
    .station('fr-paris-2', { linkedCity: 'atlantis', traits: { keeper: ['Ann'], signals: 'bell' } })
  expect(findings(facetsDeclared, atlas)).toEqual([
    'fr-paris-2 linkedCity: "atlantis"',
    'fr-paris-1 keeper: "Ann, Bob"',
    'fr-paris-2 keeper: ["Ann"]',
    'fr-paris-1 signals: "horn"',
    'fr-paris-2 signals: "bell"',
  ])
})
