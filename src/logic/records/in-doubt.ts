/** Which stations are counted though even their country is in doubt. */
import type { AtlasData } from '../../model/atlas-data.ts'
import type { AtlasIndex } from './atlas-index.ts'
import { fieldIn } from './field-columns.ts'

/** Codes of the countries whose records say that there may be no station. */
const codesInDoubt = ({ countries }: Pick<AtlasData, 'countries'>): Set<string> =>
  new Set(countries.filter(({ disputed }) => disputed).map(({ code }) => code))

/** How many of all stations. */
export function stationsInDoubt({ stations, countries }: AtlasData): number {
  const doubtful = codesInDoubt({ countries })
  return stations.filter(({ country }) => doubtful.has(country)).length
}

/** @param rows of stations; off the columns, since it is asked for at each change of the filters */
export function rowsInDoubt(
  { data, stationColumns }: Pick<AtlasIndex, 'data' | 'stationColumns'>,
  rows: Uint32Array,
): number {
  const doubtful = codesInDoubt(data)
  if (doubtful.size === 0) return 0
  const { values, codes } = fieldIn(stationColumns, 'country')
  return rows.filter((row) => doubtful.has(values[codes[row] ?? -1] ?? '')).length
}
