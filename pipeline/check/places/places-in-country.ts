/** A station's mark stands in the country that the record names. */
import { booleanPointInPolygon, point, pointToPolygonDistance } from '@turf/turf'
import type { LngLat } from '../../../src/model/ids.ts'
import type { CountryShape } from '../../basemap/country-shapes.ts'
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

/** Harbour cities: Guayaquil's point lies 1.1 km off the coast as Natural Earth draws it. */
const toleranceInKilometres = 2

export function placesInCountry({ data, shapes }: CheckInput): Problem[] {
  const isInside = insideOf(shapes)
  return data.stations.flatMap(({ id, country, position }) => {
    if (!position || isInside(country, position)) return []
    return [
      {
        file: 'stations.geojson',
        record: id,
        field: 'geometry.coordinates',
        found: `[${position.join(', ')}]`,
        expected: shapes.has(country)
          ? `[longitude, latitude] in ${country}`
          : `a country of the basemap, which ${country} is not`,
      },
    ]
  })
}

/** Asks once per place: stations of one city stand at one point, and a coast has many corners. */
export function insideOf(
  shapes: CheckInput['shapes'],
): (country: string, position: LngLat) => boolean {
  const answers = new Map<string, boolean>()
  return (country, position) => {
    const place = `${country} ${position.join(' ')}`
    const shape = shapes.get(country)
    const answer = answers.get(place) ?? (shape !== undefined && isNear(position, shape))
    answers.set(place, answer)
    return answer
  }
}

function isNear(position: LngLat, shape: CountryShape): boolean {
  const place = point([...position])
  if (booleanPointInPolygon(place, shape)) return true
  return pointToPolygonDistance(place, shape, { units: 'kilometers' }) <= toleranceInKilometres
}
