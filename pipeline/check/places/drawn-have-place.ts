/** What is drawn has a place, and what is not drawn has none that a copy of the data could draw. */
import type { Station } from '../../../src/model/station.ts'
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function drawnHavePlace({ data }: CheckInput): Problem[] {
  return data.stations.flatMap((station) => [...drawing(station), ...naming(station)])
}

function drawing({ id, drawn, position }: Station): Problem[] {
  if (drawn === (position !== null)) return []
  return [
    {
      file: 'stations.geojson',
      record: id,
      field: 'geometry',
      found: position ? `[${position.join(', ')}]` : 'null',
      expected: drawn ? 'coordinates, since drawn is true' : 'null, since drawn is false',
    },
  ]
}

function naming({ id, city, citySlug, precision, drawn }: Station): Problem[] {
  const base = { file: 'stations.geojson', record: id }
  const problems: Problem[] = []
  if ((city === null) !== (citySlug === undefined)) {
    const found = citySlug ? `"${citySlug}"` : 'nothing'
    const expected = city ? `a slug for ${city.name}` : 'nothing, since city is null'
    problems.push({ ...base, field: 'citySlug', found, expected })
  }
  const rightPrecision = city ? 'city' : 'none'
  if (precision !== rightPrecision) {
    const expected = `"${rightPrecision}", since city is ${city ? 'given' : 'null'}`
    problems.push({ ...base, field: 'precision', found: `"${precision}"`, expected })
  }
  if (drawn && !city) {
    const expected = 'false, since no city is known'
    problems.push({ ...base, field: 'drawn', found: 'true', expected })
  }
  return problems
}
