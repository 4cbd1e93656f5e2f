/** The events as columns of numbers. */
import type { AtlasData } from '../../model/atlas-data.ts'
import { dayNumber, firstDay, lastDay } from '../../model/partial-date.ts'
import { isNational } from './event-side.ts'
import { startsOf, type StationColumns } from './station-columns.ts'

/** Row i of each column belongs to event i. */
export type EventColumns = {
  readonly count: number
  /** Days since 1970; a month or a year is a span. */
  readonly firstDay: Int32Array
  readonly lastDay: Int32Array
  readonly categories: readonly string[]
  readonly category: Uint8Array
  /** 1 for an event of one country, 0 for one of wider scope. */
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
    national: Uint8Array.from(events, (event) => (isNational(event, info) ? 1 : 0)),
    country: Int16Array.from(events, ({ country }) => countries.get(country ?? '') ?? -1),
    stationStart: startsOf(known.map(({ length }) => length)),
    stationRow: Uint32Array.from(known.flat()),
  }
}
