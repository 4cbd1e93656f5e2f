/** In what order the stations are listed: every row once, to be thinned out by what the filters leave. */
import { extent, rank } from 'd3'
import type { AtlasIndex } from '../records/atlas-index.ts'
import { fieldIn } from '../records/field-columns.ts'
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
 * records have them; where no place is known comes last.
 */
export function stationOrder(index: AtlasIndex, question: OrderQuestion): Uint32Array {
  const { stationColumns: columns, countryNames } = index
  const { sort, compare } = question
  const country = fieldIn(columns, 'country')
  const names = country.values.map((code) => countryNames.get(code) ?? code)
  const countryRanks = rank(names, compare)
  const rows = Uint32Array.from({ length: columns.count }, (_, row) => row)
  const byCountry = sortedBy(rows, (row) => countryRanks[country.codes[row] ?? 0] ?? 0)
  switch (sort) {
    case 'country':
      return byCountry
    case 'reported':
      return sortedBy(byCountry, (row) => columns.historyDay[columns.historyStart[row] ?? 0] ?? 0)
    case 'place':
      return byPlace(index, byCountry, compare)
    default: {
      const keyOf = facetKey(index, question)
      return sortedBy(byCountry, keyOf)
    }
  }
}

function byPlace(
  { data }: AtlasIndex,
  rows: Uint32Array,
  compare: OrderQuestion['compare'],
): Uint32Array {
  const places = data.stations.map(({ city }) => city?.name ?? null)
  const known = [...new Set(places)].filter((name) => name !== null)
  const ranks = rank(known, compare)
  const rankOf = new Map(known.map((name, i) => [name, ranks[i] ?? 0]))
  const last = known.length
  const byRow = places.map((name) => (name === null ? last : (rankOf.get(name) ?? last)))
  return sortedBy(rows, (row) => byRow[row] ?? last)
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
  const next = new Uint32Array(most - least + 2)
  for (const key of keys) next[key - least + 1] = (next[key - least + 1] ?? 0) + 1
  for (let k = 1; k < next.length; k += 1) next[k] = (next[k] ?? 0) + (next[k - 1] ?? 0)
  const sorted = new Uint32Array(rows.length)
  rows.forEach((row, i) => {
    const at = (keys[i] ?? 0) - least
    sorted[next[at] ?? 0] = row
    next[at] = (next[at] ?? 0) + 1
  })
  return sorted
}
