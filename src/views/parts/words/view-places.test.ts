import { expect, it } from 'vitest'
import { english } from '../../../../tests/english.ts'
import { realData } from '../../../../tests/real-data.ts'
import { parsePermalink } from '../../../logic/choices/permalink.ts'
import { atlasIndex } from '../../../logic/records/atlas-index.ts'
import { viewPlaces } from './view-places.ts'

const index = atlasIndex(realData())
const context = { index, formatter: english, base: '/', day: index.wholeRange.to }

it.each([
  ['?country=IT', ['Italy']],
  ['?country=FR,NL', ['France', 'Netherlands']],
  ['?country=FR,NL,IT,ES', []],
  ['?country=IT&sel=city:paris', ['Italy']],
  ['?area=2.35,48.86,50', ['Paris']],
  ['?area=polygon:0,0;10,10;10,0&sel=country:FR', ['France']],
  ['?sel=city:paris', ['Paris']],
  ['?sel=station:ca-toronto-1', ['Toronto']],
  ['?linked=fuzhou', []],
  ['', []],
])('the places of %s are %j', (link, places) => {
  expect(viewPlaces(parsePermalink(link, index).view, context, null)).toEqual(places)
})
