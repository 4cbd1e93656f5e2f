/** A station's mark stands in the city that the record names. */
import { distance } from '@turf/turf'
import type { Station } from '../../../src/model/station.ts'
import type { CheckInput, KnownCity } from '../check-input.ts'
import type { Problem } from '../problem.ts'

/** Dubai's mark in the city proper lies 14 km from the point GeoNames gives for it. */
const largestDistanceInKilometres = 15

export function placesInCity({ data, cities }: CheckInput): Problem[] {
  const byName = citiesByName(cities)
  return data.stations.flatMap((station) => {
    if (!station.city) return []
    const named = cities.get(station.city.geonamesId)
    if (named && named.country !== station.country) {
      return [notHere(station, `GeoNames ${station.city.geonamesId}, in ${named.country}`)]
    }
    const candidates = named ? [named] : byName(station)
    if (candidates.length === 0) {
      return [notHere(station, `GeoNames ${station.city.geonamesId}, which is not a known city`)]
    }
    return tooFar(station, candidates)
  })
}

/** Made when first asked for: most records name their city by its id. */
function citiesByName(cities: CheckInput['cities']): (station: Station) => readonly KnownCity[] {
  let byName: Map<string, KnownCity[]> | undefined
  return ({ city, country }) => {
    byName ??= gathered(cities.values())
    return byName.get(`${country} ${city?.canonical}`) ?? []
  }
}

function gathered(cities: Iterable<KnownCity>): Map<string, KnownCity[]> {
  const byName = new Map<string, KnownCity[]>()
  for (const city of cities) {
    const key = `${city.country} ${city.name}`
    const namesakes = byName.get(key)
    if (namesakes) namesakes.push(city)
    else byName.set(key, [city])
  }
  return byName
}

function notHere({ id, country }: Station, found: string): Problem {
  return {
    file: 'stations.geojson',
    record: id,
    field: 'city.geonamesId',
    found,
    expected: `a city of ${country} in GeoNames, by its id or by its canonical name`,
  }
}

function tooFar({ id, city, position }: Station, candidates: readonly KnownCity[]): Problem[] {
  if (!position) return []
  const nearest = Math.min(
    ...candidates.map((known) => distance([...position], [...known.position])),
  )
  if (nearest <= largestDistanceInKilometres) return []
  return [
    {
      file: 'stations.geojson',
      record: id,
      field: 'geometry.coordinates',
      found: `[${position.join(', ')}], ${Math.round(nearest)} km from ${city?.canonical ?? ''}`,
      expected: `[longitude, latitude] within ${largestDistanceInKilometres} km of it`,
    },
  ]
}
