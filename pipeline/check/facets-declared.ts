/** Each facet can be an address, a filter and a column, and looks like something that can be drawn. */
import { mostFacets } from '../../src/logic/choices/facet-answer.ts'
import { stationSorts } from '../../src/logic/choices/facets.ts'
import { reservedParameters } from '../../src/logic/choices/link-formats.ts'
import { isTracking } from '../../src/logic/choices/query-text.ts'
import { partNames, viewParts } from '../../src/logic/choices/view-parts.ts'
import { stationTable } from '../../src/logic/files/station-table.ts'
import { coreFields, declaredValues, isCore, noMark } from '../../src/logic/records/atlas-facets.ts'
import { responseParameters } from '../../src/logic/responses/responses-view.ts'
import { AtlasEvent } from '../../src/model/event.ts'
import type { Facet } from '../../src/model/facet.ts'
import { columnNames } from '../../src/model/station-file.ts'
import { FlatProperties, StationCore } from '../../src/model/station.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

type Data = CheckInput['data']
type Finding = readonly [member: string, found: string, expected: string]

export function facetsDeclared({ data }: CheckInput): Problem[] {
  const { facets } = data.info
  const each = facets.flatMap((facet, place): [string, Finding][] => {
    const earlier = facets.slice(0, place)
    return [
      ...address(facet, earlier),
      ...property(facet, earlier, data),
      ...(facet.of === 'events' ? plain(facet) : looks(facet, data)),
      ...vocabulary(facet, data),
    ].map((finding) => [`.${facet.id}`, finding])
  })
  return [...each, ...limits(facets).map((finding): [string, Finding] => ['', finding])].map(
    ([id, [member, found, expected]]) => ({
      ...{ file: 'atlas.json', record: '', field: `facets${id}${member && `.${member}`}` },
      ...{ found, expected },
    }),
  )
}

/** What a view and the page of responses write into an address, and the orders of the list. */
const takenIds = new Set([
  ...reservedParameters,
  ...partNames.flatMap((name) => {
    const { parameters } = viewParts[name]
    return typeof parameters === 'function' ? [] : parameters
  }),
  ...responseParameters,
  ...stationSorts({ facets: [] }),
])

/** What every object has by itself is found in objects that do not have it. */
const isOfObjects = (name: string): boolean => name in {}

function address({ id, field }: Facet, earlier: readonly Facet[]): Finding[] {
  const isTaken =
    (takenIds.has(id) && !(id === field && isCore(field))) ||
    isOfObjects(id) ||
    isTracking(id) ||
    earlier.some((other) => other.id === id)
  return isTaken ? [['id', `"${id}"`, 'an id that nothing else in an address has']] : []
}

function property(facet: Facet, earlier: readonly Facet[], data: Data): Finding[] {
  const { field, of, values, list } = facet
  const found = `"${field}"`
  if (earlier.some((other) => other.of === of && other.field === field))
    return [['field', found, 'a property that no other facet has']]
  if (of === 'events') {
    const isKnown = Object.hasOwn(AtlasEvent.entries, field)
    return isKnown ? [] : [['field', found, 'a property of events']]
  }
  if (isCore(field)) {
    const own = coreFields[field]
    const isOwn = values === own && !list
    return isOwn ? [] : [['values', JSON.stringify(values), `"${own}", without “list”`]]
  }
  const isTaken = takenFields(data).has(field) || isOfObjects(field)
  return isTaken ? [['field', found, 'a name that no property and no column has already']] : []
}

/** Names that stations have in files anyhow. */
const takenFields = ({ info, countries }: Data): ReadonlySet<string> =>
  new Set([
    ...Object.keys(StationCore.entries),
    ...Object.keys(FlatProperties.entries),
    ...columnNames,
    ...stationTable({ info: { ...info, facets: [] }, countries }).columns.map(({ name }) => name),
  ])

function plain({ look, list, required }: Facet): Finding[] {
  return [
    ...(look === 'plain' ? [] : [['look', `"${look}"`, '"plain", of events'] as const]),
    ...(list ? [['list', 'true', 'nothing, of events'] as const] : []),
    ...(required ? [['required', 'true', 'nothing, of events'] as const] : []),
  ]
}

function looks(facet: Facet, data: Data): Finding[] {
  const { field, look, list } = facet
  if (look === 'outline' && field !== 'status')
    return [['look', '"outline"', 'one that the status alone has']]
  if (look !== 'mark') return []
  const values = declaredValues(facet, data)
  const bare = values?.find(({ id, shape }) => !shape || id === noMark.id)
  return [
    ...(list ? [['list', 'true', 'nothing, since a mark has one shape'] as const] : []),
    ...(values ? [] : [['values', '"records"', 'values with a shape and colours'] as const]),
    ...(bare
      ? [
          [
            'values',
            `"${bare.id}"`,
            `a shape and colours, under another id than "${noMark.id}"`,
          ] as const,
        ]
      : []),
  ]
}

function vocabulary(facet: Facet, { info, countries }: Data): Finding[] {
  if (facet.values === 'linkedCities' && !info.linkedCities)
    return [['values', '"linkedCities"', 'a list that this file has']]
  const ids = declaredValues(facet, { info, countries })?.map(({ id }) => id) ?? []
  return ids.flatMap((id, i): Finding[] =>
    ids.indexOf(id) === i ? [] : [['values', `"${id}" twice`, 'each value once']],
  )
}

function limits(facets: readonly Facet[]): Finding[] {
  const marks = facets.filter(({ look }) => look === 'mark').length
  const most = (of: Facet['of']): Finding[] => {
    const count = facets.filter((facet) => facet.of === of).length
    return count > mostFacets ? [['', `${count} of ${of}`, `${mostFacets} at most`]] : []
  }
  return [
    ...(marks > 1 ? [['', `${marks} with the look “mark”`, 'one at most'] as const] : []),
    ...most('stations'),
    ...most('events'),
  ]
}
