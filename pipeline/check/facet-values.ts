/** Each value that a record has is one of its facet, and what the subject asks for is there. */
import { declaredValues, traitFacets } from '../../src/logic/records/atlas-facets.ts'
import { valueOfEvent } from '../../src/logic/records/event-columns.ts'
import type { Facet } from '../../src/model/facet.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

type Data = CheckInput['data']

export function facetValues({ data }: CheckInput): Problem[] {
  const { info, events, stations } = data
  const ofEvents = info.facets.filter(({ of }) => of === 'events')
  return [
    ...unnamed(data),
    ...unanswered(data),
    ...traitFacets(info).flatMap((facet) =>
      values(facet, data, 'stations.geojson')(stations, ({ traits }) => traits[facet.field]),
    ),
    ...ofEvents.flatMap((facet) =>
      values(facet, data, 'events.json')(events, (event) => valueOfEvent(event, facet.field)),
    ),
  ]
}

/** A property that no facet names would be found by nobody. */
function unnamed({ info, stations }: Data): Problem[] {
  const declared = new Set(traitFacets(info).map(({ field }) => field))
  return stations.flatMap(({ id, traits }) =>
    Object.keys(traits)
      .filter((field) => !declared.has(field))
      .map((field) => ({
        ...{ file: 'stations.geojson', record: id, field },
        ...{ found: 'a property', expected: 'one that a facet of atlas.json names' },
      })),
  )
}

function unanswered({ info: { asked = [] }, stations }: Data): Problem[] {
  return stations.flatMap((station) =>
    asked
      .filter((field) => station[field] === undefined)
      .map((field) => ({
        ...{ file: 'stations.geojson', record: station.id, field },
        ...{ found: 'nothing', expected: 'an answer, which may be null: atlas.json asks for it' },
      })),
  )
}

const values = (facet: Facet, data: Data, file: string) => {
  const declared = declaredValues(facet, data)?.map(({ id }) => id)
  const { field } = facet
  const isWrong = (value: string): boolean =>
    declared ? !declared.includes(value) : /^$|,/.test(value)
  return <R extends { readonly id: string }>(
    records: readonly R[],
    valueOf: (record: R) => unknown,
  ): Problem[] =>
    records.flatMap((record): Problem[] => {
      const value = valueOf(record)
      const problem = { file, record: record.id, field }
      if (value === undefined || value === null || (facet.list && isEmpty(value)))
        return facet.required
          ? [{ ...problem, found: 'nothing', expected: expectationOf(facet) }]
          : []
      const texts = textsIn(value, facet)
      if (!texts) return [{ ...problem, found: JSON.stringify(value), expected: formOf(facet) }]
      return texts
        .filter(isWrong)
        .map((text) => ({ ...problem, found: `"${text}"`, expected: expectationOf(facet) }))
    })
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** null: it has another form than its facet. */
function textsIn(value: unknown, { list }: Facet): readonly string[] | null {
  if (Array.isArray(value) !== (list === true)) return null
  const texts = [value].flat()
  return texts.every((text) => typeof text === 'string') ? texts : null
}

const formOf = ({ list }: Facet): string => (list ? 'a list of texts' : 'a text')

/** Commas stand between values in an address. */
const expectationOf = ({ id, values: from }: Facet): string =>
  from === 'records' ? 'a text without a comma' : `a value of the facet ${id} in atlas.json`
