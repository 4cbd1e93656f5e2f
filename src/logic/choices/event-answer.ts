/** Which events the filters leave, and how many each category would leave. */
import { dayNumber } from '../../model/partial-date.ts'
import type { DateRange } from '../../model/view.ts'
import type { Filters } from './view-parts.ts'
import type { EventColumns } from '../records/event-columns.ts'
import type { Membership, StationColumns } from '../records/station-columns.ts'
import { stationFacets } from './facets.ts'
import { named, reasons } from './station-answer.ts'

export type EventQuestion = {
  readonly filters: Filters
  readonly range: DateRange
  readonly found: Membership
  /** An area is chosen: then only events that concern a shown station count, as with a filter. */
  readonly inArea: boolean
  /** By row of the stations, as `answerStations` gives it. */
  readonly fails: Uint8Array
  readonly stations: StationColumns
}

export type EventAnswer = {
  /** Rows of the shown events, in order. */
  readonly shown: readonly number[]
  /** Events that each category would leave, the other filters staying as they are. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Events in the range that the filters leave. With a station filter set, an event counts if it
 * names a shown station, or is national and its country has one; events of wider scope stay
 * unless a country is chosen. A text is looked for in the events themselves, not in their stations.
 */
export function answerEvents(columns: EventColumns, question: EventQuestion): EventAnswer {
  const isIn = inRange(columns, question)
  const concerns = concernsShown(columns, question)
  const isTicked = tickedCategories(columns, question)
  const counts = new Uint32Array(columns.categories.length)
  const shown: number[] = []
  for (let row = 0; row < columns.count; row += 1) {
    if (!isIn(row) || !concerns(row)) continue
    const category = columns.category[row] ?? -1
    counts[category] = (counts[category] ?? 0) + 1
    if (isTicked[category] === 1) shown.push(row)
  }
  return { shown, counts: named(columns.categories, counts) }
}

function inRange(columns: EventColumns, question: EventQuestion): (event: number) => boolean {
  const { range, found } = question
  const [from, to] = [dayNumber(range.from), dayNumber(range.to)]
  return (event) =>
    (columns.firstDay[event] ?? Infinity) <= to &&
    (columns.lastDay[event] ?? -Infinity) >= from &&
    (!found || found[event] === 1)
}

/** By code 1 where it is ticked, or where nothing is. */
function tickedCategories({ categories }: EventColumns, { filters }: EventQuestion): Uint8Array {
  const ticked = filters.ticked.category
  return Uint8Array.from(categories, (id) => (!ticked || ticked.includes(id) ? 1 : 0))
}

function concernsShown(columns: EventColumns, question: EventQuestion): (event: number) => boolean {
  const { filters, fails, stations, inArea } = question
  const filtered = inArea || stationFacets.some((facet) => filters.ticked[facet])
  if (!filtered) return () => true
  const isShown = (row: number): boolean => ((fails[row] ?? 0) & ~reasons.found) === 0
  const countryShown = new Uint8Array(stations.values.country.length)
  for (let row = 0; row < stations.count; row += 1) {
    if (isShown(row)) countryShown[stations.country[row] ?? 0] = 1
  }
  return (event) => {
    const [first, end] = [columns.stationStart[event] ?? 0, columns.stationStart[event + 1] ?? 0]
    if (columns.stationRow.subarray(first, end).some(isShown)) return true
    if (columns.national[event] === 0) return !filters.ticked.country
    if (end > first) return false
    return countryShown[columns.country[event] ?? -1] === 1
  }
}
