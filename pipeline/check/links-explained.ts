/** The link of a station says what it rests on. */
import { markValues } from '../../src/logic/records/atlas-facets.ts'
import { textsOf } from '../../src/logic/records/field-columns.ts'
import type { Station } from '../../src/model/station.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function linksExplained({ data }: CheckInput): Problem[] {
  const silent = new Set(
    markValues(data.info).flatMap(({ id, stated }) => (stated === false ? [id] : [])),
  )
  const field = data.info.facets.find(({ look }) => look === 'mark')?.field ?? ''
  return data.stations.flatMap((station) => {
    const [value = ''] = textsOf(station.traits[field])
    return [...background(station), ...basis(station, value, value !== '' && !silent.has(value))]
  })
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

function basis({ id, linkBasis }: Station, value: string, stated: boolean): Problem[] {
  // Not all subjects ask what a mark rests on.
  if (linkBasis === undefined) return []
  if (stated === (linkBasis !== null)) return []
  return [
    {
      file: 'stations.geojson',
      record: id,
      field: 'linkBasis',
      found: linkBasis === null ? 'null' : `"${linkBasis}"`,
      expected: stated
        ? `"source" or "background", since it is linked to ${value}`
        : 'null, since the link is not stated',
    },
  ]
}
