/**
 * Marks of one lane side by side in few rows: no mark lies over another, and where more items meet
 * than the rows hold, a bin counts them.
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
}
export type Packing = {
  /** A lane grows up to this; beyond, it counts. */
  readonly mostRows: number
  /** Whether it counts wherever two could be counted, room or not. */
  readonly countsAll?: boolean
}

/** Pixels: the height of a mark and the width of a point, and the air between marks. */
export const markSize = 9
export const markGap = 1.5
/** A bin is never less wide than its number: so many pixels, and so many for each digit. */
const binPadding = 9
const digitWidth = 7.5
/** Bins gather what lies within one cell; a cell is at least this wide, in pixels. */
const leastCell = 30

/** Sums of fractions differ in their last places: what just fits must fit wherever the axis starts. */
const rounding = 1e-6

type Group = Extent & { readonly key: string; readonly members: readonly number[] }
type Cells = ReadonlyMap<string, readonly Group[]>

/** Items with their extents, and those of one cell together: what any number of rows is packed from. */
type GatheredLane = { readonly singles: readonly Group[]; readonly cells: Cells }

/** `items` in reading order. */
export function gatherLane(
  items: readonly { readonly days: Days }[],
  scale: LaneScale,
): GatheredLane {
  const singles = items.map(({ days }, i) => ({
    ...extentOf(days, scale),
    key: cellOf(days, scale.pixelsPerDay),
    members: [i],
  }))
  return { singles, cells: group(singles, ({ key }) => key) }
}

export function packLane({ singles, cells }: GatheredLane, how: Packing): PackedLane {
  const crowded = new Set<string>(how.countsAll ? severalIn(cells) : [])
  for (;;) {
    const groups = grouped(singles, cells, crowded)
    const rows = rowsOf(groups, how.mostRows)
    const over = groups.filter((_, i) => rows[i] === null)
    const more = over.flatMap((group) => toBin(group, cells, crowded))
    // Each round bins at least one cell more, so there is an end to it.
    if (more.length === 0)
      return packed(groups, over.length === 0 ? rows : rowsOf(groups, Infinity))
    for (const key of more) crowded.add(key)
  }
}

function packed(groups: readonly Group[], rows: readonly (number | null)[]) {
  const marks = groups.map((group, i) => ({
    x0: group.x0,
    x1: group.x1,
    /** The upper one of its rows, from 0. */
    row: rows[i] ?? 0,
    rowSpan: rowSpanOf(group),
    /** Places in the lane, in reading order: one, or all those that a bin counts. */
    members: group.members,
  }))
  return { marks, rowCount: max(marks, ({ row, rowSpan }) => row + rowSpan) ?? 0 }
}

/** Two for a bin, which holds a number. */
const rowSpanOf = ({ members }: Group): number => (members.length > 1 ? 2 : 1)

/** A day is a point in its middle, however far in the reader is. */
function extentOf({ from, to }: Days, { x }: LaneScale): Extent {
  const middle = x(from + 0.5)
  const span = from === to ? { x0: middle, x1: middle } : { x0: x(from), x1: x(to + 1) }
  return widened(span, markSize)
}

function widened({ x0, x1 }: Extent, width: number): Extent {
  if (x1 - x0 >= width) return { x0, x1 }
  const middle = (x0 + x1) / 2
  return { x0: middle - width / 2, x1: middle + width / 2 }
}

/**
 * Cells are anchored to the calendar, not to the screen, so that nothing regroups while the axis is
 * dragged; their lengths double from zoom to zoom. What is longer than a cell goes with its like.
 */
function cellOf({ from, to }: Days, pixelsPerDay: number): string {
  const length = 2 ** Math.max(0, Math.ceil(Math.log2(leastCell / pixelsPerDay)))
  if (to - from + 1 > length) return `${Math.floor(from / length)} to ${Math.floor(to / length)}`
  return String(Math.floor((from + to + 1) / 2 / length))
}

function severalIn(cells: Cells): string[] {
  return [...cells].flatMap(([key, { length }]) => (length > 1 ? [key] : []))
}

/** Which cells to bin for a group that found no row: its own, else those beside it. */
function toBin({ key, members }: Group, cells: Cells, crowded: ReadonlySet<string>): string[] {
  const several = (cell: string): boolean => (cells.get(cell)?.length ?? 0) > 1
  if (members.length === 1 && several(key)) return [key]
  const at = Number(key)
  return [String(at - 1), String(at + 1)].filter((cell) => several(cell) && !crowded.has(cell))
}

function grouped(
  singles: readonly Group[],
  cells: Cells,
  crowded: ReadonlySet<string>,
): readonly Group[] {
  if (crowded.size === 0) return singles
  const bins = [...crowded].map((key) => binOf(key, cells.get(key) ?? []))
  const rest = singles.filter(({ key }) => !crowded.has(key))
  const first = ({ members }: Group): number => members[0] ?? 0
  return [...bins, ...rest].sort((a, b) => first(a) - first(b))
}

/** Over the very dates that it counts. */
function binOf(key: string, singles: readonly Group[]): Group {
  const span = { x0: min(singles, ({ x0 }) => x0) ?? 0, x1: max(singles, ({ x1 }) => x1) ?? 0 }
  const least = binPadding + digitWidth * String(singles.length).length
  return { key, ...widened(span, least), members: singles.flatMap(({ members }) => members) }
}

/**
 * The first rows that are free, from left to right; ties keep the order given. null where the rows
 * of the limit are taken.
 */
function rowsOf(groups: readonly Group[], limit: number): (number | null)[] {
  const rows: (number | null)[] = groups.map(() => null)
  const ends: number[] = []
  const order = groups.map((group, i) => ({ group, i }))
  order.sort((a, b) => a.group.x0 - b.group.x0 || a.i - b.i)
  for (const { group, i } of order) {
    const isFree = (row: number): boolean =>
      (ends[row] ?? -Infinity) + markGap <= group.x0 + rounding
    const span = rowSpanOf(group)
    let row = 0
    while (row + span <= limit && !(isFree(row) && (span === 1 || isFree(row + 1)))) row += 1
    if (row + span > limit) continue
    for (let r = row; r < row + span; r += 1) ends[r] = group.x1
    rows[i] = row
  }
  return rows
}
