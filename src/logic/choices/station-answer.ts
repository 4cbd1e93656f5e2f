/** Which stations the filters leave and how many each value would leave: one pass over the columns. */
import { dayNumber, type Day } from '../../model/partial-date.ts'
import type { Filters } from './view-parts.ts'
import type { StationFacet } from './facets.ts'
import type { Membership, StationColumns } from '../records/station-columns.ts'

/** Why a station is not shown: one bit for each facet and each membership. 0 is shown. */
export const reasons = {
  linked: 1,
  country: 2,
  status: 4,
  confidence: 8,
  /** The search text is not found in it. */
  found: 16,
  /** It lies outside the drawn area. */
  area: 32,
  /** Not reported yet on the day. */
  notYet: 128,
} as const

export type ColumnQuestion = {
  readonly filters: Filters
  /** The day the answer is for: the end of the range. */
  readonly day: Day
  readonly found: Membership
  readonly area: Membership
}

export type StationAnswer = {
  /** By row. */
  readonly fails: Uint8Array
  /** Rows of the shown stations, in order. */
  readonly shown: Uint32Array
  readonly counts: Readonly<Record<StationFacet, ReadonlyMap<string, number>>>
}

/** In no facet: the station had not been reported. */
export const noStatus = 255

/** The code of the status that counts on a day (days since 1970): that of the newest entry. */
export function statusCode(columns: StationColumns, row: number, day: number): number {
  const first = columns.historyStart[row] ?? 0
  for (let entry = (columns.historyStart[row + 1] ?? 0) - 1; entry >= first; entry -= 1) {
    if ((columns.historyDay[entry] ?? Infinity) <= day)
      return columns.historyStatus[entry] ?? noStatus
  }
  return noStatus
}

/** Several ticks in one facet are *or*, facets among each other *and*. */
export function answerStations(columns: StationColumns, question: ColumnQuestion): StationAnswer {
  const { count, linked, country, confidence } = columns
  const day = dayNumber(question.day)
  const ticked = tickedCodes(columns, question.filters)
  const tally = createTally(columns)
  const fails = new Uint8Array(count)
  const shown = new Uint32Array(count)
  let shownCount = 0
  for (let row = 0; row < count; row += 1) {
    const its = {
      linked: linked[row] ?? 0,
      country: country[row] ?? 0,
      status: statusCode(columns, row, day),
      confidence: confidence[row] ?? 0,
    }
    const fail = memberFails(question, row) | facetFails(ticked, its)
    fails[row] = fail
    if (fail === 0) shown[shownCount++] = row
    tally.add(its, fail)
  }
  return { fails, shown: shown.slice(0, shownCount), counts: tally.counts() }
}

/** The rows of some stations as a membership. */
export function membershipOf(
  rows: ReadonlyMap<string, number>,
  ids: Iterable<string> | null,
): Membership {
  if (!ids) return null
  const members = new Uint8Array(rows.size)
  for (const id of ids) {
    const row = rows.get(id)
    if (row !== undefined) members[row] = 1
  }
  return members
}

function memberFails({ found, area }: ColumnQuestion, row: number): number {
  return (
    (found && found[row] === 0 ? reasons.found : 0) | (area && area[row] === 0 ? reasons.area : 0)
  )
}

/** Stations that an area leaves out only because nobody can say where they are. */
export function unplacedInArea({ point }: StationColumns, { fails }: StationAnswer): number {
  let sum = 0
  for (let row = 0; row < fails.length; row += 1)
    if (fails[row] === reasons.area && point[row] === -1) sum += 1
  return sum
}

/** Shown stations that stand nowhere on the map. */
export function unplacedShown(
  { point }: Pick<StationColumns, 'point'>,
  { shown }: Pick<StationAnswer, 'shown'>,
): number {
  let sum = 0
  for (const row of shown) if (point[row] === -1) sum += 1
  return sum
}

type Codes = Readonly<Record<StationFacet, number>>
/** By code 1 where it is ticked, or where nothing is. */
type Ticked = Readonly<Record<StationFacet, Uint8Array>>

function tickedCodes({ values }: StationColumns, filters: Filters): Ticked {
  const of = (facet: StationFacet): Uint8Array => {
    const ticked = filters.ticked[facet]
    return Uint8Array.from(values[facet], (value) => (!ticked || ticked.includes(value) ? 1 : 0))
  }
  return {
    linked: of('linked'),
    country: of('country'),
    status: of('status'),
    confidence: of('confidence'),
  }
}

function facetFails(ticked: Ticked, its: Codes): number {
  if (its.status === noStatus) return reasons.notYet
  return (
    (ticked.linked[its.linked] === 1 ? 0 : reasons.linked) |
    (ticked.country[its.country] === 1 ? 0 : reasons.country) |
    (ticked.status[its.status] === 1 ? 0 : reasons.status) |
    (ticked.confidence[its.confidence] === 1 ? 0 : reasons.confidence)
  )
}

/** A station counts for a facet if nothing else than that facet itself keeps it out. */
function createTally({ values }: StationColumns) {
  const linked = new Uint32Array(values.linked.length)
  const country = new Uint32Array(values.country.length)
  const status = new Uint32Array(values.status.length)
  const confidence = new Uint32Array(values.confidence.length)
  return {
    add: (its: Codes, fail: number): void => {
      if ((fail & ~reasons.linked) === 0) addOne(linked, its.linked)
      if ((fail & ~reasons.country) === 0) addOne(country, its.country)
      if ((fail & ~reasons.status) === 0) addOne(status, its.status)
      if ((fail & ~reasons.confidence) === 0) addOne(confidence, its.confidence)
    },
    counts: () => ({
      linked: named(values.linked, linked),
      country: named(values.country, country),
      status: named(values.status, status),
      confidence: named(values.confidence, confidence),
    }),
  }
}

function addOne(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1
}

/** Values that nothing has are left out. */
export function named(values: readonly string[], counts: Uint32Array): Map<string, number> {
  return new Map(
    values.flatMap((value, code): [string, number][] => {
      const count = counts[code] ?? 0
      return count > 0 ? [[value, count]] : []
    }),
  )
}
