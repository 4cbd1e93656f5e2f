/** The link to a city in China says what it rests on. */
import type { Station } from '../../src/model/station.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

/** As atlas.json names the city of a station whose link no one states. */
const notStated = 'unknown'

export function linksExplained({ data }: CheckInput): Problem[] {
  return data.stations.flatMap((station) => [...background(station), ...basis(station)])
}

/** `background` means that no page was read for it: the note says how we come to it. */
function background({ id, linkBasis, linkNote }: Station): Problem[] {
  if (linkBasis !== 'background' || linkNote) return []
  return [
    {
      file: 'stations.geojson',
      record: id,
      field: 'linkNote',
      found: 'nothing',
      expected: 'a note on how the linked city was inferred, since linkBasis is background',
    },
  ]
}

function basis({ id, linkedCity, linkBasis }: Station): Problem[] {
  const stated = linkedCity !== notStated
  if (stated === (linkBasis !== null)) return []
  return [
    {
      file: 'stations.geojson',
      record: id,
      field: 'linkBasis',
      found: linkBasis === null ? 'null' : `"${linkBasis}"`,
      expected: stated
        ? `"source" or "background", since the linked city is ${linkedCity}`
        : 'null, since the linked city is not stated',
    },
  ]
}
