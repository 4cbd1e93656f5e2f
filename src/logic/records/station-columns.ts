/** The stations as columns of numbers, so that counting a hundred thousand takes a few milliseconds. */
import type { LngLat } from '../../model/ids.ts'
import type { PartialDate } from '../../model/partial-date.ts'

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

/** Where the items of each record begin in a list of the items of all; one more at the end. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0)
  return starts
}

/** The column of points the other way round: for each point its rows, in order. */
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
