/**
 * The rows of a released version that a pinned view holds: the reader of `formatVersion` 1. docs/data-format.md
 * specifies it, and it is never changed: a newer format gets a reader beside this one.
 */
import * as v from 'valibot'
import type { DataVersion } from '../../model/data-version.ts'
import { firstDay, lastDay, PartialDate } from '../../model/partial-date.ts'
import { areaTest } from '../choices/area-membership.ts'
import { fold } from '../text/fold.ts'
import { cellReader, listIn, type CanonicalRow, type CanonicalTable } from './canonical-table.ts'
import { pinnedQuestion, type PinnedQuestion } from './pinned-question.ts'

/** The tables that a view narrows. */
export type PinnedTables = Readonly<Record<'stations' | 'events', CanonicalTable>>

const searched = {
  stations: ['countryName', 'city', 'cityCanonical', 'placeAsReported', 'agency', 'note'],
  events: ['title', 'summary', 'note'],
} as const

type Test = (row: CanonicalRow) => boolean
type Asked = Pick<DataVersion, 'facets' | 'national'>

/** @param search the query of the link */
export function pinnedRows(version: Asked, tables: PinnedTables, search: string): PinnedTables {
  const question = pinnedQuestion(search, version)
  const { stations, events } = tables
  const isThere = both(stationFacets(version, stations, question), inArea(stations, question))
  const hasWords = wordTest(stations, searched.stations, question)
  const there = stations.rows.filter(isThere)
  const concerned = concernTest(version, question, { ...tables, there })
  const isEvent = both(eventTest(version, events, question), concerned)
  return {
    stations: { ...stations, rows: there.filter(hasWords) },
    events: { ...events, rows: events.rows.filter(isEvent) },
  }
}

const both =
  (a: Test, b: Test): Test =>
  (row) =>
    a(row) && b(row)

const dateIn = (text: string): PartialDate => v.parse(PartialDate, text)

function wordTest(
  table: CanonicalTable,
  columns: readonly string[],
  { words }: PinnedQuestion,
): Test {
  if (words.length === 0) return () => true
  const cell = cellReader(table)
  return (row) => {
    const text = fold(columns.map((column) => cell(row, column)).join(' '))
    return words.every((word) => text.includes(word))
  }
}

/** Several values of one facet are *or*, facets among each other *and*. */
function facetTest(
  facets: DataVersion['facets'],
  { ticked }: PinnedQuestion,
  cell: (row: CanonicalRow, column: string) => string,
): Test {
  const asked = facets.flatMap((facet) => {
    const values = ticked.get(facet.id)
    return values ? [{ ...facet, values }] : []
  })
  return (row) =>
    asked.every(({ column, list, values }) => {
      const text = cell(row, column).toLowerCase()
      return (list ? listIn(text) : [text]).some((value) => values.includes(value))
    })
}

const facetsOf = ({ facets }: Asked, of: 'stations' | 'events') =>
  facets.filter((facet) => facet.of === of)

/** With a last day, a station counts from its first status on, and has the newest of that day. */
function stationFacets(version: Asked, table: CanonicalTable, question: PinnedQuestion): Test {
  const plain = cellReader(table)
  const status = (row: CanonicalRow): string | null => {
    if (question.to === null) return plain(row, 'status')
    let newest = null
    for (const entry of listIn(plain(row, 'statusHistory'))) {
      const [date = '', name = ''] = entry.split(' ')
      if (lastDay(dateIn(date)) <= question.to) newest = name
    }
    return newest
  }
  const cell = (row: CanonicalRow, column: string): string =>
    column === 'status' ? (status(row) ?? '') : plain(row, column)
  return both(
    (row) => status(row) !== null,
    facetTest(facetsOf(version, 'stations'), question, cell),
  )
}

/** What has no position is outside: nobody can say that it lies within. */
function inArea(table: CanonicalTable, { area }: PinnedQuestion): Test {
  if (!area) return () => true
  const isInside = areaTest(area)
  const cell = cellReader(table)
  return (row) =>
    cell(row, 'lng') !== '' && isInside([Number(cell(row, 'lng')), Number(cell(row, 'lat'))])
}

/** An event is in the range if its day, month or year touches it. */
function eventTest(version: Asked, table: CanonicalTable, question: PinnedQuestion): Test {
  const cell = cellReader(table)
  const { from, to } = question
  const inRange = (row: CanonicalRow): boolean => {
    const date = dateIn(cell(row, 'date'))
    return (!to || firstDay(date) <= to) && (!from || lastDay(date) >= from)
  }
  const facets = facetTest(facetsOf(version, 'events'), question, cell)
  return both(both(inRange, facets), wordTest(table, searched.events, question))
}

/**
 * With a facet of stations or an area asked, an event counts if it names a station that is there, or is national,
 * names none, and its country has one; events of wider scope stay unless a country is asked.
 */
function concernTest(
  version: Asked,
  { ticked, area }: PinnedQuestion,
  { there, ...tables }: PinnedTables & { readonly there: readonly CanonicalRow[] },
): Test {
  const asked = facetsOf(version, 'stations').filter(({ id }) => ticked.has(id))
  if (asked.length === 0 && !area) return () => true
  const station = cellReader(tables.stations)
  const ids = new Set(there.map((row) => station(row, 'id')))
  const countries = new Set(there.map((row) => station(row, 'country')))
  const ofCountry = asked.some(({ column }) => column === 'country')
  const cell = cellReader(tables.events)
  return (row) => {
    const named = listIn(cell(row, 'stationIds'))
    if (named.some((id) => ids.has(id))) return true
    if (!version.national.includes(cell(row, 'scope'))) return !ofCountry
    return named.length === 0 && countries.has(cell(row, 'country'))
  }
}
