/** The stations as columns of numbers, so that counting a hundred thousand takes a few milliseconds. */
import type { LngLat } from '../../model/ids.ts'
import type { PartialDate } from '../../model/partial-date.ts'

/** A byte per row, 1 for a member; null where everything is. */
export type Membership = Uint8Array | null

/** Why each row is left out, as bits; 0 for one that is shown. */
export type WhyLeftOut = Uint16Array

/** One property of the stations. */
export type FieldColumn = {
  readonly values: readonly string[]
  /** The place of each value in the list; the length of the list where a station has none. */
  readonly codes: Uint8Array | Uint16Array
  /** Row i has the codes from `starts[i]` to before `starts[i + 1]`; null: each row has one. */
  readonly starts: Uint32Array | null
}

/** Row i of each column belongs to station i. */
export type StationColumns = {
  readonly count: number
  /** By property: what does not depend on the day. */
  readonly fields: ReadonlyMap<string, FieldColumn>
  readonly statuses: readonly string[]
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

/** @throws for a property that the columns do not hold. */
export function fieldIn({ fields }: Pick<StationColumns, 'fields'>, name: string): FieldColumn {
  const field = fields.get(name)
  if (!field) throw new Error(`The columns hold no “${name}”.`)
  return field
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
  const counts = new Uint32Array(points)
  for (const its of point) if (its >= 0) counts[its] = (counts[its] ?? 0) + 1
  const pointStart = startsOf(counts)
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
