/** The link of a station says what it rests on. */
import type { Station } from '../../src/model/station.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function linksExplained({ data }: CheckInput): Problem[] {
  const silent = new Set(
    data.info.linkedCities.filter(({ stated }) => stated === false).map(({ id }) => id),
  )
  return data.stations.flatMap((station) => [
    ...background(station),
    ...basis(station, !silent.has(station.linkedCity)),
  ])
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

function basis({ id, linkedCity, linkBasis }: Station, stated: boolean): Problem[] {
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
