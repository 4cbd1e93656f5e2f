/** The stations as columns of numbers, so that counting a hundred thousand takes a few milliseconds. */
import * as v from 'valibot'
import { dayFromNumber, PartialDate } from '../../model/partial-date.ts'
import type { StationWords } from '../../model/station-file.ts'
import { fieldColumn, startsOf, type Column } from './field-columns.ts'

/** A byte per row, 1 for a member; null where everything is. */
export type Membership = Uint8Array | null

/** Why each row is left out, as bits; 0 for one that is shown. */
export type WhyLeftOut = Uint16Array

/** Row i of each column belongs to station i. */
export type StationColumns = ReturnType<typeof columnsOf>

/** The numbers of a column of the file. */
export type Read = (name: string) => Column

type Words = Pick<StationWords, 'ids' | 'fields' | 'statuses' | 'points'>

export function columnsOf({ ids, fields, statuses, points }: Words, read: Read) {
  const point = new Int32Array(read('point'))
  for (let row = 0; row < point.length; row += 1) point[row] = (point[row] ?? 0) - 1
  const byPoint = sortedByKey(point, points.length)
  return {
    count: ids.length,
    /** By property: what does not depend on the day. */
    fields: new Map(fields.map((field) => [field.name, fieldColumn(field, ids.length, read)])),
    statuses,
    /** Row i has the entries from `historyStart[i]` to before `historyStart[i + 1]`, oldest first. */
    historyStart: startsOf(read('historyLength')),
    /** Days since 1970 from which an entry counts: the last day of a month or year. */
    historyDay: new Int32Array(read('historyDay')),
    historyStatus: new Uint8Array(read('historyStatus')),
    /** The earliest and the newest date of all histories, once for each precision that dates have. */
    extremes: extremesOf(read('historyDay'), read('historyPrecision')),
    /** The point where the station stands; -1 where it is not drawn. */
    point,
    /** Each place where a station stands, once. */
    points,
    /** At point p stand the rows from `pointStart[p]` to before `pointStart[p + 1]` of `pointRow`. */
    pointStart: byPoint.starts,
    pointRow: byPoint.inOrder,
  }
}

/** By the number that stands for it in a column. */
export const precisions = ['year', 'month', 'day'] as const

/** Characters of a date that is known to the year, the month, the day. */
const lengths = [4, 7, 10] as const

/** The date that ends on this day (since 1970): with precision 1 the last of October gives `2022-10`. */
export function dateOf(lastDay: number, precision: number): PartialDate {
  return v.parse(PartialDate, dayFromNumber(lastDay).slice(0, lengths[precision] ?? 10))
}

/** Among dates of one precision the last day tells which is earlier. */
function extremesOf(historyDay: Column, historyPrecision: Column): PartialDate[] {
  const firsts = precisions.map(() => Infinity)
  const lasts = precisions.map(() => -Infinity)
  for (let entry = 0; entry < historyDay.length; entry += 1) {
    const [day, precision] = [historyDay[entry] ?? 0, historyPrecision[entry] ?? 0]
    firsts[precision] = Math.min(firsts[precision] ?? Infinity, day)
    lasts[precision] = Math.max(lasts[precision] ?? -Infinity, day)
  }
  return precisions.flatMap((_, precision) => {
    const [first, last] = [firsts[precision] ?? Infinity, lasts[precision] ?? -Infinity]
    return first > last ? [] : [dateOf(first, precision), dateOf(last, precision)]
  })
}

/** By counting, which is quick where keys are few: in which order the rows stand, those below zero left out. */
export function sortedByKey(keys: Int32Array, keyCount: number) {
  const counts = new Uint32Array(keyCount)
  for (const key of keys) if (key >= 0) counts[key] = (counts[key] ?? 0) + 1
  const starts = startsOf(counts)
  const next = starts.slice()
  const inOrder = new Uint32Array(starts[keyCount] ?? 0)
  keys.forEach((key, row) => {
    if (key < 0) return
    const at = next[key] ?? 0
    inOrder[at] = row
    next[key] = at + 1
  })
  return {
    /** The rows of key k stand from `starts[k]` to before `starts[k + 1]` of `inOrder`, in their order. */
    starts,
    inOrder,
  }
}
