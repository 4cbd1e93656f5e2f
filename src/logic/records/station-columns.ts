/** The stations as columns of numbers, so that counting a hundred thousand takes a few milliseconds. */
import type { AtlasData } from '../../model/atlas-data.ts'
import type { LngLat } from '../../model/ids.ts'
import {
  dayNumber,
  lastDay,
  precisionOf,
  type DatePrecision,
  type PartialDate,
} from '../../model/partial-date.ts'
import type { Station } from '../../model/station.ts'

/** A byte per row, 1 for a member; null where everything is. */
export type Membership = Uint8Array | null

/** The values of a facet; a station holds the place of its value in this list. */
export type FacetValues = {
  readonly linked: readonly string[]
  readonly country: readonly string[]
  readonly status: readonly string[]
  readonly confidence: readonly string[]
}

/** Row i of each column belongs to station i. */
export type StationColumns = {
  readonly count: number
  readonly values: FacetValues
  readonly linked: Uint8Array
  readonly country: Uint8Array
  readonly confidence: Uint8Array
  /** Row i has the entries from `historyStart[i]` to before `historyStart[i + 1]`, oldest first. */
  readonly historyStart: Uint32Array
  /** Days since 1970 from which an entry counts: the last day of a month or year. */
  readonly historyDay: Int32Array
  readonly historyStatus: Uint8Array
  /** The earliest and the newest date of all histories, once for each precision that dates have. */
  readonly extremes: readonly PartialDate[]
  /** The point where the station stands; -1 where it is not drawn. */
  readonly point: Int32Array
  /** Each place where a station stands, once. */
  readonly points: readonly LngLat[]
  /** At point p stand the rows from `pointStart[p]` to before `pointStart[p + 1]` of `pointRow`. */
  readonly pointStart: Uint32Array
  readonly pointRow: Uint32Array
}

/** A byte holds the place of a value, and one number is left for none. */
const mostValues = 255

/** The columns of these records. */
export function stationColumns({ info, countries, stations }: AtlasData): StationColumns {
  const values = {
    linked: info.linkedCities.map(({ id }) => id),
    country: countries.map(({ code }) => code),
    status: info.statuses.map(({ id }) => id),
    confidence: info.grades.map(({ id }) => id),
  }
  const entries = stations.flatMap(({ statusHistory }) => statusHistory)
  return {
    count: stations.length,
    values,
    linked: coded(values.linked, stations, (station) => station.linkedCity),
    country: coded(values.country, stations, (station) => station.country),
    confidence: coded(values.confidence, stations, (station) => station.confidence),
    historyStart: startsOf(stations, (station) => station.statusHistory.length),
    historyDay: Int32Array.from(entries, ({ date }) => dayNumber(lastDay(date))),
    historyStatus: coded(values.status, entries, (entry) => entry.status),
    extremes: extremesOf(entries.map(({ date }) => date)),
    ...pointsOf(stations),
  }
}

const precisions: readonly DatePrecision[] = ['year', 'month', 'day']

function extremesOf(dates: readonly PartialDate[]): PartialDate[] {
  return precisions.flatMap((precision) => {
    let [first, last]: PartialDate[] = []
    for (const date of dates) {
      if (precisionOf(date) !== precision) continue
      if (first === undefined || date < first) first = date
      if (last === undefined || date > last) last = date
    }
    return [first ?? [], last ?? []].flat()
  })
}

/** @throws for a value that the atlas does not name, which the data check refuses. */
function coded<T>(
  values: readonly string[],
  records: readonly T[],
  value: (record: T) => string,
): Uint8Array {
  if (values.length > mostValues) throw new Error(`More than ${mostValues} values in one facet.`)
  const codes = new Map(values.map((one, code) => [one, code]))
  return Uint8Array.from(records, (record) => {
    const code = codes.get(value(record))
    if (code === undefined) throw new Error(`The atlas names no “${value(record)}”.`)
    return code
  })
}

/** Where the items of each record begin in a list of the items of all; one more at the end. */
export function startsOf<T>(records: readonly T[], length: (record: T) => number): Uint32Array {
  const starts = new Uint32Array(records.length + 1)
  records.forEach((record, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length(record)
  })
  return starts
}

function pointsOf(stations: readonly Station[]): PointColumns {
  const points: LngLat[] = []
  const known = new Map<string, number>()
  const point = Int32Array.from(stations, ({ position }) => {
    if (!position) return -1
    const key = position.join()
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, points.length)
    return points.push(position) - 1
  })
  return { point, points, ...rowsByPoint(point, points.length) }
}

type PointColumns = Pick<StationColumns, 'point' | 'points' | 'pointStart' | 'pointRow'>

/** The same the other way round: for each point its rows, in order. */
export function rowsByPoint(
  point: Int32Array,
  points: number,
): Pick<StationColumns, 'pointStart' | 'pointRow'> {
  const pointStart = new Uint32Array(points + 1)
  for (const its of point) if (its >= 0) pointStart[its + 1] = (pointStart[its + 1] ?? 0) + 1
  for (let p = 0; p < points; p += 1) {
    pointStart[p + 1] = (pointStart[p + 1] ?? 0) + (pointStart[p] ?? 0)
  }
  const next = pointStart.slice()
  const pointRow = new Uint32Array(pointStart[points] ?? 0)
  point.forEach((its, row) => {
    if (its < 0) return
    const at = next[its] ?? 0
    pointRow[at] = row
    next[its] = at + 1
  })
  return { pointStart, pointRow }
}
