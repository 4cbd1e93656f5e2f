/** Any city of 100,000 people, any city with a station and any country, by name in many scripts. */
import type { Bounds } from '../geo/bounds.ts'
import { group } from 'd3'
import * as v from 'valibot'
import type { GazetteerNames, GazetteerPlaces } from '../../model/gazetteer.ts'
import { CountryCode, PlaceId, type LngLat } from '../../model/ids.ts'
import { kilometres } from '../geo/near.ts'
import { mostCharacters } from '../text/words.ts'
import { placeKey } from './place-key.ts'

export type Place = {
  readonly id: PlaceId
  readonly name: string
  readonly country: CountryCode
  /** Of a country: its largest city; where none is known, the middle of its box. */
  readonly position: LngLat
  /** Of a country; null for a city. */
  readonly box: Bounds | null
  /** The city that a country's position is taken from. */
  readonly measuredFrom: string | null
}

export type Gazetteer = {
  readonly place: (id: string) => Place | null
  /**
   * Those called exactly so, those whose name begins with it, those that are otherwise known by it;
   * in each, countries before cities, and large cities before small ones.
   */
  readonly find: (text: string, most: number) => Place[]
  /** The largest city whose centre lies within `km` kilometres. */
  readonly cityAt: (position: LngLat, km: number) => Place | null
}

export function createGazetteer(file: GazetteerPlaces, names: GazetteerNames): Gazetteer {
  const cities = citiesOf(file, names)
  const countries = countriesOf(file, names, cities)
  const places = new Map<string, Place>([...cities, ...countries].map((place) => [place.id, place]))
  const keyed = [...keyedBy(file.countries.keys, countries), ...keyedBy(file.cities.keys, cities)]
  return {
    place: (id) => places.get(id) ?? null,
    find: (text, most) => {
      const key = placeKey(text.slice(0, mostCharacters))
      if (key === '') return []
      const hits = keyed.filter(({ keys }) => keys.includes(`|${key}`))
      const found = group(hits, ({ keys }) => rankOf(keys, key))
      return ranks
        .flatMap((rank) => found.get(rank) ?? [])
        .slice(0, most)
        .map(({ place }) => place)
    },
    cityAt: (position, km) =>
      cities.find(
        (city) =>
          Math.abs(city.position[1] - position[1]) < 1 + km / 100 &&
          kilometres(city.position, position) <= km,
      ) ?? null,
  }
}

const codesOf = (text: string): string[] => text.match(/../g) ?? []

function citiesOf({ cities }: GazetteerPlaces, names: GazetteerNames): Place[] {
  const codes = codesOf(cities.countries)
  return cities.ids.map((id, i) => ({
    id: v.parse(PlaceId, String(id)),
    name: names.cities[i] ?? '',
    country: v.parse(CountryCode, codes[i]),
    position: [(cities.lngs[i] ?? 0) / 100, (cities.lats[i] ?? 0) / 100],
    box: null,
    measuredFrom: null,
  }))
}

function countriesOf(
  { countries }: GazetteerPlaces,
  names: GazetteerNames,
  cities: readonly Place[],
): Place[] {
  const largest = new Map<string, Place>()
  for (const city of cities) if (!largest.has(city.country)) largest.set(city.country, city)
  return codesOf(countries.codes).map((code, i) => {
    const box = countries.boxes[i] ?? [-180, -60, 180, 80]
    const city = largest.get(code)
    return {
      id: v.parse(PlaceId, code),
      name: names.countries[i] ?? code,
      country: v.parse(CountryCode, code),
      position: city?.position ?? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2],
      box,
      measuredFrom: city?.name ?? null,
    }
  })
}

/** Every key of a place between bars, the name itself first. */
function keyedBy(keys: string, places: readonly Place[]): { place: Place; keys: string }[] {
  const others = keys.split('\n')
  return places.map((place, i) => ({
    place,
    keys: `|${placeKey(place.name)}|${others[i] ?? ''}|`,
  }))
}

const ranks = ['exact', 'named', 'known'] as const

function rankOf(keys: string, key: string): (typeof ranks)[number] {
  if (keys.includes(`|${key}|`)) return 'exact'
  return keys.startsWith(`|${key}`) ? 'named' : 'known'
}
