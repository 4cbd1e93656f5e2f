/**
 * Marks of one lane in few rows: no point lies over another, nor a span over another, and where more
 * items meet than the rows hold, a bin counts them. Spans are thin: points may lie over them.
 */
import { group, max, min } from 'd3'
import type { Extent } from './box.ts'
import type { Days } from './item.ts'

export type PackedLane = ReturnType<typeof packed>
export type PackedMark = PackedLane['marks'][number]
export type LaneScale = {
  /** The pixel at which a day starts. */
  readonly x: (day: number) => number
  readonly pixelsPerDay: number
  /** Of a point, in pixels. */
  readonly size: number
}
export type Packing = {
  /** Points beyond so many rows are counted. */
  readonly mostRows: number
  /** Whether it counts wherever two could be counted, room or not. */
  readonly countsAll?: boolean
}

/** Pixels between marks. */
export const markGap = 0.4
/** Rows of spans, which are lines: more of them are counted. */
const mostSpans = 3
/** A bin is never less wide than its number: so many pixels, and so many for each digit. */
const binPadding = 6
const digitWidth = 6
/** Bins gather what lies within one cell; a cell is at least this wide, in pixels. */
const leastCell = 36
/** From a bin to the ends of its cell: room for the half of a point that stands alone in the next. */
const cellInset = 3
/** A point stands aside by this many widths at most before it is counted instead. */
const mostAside = 1.5

/** Sums of fractions differ in their last places: what just fits must fit wherever the axis starts. */
const rounding = 1e-6

type Group = Extent & {
  readonly key: string
  readonly isSpan: boolean
  readonly members: readonly number[]
  /** Where a bin may lie: within its cell. */
  readonly cell: Extent
}
type Cells = ReadonlyMap<string, readonly Group[]>
/** The row that a group lies in and the pixel that it starts at. */
type Place = { readonly row: number; readonly x0: number }

/** Items with their extents, and those of one cell together: what any number of rows is packed from. */
type GatheredLane = {
  readonly size: number
  readonly singles: readonly Group[]
  readonly cells: Cells
}

/** `items` in reading order. */
export function gatherLane(
  items: readonly { readonly days: Days }[],
  scale: LaneScale,
): GatheredLane {
  const singles = items.map(({ days }, i) => ({
    ...extentOf(days, scale),
    ...cellOf(days, scale),
    isSpan: days.from !== days.to,
    members: [i],
  }))
  return { size: scale.size, singles, cells: group(singles, ({ key }) => key) }
}

export function packLane(lane: GatheredLane, how: Packing): PackedLane {
  const { singles, cells } = lane
  const crowded = new Set<string>(how.countsAll ? severalIn(cells) : [])
  for (;;) {
    const groups = grouped(singles, cells, crowded)
    const places = placesOf(groups, how.mostRows, lane.size * mostAside)
    const over = groups.filter((group) => !places.has(group))
    const more = over.flatMap((group) => toBin(group, cells, crowded))
    // Each round bins at least one cell more, so there is an end to it.
    if (more.length === 0)
      return packed(groups, over.length === 0 ? places : placesOf(groups, how.mostRows, Infinity))
    for (const key of more) crowded.add(key)
  }
}

function packed(groups: readonly Group[], places: ReadonlyMap<Group, Place>) {
  const marks = groups.map((group) => {
    const { row = 0, x0 = group.x0 } = places.get(group) ?? {}
    return {
      x0,
      x1: x0 + group.x1 - group.x0,
      /** From 0, which is the middle of the lane, to and fro: 1 above, 2 below, 3 above. */
      row,
      isSpan: group.isSpan,
      /** Places in the lane, in reading order: one, or all those that a bin counts. */
      members: group.members,
    }
  })
  const spans = marks.filter(({ isSpan }) => isSpan)
  return { marks, spanRows: (max(spans, ({ row }) => row) ?? -1) + 1 }
}

/** A day is a point in its middle, however far in the reader is; spans that follow one another do not touch. */
function extentOf({ from, to }: Days, { x, size }: LaneScale): Extent {
  const middle = x(from + 0.5)
  const gap = markGap / 2
  const span = from === to ? { x0: middle, x1: middle } : { x0: x(from) + gap, x1: x(to + 1) - gap }
  return widened(span, size)
}

function widened({ x0, x1 }: Extent, width: number): Extent {
  if (x1 - x0 >= width) return { x0, x1 }
  const middle = (x0 + x1) / 2
  return { x0: middle - width / 2, x1: middle + width / 2 }
}

/**
 * Cells are anchored to the calendar, not to the screen, so that nothing regroups while the axis is
 * dragged; their lengths double from zoom to zoom. What is longer than a cell goes with its like, and
 * spans with spans.
 */
