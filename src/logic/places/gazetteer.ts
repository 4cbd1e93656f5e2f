/** Any city of 100,000 people, any city with a station and any country, by name in many scripts. */
import type { Bounds } from '../geo/bounds.ts'
import { ascending, bisectRight } from 'd3'
import * as v from 'valibot'
import type { GazetteerNames, GazetteerPlaces } from '../../model/gazetteer.ts'
import { CountryCode, PlaceId, type LngLat } from '../../model/ids.ts'
import { kilometres } from '../geo/near.ts'
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

type Column = { readonly keys: string; readonly starts: readonly number[] }

export function createGazetteer(file: GazetteerPlaces, names: GazetteerNames): Gazetteer {
  const cities = citiesOf(file, names)
  const countries = countriesOf(file, names, cities)
  const places = new Map<string, Place>([...cities, ...countries].map((place) => [place.id, place]))
  const tables = [
    { places: countries, column: columnOf(file.countries.keys, countries) },
    { places: cities, column: columnOf(file.cities.keys, cities) },
  ]
  return {
    place: (id) => places.get(id) ?? null,
    find: (text, most) => {
      const key = placeKey(text)
      if (key === '') return []
      const found = tables.map(({ places, column }) => hits(column, key, places))
      return ranks.flatMap((rank) => found.flatMap((hit) => hit[rank])).slice(0, most)
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

/** Every key between bars, the name itself first: one long text is searched faster than many. */
function columnOf(keys: string, places: readonly Place[]): Column {
  const lines = keys.split('\n')
  const starts: number[] = []
  let length = 0
  const text = places.map(({ name }, i) => {
    starts.push(length)
    const line = `|${placeKey(name)}|${lines[i] ?? ''}|\n`
    length += line.length
    return line
  })
  return { keys: text.join(''), starts }
}

const ranks = ['exact', 'named', 'known'] as const
type Hits = Readonly<Record<(typeof ranks)[number], readonly Place[]>>

/** Each place once, by the best of its keys. */
function hits({ keys, starts }: Column, key: string, places: readonly Place[]): Hits {
  const best = new Map<number, number>()
  const asked = `|${key}`
  for (let at = keys.indexOf(asked); at >= 0; at = keys.indexOf(asked, at + 1)) {
    const line = bisectRight(starts, at) - 1
    const otherwise = at === starts[line] ? 'named' : 'known'
    const rank = ranks.indexOf(keys[at + asked.length] === '|' ? 'exact' : otherwise)
    best.set(line, Math.min(rank, best.get(line) ?? rank))
  }
  const lines = [...best.keys()].sort(ascending)
  const of = (rank: (typeof ranks)[number]): Place[] =>
    lines.flatMap((line) => (best.get(line) === ranks.indexOf(rank) ? (places[line] ?? []) : []))
  return { exact: of('exact'), named: of('named'), known: of('known') }
}
