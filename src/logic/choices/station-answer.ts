/** Which stations the filters leave and how many each value would leave: off the columns. */
import { dayNumber, type Day } from '../../model/partial-date.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import { fieldIn } from '../records/field-columns.ts'
import type { Membership, StationColumns } from '../records/station-columns.ts'
import { answerFacets, type FacetAnswer, type FacetColumn } from './facet-answer.ts'
import { facetsOf } from './facets.ts'
import type { Filters } from './view-parts.ts'

/** Why a station is not shown, apart from the facets, which have a bit each. 0 is shown. */
export const reasons = {
  /** The search text is not found in it. */
  found: 1,
  /** It lies outside the drawn area. */
  area: 2,
  /** Not reported yet on the day. */
  notYet: 4,
} as const

type ColumnQuestion = {
  readonly filters: Filters
  /** The day the answer is for: the end of the range. */
  readonly day: Day
  readonly found: Membership
  readonly area: Membership
}

/** In no facet: the station had not been reported. */
const noStatus = 255

/** The code of the status that counts on a day (days since 1970): that of the newest entry. */
export function statusCode(columns: StationColumns, row: number, day: number): number {
  const first = columns.historyStart[row] ?? 0
  for (let entry = (columns.historyStart[row + 1] ?? 0) - 1; entry >= first; entry -= 1) {
    if ((columns.historyDay[entry] ?? Infinity) <= day)
      return columns.historyStatus[entry] ?? noStatus
  }
  return noStatus
}

const known = new WeakMap<StationColumns, { readonly day: number; readonly codes: Uint8Array }>()

/** The same for every row; kept, since a tick leaves the day as it is. */
function statusCodes(columns: StationColumns, day: number): Uint8Array {
  const before = known.get(columns)
  if (before?.day === day) return before.codes
  const codes = new Uint8Array(columns.count)
  for (let row = 0; row < columns.count; row += 1) codes[row] = statusCode(columns, row, day)
  known.set(columns, { day, codes })
  return codes
}

/** One pass for each facet in which something is ticked, and one to count each. */
export function answerStations(
  index: Pick<AtlasIndex, 'facets' | 'stationColumns'>,
  question: ColumnQuestion,
): FacetAnswer {
  const { stationColumns: columns } = index
  const statuses = statusCodes(columns, dayNumber(question.day))
  const facets = facetsOf(index, 'stations').map(({ id, field }): FacetColumn => {
    const isStatus = field === 'status'
    const status = { values: columns.statuses, codes: statuses, starts: null }
    return { id, column: isStatus ? status : fieldIn(columns, field) }
  })
  const whyLeftOut = new Uint16Array(columns.count)
  for (let row = 0; row < columns.count; row += 1) {
    whyLeftOut[row] = whyNoMember(question, row) | (statuses[row] === noStatus ? reasons.notYet : 0)
  }
  return answerFacets(facets, question.filters.ticked, whyLeftOut)
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

function whyNoMember({ found, area }: ColumnQuestion, row: number): number {
  return (
    (found && found[row] === 0 ? reasons.found : 0) | (area && area[row] === 0 ? reasons.area : 0)
  )
}

/** Stations that an area leaves out only because nobody can say where they are. */
export const unplacedInArea = (columns: Placed, answer: Reasoned): number =>
  countUnplaced(columns, answer, reasons.area)

/** Shown stations that stand nowhere on the map. */
export const unplacedShown = (columns: Placed, answer: Reasoned): number =>
  countUnplaced(columns, answer, 0)

/** How many countries the shown stations are in. */
export function countriesShown(
  columns: StationColumns,
  { shown }: Pick<FacetAnswer, 'shown'>,
): number {
  const { codes } = fieldIn(columns, 'country')
  const found = new Set<number | undefined>()
  for (const row of shown) found.add(codes[row])
  return found.size
}

type Placed = Pick<StationColumns, 'point'>
type Reasoned = Pick<FacetAnswer, 'whyLeftOut'>

function countUnplaced({ point }: Placed, { whyLeftOut }: Reasoned, why: number): number {
  let count = 0
  for (let row = 0; row < whyLeftOut.length; row += 1)
    if (whyLeftOut[row] === why && point[row] === -1) count += 1
  return count
}