function cellOf({ from, to }: Days, { x, pixelsPerDay }: LaneScale): Pick<Group, 'key' | 'cell'> {
  const length = 2 ** Math.max(0, Math.ceil(Math.log2(leastCell / pixelsPerDay)))
  const at = Math.floor((from + to + 1) / 2 / length)
  const cell = { x0: x(at * length) + cellInset, x1: x((at + 1) * length) - cellInset }
  if (from === to) return { key: String(at), cell }
  const isLong = to - from + 1 > length
  const key = isLong ? `${Math.floor(from / length)} to ${Math.floor(to / length)}` : `span ${at}`
  return { key, cell }
}

function severalIn(cells: Cells): string[] {
  return [...cells].flatMap(([key, { length }]) => (length > 1 ? [key] : []))
}

/** Which cells to bin for a group that found no row: its own, else those beside it. */
function toBin({ key, members }: Group, cells: Cells, crowded: ReadonlySet<string>): string[] {
  const several = (cell: string): boolean => (cells.get(cell)?.length ?? 0) > 1
  if (members.length === 1 && several(key)) return [key]
  const [, prefix = '', at] = /^(span )?(-?\d+)$/u.exec(key) ?? []
  const beside = at === undefined ? [] : [Number(at) - 1, Number(at) + 1]
  return beside.map((cell) => prefix + cell).filter((cell) => several(cell) && !crowded.has(cell))
}

function grouped(
  singles: readonly Group[],
  cells: Cells,
  crowded: ReadonlySet<string>,
): readonly Group[] {
  if (crowded.size === 0) return singles
  const bins = [...crowded].flatMap((key) => binOf(cells.get(key) ?? []))
  const rest = singles.filter(({ key }) => !crowded.has(key))
  const first = ({ members }: Group): number => members[0] ?? 0
  return [...bins, ...rest].sort((a, b) => first(a) - first(b))
}

/** Over the very dates that it counts; one of points within its cell, beside which others lie. */
function binOf(singles: readonly Group[]): Group[] {
  const [first] = singles
  if (!first) return []
  const span = { x0: min(singles, ({ x0 }) => x0) ?? 0, x1: max(singles, ({ x1 }) => x1) ?? 0 }
  const members = singles.flatMap((single) => single.members)
  if (first.isSpan) return [{ ...first, ...span, members }]
  const least = binPadding + digitWidth * String(singles.length).length
  return [{ ...first, ...within(widened(span, least), first.cell), members }]
}

/** Moved or cut so that it lies within the cell, if that is wide enough for it. */
function within({ x0, x1 }: Extent, cell: Extent): Extent {
  const width = Math.min(x1 - x0, cell.x1 - cell.x0)
  const start = Math.min(Math.max(x0, cell.x0), cell.x1 - width)
  return { x0: start, x1: start + width }
}

/** Those that find a row, from left to right; ties keep the order given. `aside` in pixels. */
function placesOf(
  groups: readonly Group[],
  mostRows: number,
  aside: number,
): ReadonlyMap<Group, Place> {
  const places = new Map<Group, Place>()
  const order = groups.map((group, i) => ({ group, i }))
  order.sort((a, b) => a.group.x0 - b.group.x0 || a.i - b.i)
  const sorted = order.map(({ group }) => group)
  const spans = sorted.filter(({ isSpan }) => isSpan)
  const points = sorted.filter(({ isSpan }) => !isSpan)
  placeInRows(spans, { limit: aside === Infinity ? Infinity : mostSpans, aside: 0, places })
  placeInRows(points, { limit: mostRows, aside, places })
  return places
}

type Rows = {
  readonly limit: number
  readonly aside: number
  readonly places: Map<Group, Place>
}

function placeInRows(sorted: readonly Group[], { limit, aside, places }: Rows): void {
  const ends: number[] = []
  const freeFrom = (row: number): number => (ends[row] ?? -Infinity) + markGap
  for (const group of sorted) {
    const { x0, x1 } = group
    const isBin = !group.isSpan && group.members.length > 1
    const row = isBin ? 0 : firstFree(ends, x0, limit)
    const start = Math.max(x0, isBin ? Math.max(...ends, -Infinity) + markGap : freeFrom(row))
    const end = start + x1 - x0
    const moves = start > x0 + rounding
    if (moves && start - x0 > aside + rounding) continue
    places.set(group, { row, x0: moves ? start : x0 })
    // A bin holds a number: it takes all rows.
    for (let r = row; r < (isBin ? limit : row + 1); r += 1) ends[r] = end
  }
}

/** The first row that is free at a pixel; else the one that is free first. */
function firstFree(ends: readonly number[], x0: number, limit: number): number {
  let best = 0
  for (let row = 0; row < limit; row += 1) {
    const end = ends[row] ?? -Infinity
    if (end + markGap <= x0 + rounding) return row
    if (end < (ends[best] ?? -Infinity)) best = row
  }
  return best
}
