import { expect, it } from 'vitest'
import { anAtlas } from '../../../../tests/an-atlas.ts'
import { atlasIndex } from '../../../logic/records/atlas-index.ts'
import { parsePermalink } from '../../../logic/choices/permalink.ts'
import { english } from '../../../../tests/english.ts'
import { viewInWords } from './view-in-words.ts'

const index = atlasIndex(anAtlas().station('fr-paris-1').event('Inquiry', '2023-05-01').data())
const context = { index, formatter: english, base: '/', day: index.wholeRange.to }
const words = (query: string) => viewInWords(parsePermalink(query, index).view, context, null)

it('names every choice, several values of one facet as alternatives', () => {
  expect(
    words(
      'linked=fuzhou,unknown&country=FR&status=reported&confidence=low&category=closed&q=Paris',
    ),
  ).toEqual([
    'Linked city: Fuzhou or Not stated',
    'Country: France',
    'Status: reported',
    'Confidence: Low',
    'Category: closed',
    'Search: “Paris”',
  ])
})

it('says which area was chosen, and where it lies', () => {
  expect(words('area=2.35,48.85,200')).toEqual(['Within 200 km of Paris'])
})

it('says which dates were chosen', () => {
  expect(words('from=2022-01-01&to=2022-12-31')).toEqual(['Dates: 2022'])
})

it('says so where nothing was chosen', () => {
  expect(words('')).toEqual(['All stations, no filter'])
})
