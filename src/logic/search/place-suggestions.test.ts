import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { CitySlug, EventId, PlaceId, SourceId } from '../../model/ids.ts'
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
      { opens: { kind: 'city', id: 'paris' }, title: 'Paris', detail: 'France' },
    ])
  })

  it('that is a host country leads to its record, another country to itself', () => {
    expect(suggest('Frankreich', 5)).toMatchObject([{ opens: { kind: 'country', id: 'FR' } }])
    expect(suggest('Iceland', 5)).toMatchObject([
      { opens: { kind: 'place', id: 'IS' }, title: 'Iceland' },
    ])
  })

  it('tells namesakes of one country apart', () => {
    expect(suggest('springfield', 5).map(({ detail }) => detail)).toEqual([
      'United States (37.2°, -93.3°)',
      'United States (39.8°, -89.7°)',
    ])
  })
})

describe('the list of suggestions', () => {
  const place = (number: string): Suggestion => ({
    opens: { kind: 'place', id: v.parse(PlaceId, number) },
    title: number,
    detail: '',
  })
  const city: Suggestion = {
    opens: { kind: 'city', id: v.parse(CitySlug, 'a') },
    title: 'a',
    detail: '',
  }
  const event: Suggestion = {
    opens: { kind: 'event', id: v.parse(EventId, 'e') },
    title: 'e',
    detail: '',
  }
  const source: Suggestion = {
    opens: { kind: 'source', id: v.parse(SourceId, 's') },
    title: 's',
    detail: '',
  }

  it('names each place once, those of the records first, and leaves room for the rest', () => {
    const own = [city, event, source]
    const places = [city, ...['1', '2', '3'].map(place)]
    const titles = (most: number): string[] =>
      withPlaces(own, places, most).map(({ title }) => title)
    expect(titles(8)).toEqual(['a', '1', '2', '3', 'e', 's'])
    expect(titles(4)).toEqual(['a', '1', 'e', 's'])
  })
})
