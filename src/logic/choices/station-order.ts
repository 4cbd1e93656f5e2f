/** In what order the stations are listed: every row once, to be thinned out by what the filters leave. */
import { extent, rank } from 'd3'
import type { AtlasIndex } from '../records/atlas-index.ts'
import { fieldIn } from '../records/field-columns.ts'
import { sortedByKey } from '../records/station-columns.ts'
import { statusCode } from './station-answer.ts'
import { dayNumber, type Day } from '../../model/partial-date.ts'
import type { StationSort } from '../../model/view.ts'

export type OrderQuestion = {
  readonly sort: StationSort
  /** The day that statuses answer for. */
  readonly day: Day
  /** Of the names of places and countries, in the reader's language. */
  readonly compare: (a: string, b: string) => number
}

/**
 * All rows: by country and, if something else leads, by that first. Rows that are alike stay as the
 * records have them; where no place is known comes last. Which country has most depends on the filters:
 * the groups of the list are put in that order once they are made.
 */
export function stationOrder(index: AtlasIndex, question: OrderQuestion): Uint32Array {
  const { stationColumns: columns, countryNames, data } = index
  const { sort, compare } = question
  const country = fieldIn(columns, 'country')
  const names = country.values.map((code) => countryNames.get(code) ?? code)
  const countryRanks = rank(names, compare)
  const inRecords = Uint32Array.from({ length: columns.count }, (_, row) => row)
  const rows = sortedBy(inRecords, (row) => (data.stations[row]?.city ? 0 : 1))
  const byCountry = sortedBy(rows, (row) => countryRanks[country.codes[row] ?? 0] ?? 0)
  switch (sort) {
    case 'most':
    case 'country':
      return byCountry
    case 'reported':
      return sortedBy(byCountry, (row) => columns.historyDay[columns.historyStart[row] ?? 0] ?? 0)
    case 'place':
      return byPlace(index, byCountry, compare)
    default:
      return sortedBy(byCountry, facetKey(index, question))
  }
}

function byPlace(
  { data }: AtlasIndex,
  rows: Uint32Array,
  compare: OrderQuestion['compare'],
): Uint32Array {
  const places = data.stations.map(({ city }) => city?.name)
  const known = [...new Set(places)].filter((name) => name !== undefined)
  const ranks = rank(known, compare)
  const rankOf = new Map<string | undefined, number>(known.map((name, i) => [name, ranks[i] ?? 0]))
  const byRow = places.map((name) => rankOf.get(name) ?? known.length)
  return sortedBy(rows, (row) => byRow[row] ?? known.length)
}

/** In the order in which the data have the values of the facet; of several values the first counts. */
function facetKey(index: AtlasIndex, { sort, day }: OrderQuestion): (row: number) => number {
  const { stationColumns: columns } = index
  const field = index.facets.find(({ id }) => id === sort)?.field ?? 'country'
  if (field === 'status') {
    const known = dayNumber(day)
    return (row) => statusCode(columns, row, known)
  }
  const { codes, starts } = fieldIn(columns, field)
  return (row) => codes[starts?.[row] ?? row] ?? 0
}

/** Rows that are alike keep their order. By counting: a hundred thousand rows take a few milliseconds. */
function sortedBy(rows: Uint32Array, keyOf: (row: number) => number): Uint32Array {
  const keys = Int32Array.from(rows, keyOf)
  const [least = 0, most = 0] = extent(keys)
  const { inOrder } = sortedByKey(
    keys.map((key) => key - least),
    most - least + 1,
  )
  return inOrder.map((place) => rows[place] ?? 0)
}
