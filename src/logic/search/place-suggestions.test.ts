import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { createGazetteer } from '../places/gazetteer.ts'
import { placeSuggestions, withPlaces } from './place-suggestions.ts'
import type { Suggestion } from './search.ts'

const index = atlasIndex(anAtlas().station('fr-paris-1').data())
const paris = index.data.stations[0]?.city?.geonamesId ?? 0
const gazetteer = createGazetteer(
  {
    attribution: 'made up',
    cities: {
      ids: [paris, 2, 3, 4],
      countries: 'FRUSUSIS',
      lngs: [235, -9329, -8965, -2190],
      lats: [4885, 3722, 3980, 6414],
      keys: '巴黎\n\n\n',
    },
    countries: {
      codes: 'FRISUS',
      boxes: [
        [-5, 42, 9, 52],
        [-25, 63, -13, 67],
        [-125, 25, -66, 50],
      ],
      keys: 'frankreich\n\n',
    },
  },
  {
    language: 'en',
    cities: ['Paris', 'Springfield', 'Springfield', 'Reykjavík'],
    countries: ['France', 'Iceland', 'United States'],
  },
)
const suggest = placeSuggestions(index, gazetteer)

describe('a suggested place', () => {
  it('with stations leads to the city of the records, whatever the script', () => {
    expect(suggest('巴黎', 5)).toEqual([
      { kind: 'city', id: 'paris', title: 'Paris', detail: 'France' },
    ])
  })

  it('that is a host country leads to its record, another country to itself', () => {
    expect(suggest('Frankreich', 5)).toMatchObject([{ kind: 'country', id: 'FR' }])
    expect(suggest('Iceland', 5)).toMatchObject([{ kind: 'place', id: 'IS', title: 'Iceland' }])
  })

  it('tells namesakes of one country apart', () => {
    expect(suggest('springfield', 5).map(({ detail }) => detail)).toEqual([
      'United States (37.2°, -93.3°)',
      'United States (39.8°, -89.7°)',
    ])
  })
})

describe('the list of suggestions', () => {
  const one = (kind: Suggestion['kind'], id: string): Suggestion => ({
    kind,
    id,
    title: id,
    detail: '',
  })

  it('names each place once, those of the records first, and leaves room for the rest', () => {
    const own = [one('city', 'a'), one('event', 'e'), one('source', 's')]
    const places = ['a', 'b', 'c', 'd'].map((id) => one(id === 'a' ? 'city' : 'place', id))
    const ids = (most: number): string[] => withPlaces(own, places, most).map(({ id }) => id)
    expect(ids(8)).toEqual(['a', 'b', 'c', 'd', 'e', 's'])
    expect(ids(4)).toEqual(['a', 'b', 'e', 's'])
  })
})
