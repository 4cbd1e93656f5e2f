/** The events as columns of numbers, and which of them the filters leave. */
import type { AtlasData } from '../../model/atlas-data.ts'
import { dayNumber, firstDay, lastDay } from '../../model/partial-date.ts'
import type { DateRange, Filters } from '../../model/view.ts'
import { stationFacets } from '../choices/filter.ts'
import { named, reasons } from '../choices/station-answer.ts'
import { startsOf, type Membership, type StationColumns } from './station-columns.ts'

/** Row i of each column belongs to event i. */
export type EventColumns = {
  readonly count: number
  /** Days since 1970; a month or a year is a span. */
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  readonly categories: readonly string[]
  readonly category: Uint8Array
  /** 1 for an event of a host country, 0 for one of wider scope. */
  readonly national: Uint8Array
  /** The place of its country among those of the stations; -1 for none of them. */
  readonly country: Int16Array
  /** Event i names the stations from `stationStart[i]` to before `stationStart[i + 1]`. */
  readonly stationStart: Uint32Array
  readonly stationRow: Uint32Array
}

export function eventColumns(
  { info, events }: AtlasData,
  stations: StationColumns,
  rows: ReadonlyMap<string, number>,
): EventColumns {
  const categories = info.categories.map(({ id }) => id)
  const codes = new Map<string, number>(categories.map((id, code) => [id, code]))
  const countries = new Map(stations.values.country.map((code, place) => [code, place]))
  const known = events.map(({ stationIds }) => stationIds.flatMap((id) => rows.get(id) ?? []))
  return {
    count: events.length,
    firstDay: Int32Array.from(events, ({ date }) => dayNumber(firstDay(date))),
    lastDay: Int32Array.from(events, ({ date }) => dayNumber(lastDay(date))),
    categories,
    category: Uint8Array.from(events, ({ category }) => codes.get(category) ?? categories.length),
    national: Uint8Array.from(events, ({ scope }) => (scope === 'host' ? 1 : 0)),
    country: Int16Array.from(events, ({ country }) => countries.get(country ?? '') ?? -1),
    stationStart: startsOf(known, ({ length }) => length),
    stationRow: Uint32Array.from(known.flat()),
  }
}

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
  const ticked: readonly string[] = filters.category
  return Uint8Array.from(categories, (id) => (ticked.length === 0 || ticked.includes(id) ? 1 : 0))
}

function concernsShown(columns: EventColumns, question: EventQuestion): (event: number) => boolean {
  const { filters, fails, stations, inArea } = question
  const filtered = inArea || stationFacets.some((facet) => filters[facet].length > 0)
  if (!filtered) return () => true
  const isShown = (row: number): boolean => ((fails[row] ?? 0) & ~reasons.found) === 0
  const countryShown = new Uint8Array(stations.values.country.length)
  for (let row = 0; row < stations.count; row += 1) {
    if (isShown(row)) countryShown[stations.country[row] ?? 0] = 1
  }
  return (event) => {
    const [first, end] = [columns.stationStart[event] ?? 0, columns.stationStart[event + 1] ?? 0]
    if (columns.stationRow.subarray(first, end).some(isShown)) return true
    if (columns.national[event] === 0) return filters.country.length === 0
    if (end > first) return false
    return countryShown[columns.country[event] ?? -1] === 1
  }
}
