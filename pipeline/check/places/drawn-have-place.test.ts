import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { drawnHavePlace } from './drawn-have-place.ts'

it('finds coordinates where nothing is to be drawn', () => {
  const atlas = anAtlas().station('fr-paris-1', { drawn: false })
  expect(findings(drawnHavePlace, atlas)).toEqual(['fr-paris-1 geometry: [2.35, 48.85]'])
})

it('finds a drawn station without coordinates', () => {
  const atlas = anAtlas().station('fr-paris-1', { position: null })
  expect(findings(drawnHavePlace, atlas)).toEqual(['fr-paris-1 geometry: null'])
})

it('finds a slug, a precision and a mark of a city that is not known', () => {
  const atlas = anAtlas().station('fr-unlocated-1', { city: null })
  expect(findings(drawnHavePlace, atlas)).toEqual([
    'fr-unlocated-1 citySlug: "paris"',
    'fr-unlocated-1 precision: "city"',
    'fr-unlocated-1 drawn: true',
  ])
})
