/** Which stations are counted though even their country is in doubt. */
import type { AtlasData } from '../../model/atlas-data.ts'
import type { Station } from '../../model/station.ts'

/** Stations of the countries whose records say that there may be none. */
export function stationsInDoubt({ stations, countries }: AtlasData): readonly Station[] {
  const doubtful = new Set(countries.filter(({ disputed }) => disputed).map(({ code }) => code))
  return doubtful.size === 0 ? [] : stations.filter(({ country }) => doubtful.has(country))
}
