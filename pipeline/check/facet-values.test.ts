import { expect, it } from 'vitest'
import { aFacet, anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { facetValues } from './facet-values.ts'

const { facets } = anAtlas().data().info
const withFacets = (...more: typeof facets) => anAtlas().info({ facets: [...facets, ...more] })
const keeper = aFacet('keeper', 'Keeper', { field: 'keeper', values: 'records' })
const signals = aFacet('signals', 'Signals', {
  field: 'signals',
  list: true,
  values: [{ id: 'bell', name: 'Bell' }],
})

it('finds a property of a station that no facet names', () => {
  const atlas = anAtlas().station('fr-paris-1', { traits: { keeper: 'A' } })
  expect(findings(facetValues, atlas)).toEqual(['fr-paris-1 keeper: a property'])
})

it('finds a value that its facet does not have, and one that no address can hold', () => {
  const atlas = withFacets(keeper, signals)
    .station('fr-paris-1', { traits: { keeper: 'Ann, Bob', signals: ['bell', 'horn'] } })
    .station('fr-paris-2', { linkedCity: 'atlantis', traits: { keeper: ['Ann'], signals: 'bell' } })
  expect(findings(facetValues, atlas)).toEqual([
    'fr-paris-2 linkedCity: "atlantis"',
    'fr-paris-1 keeper: "Ann, Bob"',
    'fr-paris-2 keeper: ["Ann"]',
    'fr-paris-1 signals: "horn"',
    'fr-paris-2 signals: "bell"',
  ])
})

it('finds such values in events too, and a property that is no text', () => {
  const stance = aFacet('stance', 'Stance', {
    ...{ of: 'events', field: 'stance' },
    values: [{ id: 'acts', name: 'Acts' }],
  })
  const named = aFacet('named', 'Named', { of: 'events', field: 'stationIds', values: 'records' })
  const note = aFacet('note', 'Note', { of: 'events', field: 'note', values: 'records' })
  const atlas = withFacets(stance, named, note)
    .event('Spoke', '2022', { stance: 'acts' })
    .event('Said', '2022', { stance: 'denies', note: 'Here, there' })
  expect(findings(facetValues, atlas)).toEqual([
    'ev-said stance: "denies"',
    'ev-spoke stationIds: []',
    'ev-said stationIds: []',
    'ev-said note: "Here, there"',
  ])
})

it('finds nothing where a facet asks for a value of each station', () => {
  const asked = withFacets({ ...keeper, required: true }, { ...signals, required: true })
    .station('fr-paris-1', { traits: { keeper: 'Ann', signals: ['bell'] } })
    .station('fr-paris-2', { traits: { signals: [] } })
  expect(findings(facetValues, asked)).toEqual([
    'fr-paris-2 keeper: nothing',
    'fr-paris-2 signals: nothing',
  ])
})

it('finds a station that does not say what the subject asks of each, if only null', () => {
  const atlas = () => anAtlas().station('fr-paris-1', { linkBasis: undefined, agency: null })
  expect(findings(facetValues, atlas())).toEqual([])
  const asked = atlas().info({ asked: ['linkBasis', 'agency'] })
  expect(findings(facetValues, asked)).toEqual(['fr-paris-1 linkBasis: nothing'])
})
