/** @throws for a value that the atlas does not name, which the data check refuses. */
export function placesOf<T>(values: readonly T[]): (value: T) => number {
  const places = new Map(values.map((value, place) => [value, place]))
  return (value) => {
    const place = places.get(value)
    if (place === undefined) throw new Error(`The atlas names no “${String(value)}”.`)
    return place
  }
}

/** What stations are filtered by, as columns: a number for the value of each, or several. */
import { sum } from 'd3'
import type { AtlasData } from '../../model/atlas-data.ts'
import type { Station, Trait } from '../../model/station.ts'
import { declaredValues, isCore, traitFacets } from './atlas-facets.ts'

/** One property of the stations. */
export type FieldColumn = {
  readonly values: readonly string[]
  /** The place of each value in the list; the length of the list where a station has none. */
  readonly codes: Uint8Array | Uint16Array
  /** Row i has the codes from `starts[i]` to before `starts[i + 1]`; null: each row has one. */
  readonly starts: Uint32Array | null
}

/** How a property is written to the columns. */
export type Field = {
  readonly name: string
  readonly values: readonly string[]
  readonly isList: boolean
  readonly of: (station: Station) => readonly string[]
}

/** The properties that are filtered by, but for the status, which depends on the day. */
export function fieldsOf(data: Pick<AtlasData, 'info' | 'countries' | 'stations'>): Field[] {
  const { info, countries, stations } = data
  const traits = traitFacets(info).map((facet): Field => {
    const of = ({ traits }: Station): readonly string[] => textsOf(traits[facet.field])
    const declared = declaredValues(facet, data)?.map(({ id }) => id)
    const values = declared ?? [...new Set(stations.flatMap(of))].sort()
    return { name: facet.field, values, isList: facet.list === true, of }
  })
  return [
    {
      name: 'country',
      values: countries.map(({ code }) => code),
      isList: false,
      of: ({ country }) => [country],
    },
    {
      name: 'confidence',
      values: info.grades.map(({ id }) => id),
      isList: false,
      of: ({ confidence }) => [confidence],
    },
    ...traits,
  ]
}

export const textsOf = (trait: Trait | undefined): readonly string[] =>
  typeof trait === 'string' ? [trait] : (trait ?? [])

/**
 * The columns of a field: for a list how many values each station has, and all of them one after another.
 */
export function fieldNumbers(
  { name, values, isList, of }: Field,
  stations: readonly Station[],
): [name: string, numbers: readonly number[]][] {
  const placeOf = placesOf(values)
  const codes = stations.map((station) => of(station).map(placeOf))
  if (!isList) return [[name, codes.map(([code = values.length]) => code)]]
  return [
    [name, codes.flat()],
    [lengthsOf(name), codes.map(({ length }) => length)],
  ]
}

/** The column that says how many values of a list each station has. */
const lengthsOf = (field: string): string => `${field} each`

export type Column = Uint8Array | Uint16Array | Uint32Array

/**
 * @param read the numbers of a column
 * @throws Error where a number names no value.
 */
export function fieldColumn(
  { name, values, isList }: Omit<Field, 'of'>,
  count: number,
  read: (name: string) => Column,
): FieldColumn {
  const lengths = isList ? read(lengthsOf(name)) : null
  const numbers = read(name)
  const isNeeded = isList || isCore(name)
  const below = values.length + (isNeeded ? 0 : 1)
  if (lengths) checkColumn(lengths, { name: lengthsOf(name), length: count, below: Infinity })
  checkColumn(numbers, { name, length: lengths ? sum(lengths) : count, below })
  const codes = values.length < 256 ? new Uint8Array(numbers) : new Uint16Array(numbers)
  return { values, codes, starts: lengths && startsOf(lengths) }
}

type Wanted = { readonly name: string; readonly length: number; readonly below: number }

/** @throws Error where a column has too few rows or too large a number. */
export function checkColumn(column: Column, { name, length, below }: Wanted): void {
  if (column.length !== length) {
    throw new Error(`The column “${name}” has ${column.length} rows, expected ${length}.`)
  }
  const wrong = firstFrom(column, below)
  if (wrong !== -1) throw new Error(`Row ${wrong} of “${name}” is ${column[wrong]}, too large.`)
}

/** Where the first number stands that is not below the limit; -1 for none. */
function firstFrom(column: Column, limit: number): number {
  for (let row = 0; row < column.length; row += 1) if ((column[row] ?? 0) >= limit) return row
  return -1
}

type Columned = { readonly fields: ReadonlyMap<string, FieldColumn> }

/** @throws for a property that the columns do not hold. */
export function fieldIn({ fields }: Columned, name: string): FieldColumn {
  const field = fields.get(name)
  if (!field) throw new Error(`The columns hold no “${name}”.`)
  return field
}

/** The values of one station. */
export function valuesAt({ values, codes, starts }: FieldColumn, row: number): readonly string[] {
  const [from, to] = starts ? [starts[row] ?? 0, starts[row + 1] ?? 0] : [row, row + 1]
  return [...codes.subarray(from, to)].flatMap((code) => values[code] ?? [])
}

/** Where the items of each record begin in a list of the items of all; one more at the end. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0)
  return starts
}
