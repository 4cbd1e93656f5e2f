/** Each facet can be an address and a filter, and each value that a station has is one of its facet. */
import { mostFacets } from '../../src/logic/choices/facet-answer.ts'
import { partNames, viewParts } from '../../src/logic/choices/view-parts.ts'
import { declaredValues, traitFacets } from '../../src/logic/records/atlas-facets.ts'
import { textsOf } from '../../src/logic/records/field-columns.ts'
import type { Facet } from '../../src/model/facet.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function facetsDeclared({ data }: CheckInput): Problem[] {
  return [...facets(data), ...properties(data), ...values(data)]
}

/** What a view writes into the address by itself is no id of a facet. */
const taken = new Set([
  // The format of the link.
  'f',
  ...partNames.flatMap((name) => {
    const { parameters } = viewParts[name]
    return typeof parameters === 'function' ? [] : parameters
  }),
])

function facets({ info }: CheckInput['data']): Problem[] {
  const ids = info.facets.map(({ id }) => id)
  const marks = info.facets.filter(({ look }) => look === 'mark')
  const stations = info.facets.filter(({ of }) => of === 'stations')
  const problem = (found: string, expected: string): Problem => ({
    file: 'atlas.json',
    record: '',
    field: 'facets',
    found,
    expected,
  })
  return [
    ...ids
      .filter((id, i) => taken.has(id) || ids.indexOf(id) !== i)
      .map((id) => problem(`"${id}"`, 'an id that nothing else in an address has')),
    ...(marks.length > 1 ? [problem(`${marks.length} with the look “mark”`, 'one at most')] : []),
    ...(stations.length > mostFacets
      ? [problem(`${stations.length} of stations`, `${mostFacets} at most`)]
      : []),
  ]
}

/** A property that no facet names would be found by nobody. */
function properties({ info, stations }: CheckInput['data']): Problem[] {
  const declared = new Set(traitFacets(info).map(({ field }) => field))
  return stations.flatMap(({ id, traits }) =>
    Object.keys(traits)
      .filter((field) => !declared.has(field))
      .map((field) => problemIn(id, field, ['a property', 'one that a facet of atlas.json names'])),
  )
}

function values(data: CheckInput['data']): Problem[] {
  return traitFacets(data.info).flatMap((facet) => {
    const declared = declaredValues(facet, data)?.map(({ id }) => id)
    return data.stations.flatMap(({ id, traits }) => {
      const trait = traits[facet.field]
      if (trait !== undefined && Array.isArray(trait) !== (facet.list === true))
        return [problemIn(id, facet.field, [JSON.stringify(trait), formOf(facet)])]
      return textsOf(trait)
        .filter((value) => (declared ? !declared.includes(value) : /^$|,/.test(value)))
        .map((value) => problemIn(id, facet.field, [`"${value}"`, expectationOf(facet)]))
    })
  })
}

const formOf = ({ list }: Facet): string => (list ? 'a list of texts' : 'a text')

/** Commas stand between values in an address. */
const expectationOf = ({ id, values: from }: Facet): string =>
  from === 'records' ? 'a text without a comma' : `a value of the facet ${id} in atlas.json`

const problemIn = (
  record: string,
  field: string,
  [found, expected]: readonly [string, string],
): Problem => ({ file: 'stations.geojson', record, field, found, expected })
