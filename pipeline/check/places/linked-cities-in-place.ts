/** Lines on the map start from a linked city: its position is the one of the city in GeoNames. */
import { distance } from '@turf/turf'
import { markValues } from '../../../src/logic/records/atlas-facets.ts'
import type { MarkValue } from '../../../src/model/facet.ts'
import type { CheckInput, KnownCity } from '../check-input.ts'
import type { Problem } from '../problem.ts'

const largestDistanceInKilometres = 15

/** What has no place (“not stated”) has neither position nor id. */
export function linkedCitiesInPlace({ data, cities }: CheckInput): Problem[] {
  return markValues(data.info).flatMap((city) => {
    const { geonamesId = null, position = null } = city
    if (geonamesId === null && position === null) return []
    const known = geonamesId === null ? undefined : cities.get(geonamesId)
    if (!known) return [problem(city, 'geonamesId', [String(geonamesId), 'a city in GeoNames'])]
    return misplaced(city, known)
  })
}

function misplaced(city: MarkValue, known: KnownCity): Problem[] {
  const expected = `within ${largestDistanceInKilometres} km of [${known.position.join(', ')}]`
  if (!city.position) return [problem(city, 'position', ['null', expected])]
  const away = distance([...city.position], [...known.position])
  if (away <= largestDistanceInKilometres) return []
  const found = `[${city.position.join(', ')}], ${Math.round(away)} km from ${known.name}`
  return [problem(city, 'position', [found, expected])]
}

const problem = (
  { id }: MarkValue,
  field: 'position' | 'geonamesId',
  [found, expected]: readonly [string, string],
): Problem => ({
  file: 'atlas.json',
  record: id,
  field: `linkedCities.${field}`,
  found,
  expected,
})
