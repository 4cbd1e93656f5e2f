/** Lanes with their marks, bins and labels: where each lies, in pixels from the top and start. */
import { group, max, min, sum } from 'd3'
import type { Box } from './box.ts'
import { byReading, type Days, type TimelineItem, type TimelineLane } from './item.ts'
import { gatherLane, markGap, packLane, type PackedLane, type PackedMark } from './pack-lane.ts'
import { placeLabels } from './place-labels.ts'
import type { TimeAxis } from './time-axis.ts'

export type LayoutQuestion = {
  readonly items: readonly TimelineItem[]
  /** From top to bottom. Items of no lane here are left out. */
  readonly lanes: readonly TimelineLane[]
  readonly axis: Pick<TimeAxis, 'x' | 'width'>
  /** Pixels that the panel has to give: lanes share it, and overrun it where they would be too low. */
  readonly height: number
  /** Whether the names of lanes stand above their marks rather than in a margin. */
  readonly labelsAbove: boolean
}
export type LanesQuestion = LayoutQuestion & {
  /** Width of a text in pixels, so that labels find their room without a page. */
  readonly textWidth: (text: string) => number
}
export type LanesScene = ReturnType<typeof lanesScene>
/** One item, or a bin that counts several; pixels from the start and top of the plot. */
export type LaneMark = ReturnType<typeof laneMark>

/** Pixels of a lane: at least, where nothing says how high, and at most. */
const heights = { least: 14, usual: 22, most: 30 }
/** With names above there is a finger rather than a pointer. */
const heightsBelowNames = { least: 22, usual: 22, most: 30 }
/** What a name above its lane takes. */
const nameHeight = 16
/** Of a point, in pixels; from the second height of a lane on the larger one. */
const sizes = { small: 4.6, large: 6, largeFrom: 22 }
/** Of a point that stands out, where it has the room. */
const litSize = 9
/** Of the ticks at the ends of a span. */
const tickHeight = 5

/** `layout` is that of the same items, lanes, axis and height. */
export function lanesScene({ items, axis, textWidth }: LanesQuestion, layout: LanesLayout) {
  const { above, laneHeight } = layout
  const full = above + laneHeight
  const anyLit = items.some(isLit)
  const placed = layout.lanes.map(({ lane, packed, places }, i) => {
    /** The line that the marks are packed around. */
    const middle = i * full + above + laneHeight / 2
    const itemAt = (member: number) => items[places[member] ?? -1]
    const at = { ...{ lane, itemAt, middle, width: axis.width }, layout, spanRows: packed.spanRows }
    const marks = packed.marks.map((mark) => laneMark(mark, at))
    const total = sum(places, (place) => Number(items[place]?.dimmed === false))
    const standsBack = anyLit && !marks.some(isLit)
    // Top and height with the name above.
    const box = { y: i * full, height: full, middle, labelAbove: above > 0 }
    return { lane: { ...lane, ...box, total, standsBack }, marks }
  })
  const lanes = placed.map(({ lane }) => lane)
  const marks = placed.flatMap((lane) => enlarged(lane.marks, laneHeight))
  const obstacles = lanes.flatMap(({ labelAbove, name, y }) =>
    labelAbove ? [{ x: 0, y, width: textWidth(name) + 8, height: nameHeight }] : [],
  )
  return {
    /** At least the height asked for; more where the lanes need it. */
    height: lanes.length * full,
    lanes,
    /** Lane by lane, each in reading order. */
    marks,
    /** Whether some stand out, before which the others stand back. */
    anyLit,
    labels: placeLabels(anyLit ? marks.filter(isLit) : marks, {
      width: axis.width,
      textWidth,
      obstacles,
    }),
  }
}

type Lit = Pick<TimelineItem, 'highlighted' | 'selected'>
const isLit = ({ highlighted, selected }: Lit): boolean => highlighted || selected

/** Points that stand out are drawn larger, unless they would lie over one another. */
function enlarged(marks: readonly LaneMark[], laneHeight: number): readonly LaneMark[] {
  const lit = marks.filter(isLit)
  const size = Math.min(litSize, laneHeight - 4)
  const hasRoom = (mark: LaneMark): boolean =>
    lit.every((other) => other === mark || distance(mark, other) >= size + markGap)
  const larger = new Set(lit.filter((mark) => mark.kind === 'point' && hasRoom(mark)))
  return larger.size === 0
    ? marks
    : marks.map((mark) => (larger.has(mark) ? around(mark, size) : mark))
}

/** Between the middles of two marks; of what is wide, from its end. */
function distance(a: Box, b: Box): number {
  const across = Math.max(a.x - b.x - b.width, b.x - a.x - a.width) + Math.min(a.width, b.width)
  return Math.max(across, Math.abs(a.y + a.height / 2 - b.y - b.height / 2))
}

function around(mark: LaneMark, size: number): LaneMark {
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2]
  return { ...mark, x: x - size / 2, y: y - size / 2, width: size, height: size }
}

/** Where items lie in their lanes, whatever is dimmed or selected of them. */
export type LanesLayout = {
  /** Pixels of each lane, and of the name above it. */
  readonly laneHeight: number
  readonly above: number
  /** Of a point. */
  readonly size: number
  readonly rows: number
  readonly lanes: readonly {
    readonly lane: TimelineLane
    readonly packed: PackedLane
    /** The items that the members of marks are, as places in the list of all. */
    readonly places: readonly number[]
  }[]
}

/** More marks than these on one screen are not told apart, and take long to draw: they are counted. */
const mostMarks = 500

/**
 * The most of the work, part by part: it serves as long as neither the items' days and lanes nor axis and height
 * change.
 */
export function* lanesLayout(question: LayoutQuestion): Generator<undefined, LanesLayout> {
  const { items, lanes } = question
  const byLane = group(
    items.map(({ id, days, lane }, place) => ({ id, days, lane, place })),
    ({ lane }) => lane,
  )
  const ordered = lanes.map(({ id }) => (byLane.get(id) ?? []).sort(byReading))
  yield
  const measures = measuresOf(question)
  const packed = yield* packedLanes(ordered, question.axis, measures)
  return {
    ...measures,
    lanes: lanes.map((lane, i) => ({
      lane,
      packed: packed[i] ?? { marks: [], spanRows: 0 },
      places: (ordered[i] ?? []).map(({ place }) => place),
    })),
  }
}

type Measures = Pick<LanesLayout, 'laneHeight' | 'above' | 'size' | 'rows'>

/** All lanes are of one height, and hold as many rows as that has room for: always an odd number. */
function measuresOf({ height, lanes, labelsAbove }: LayoutQuestion): Measures {
  const { least, usual, most } = labelsAbove ? heightsBelowNames : heights
  const above = labelsAbove ? nameHeight : 0
  const share = Math.floor(height / Math.max(1, lanes.length)) - above
  const laneHeight = height <= 0 ? usual : Math.min(most, Math.max(least, share))
  const size = laneHeight >= sizes.largeFrom ? sizes.large : sizes.small
  const rows = Math.max(1, Math.floor((laneHeight - 1 + markGap) / (size + markGap)))
  // An odd number lies evenly around the middle; the gap yields rather than the third row.
  return { laneHeight, above, size, rows: rows % 2 === 0 ? rows + (rows === 2 ? 1 : -1) : rows }
}

type Ordered = readonly { readonly days: Days; readonly place: number }[]

/** The density decides, not what is in view: nothing regroups while the axis is dragged. */
function* packedLanes(
  lanes: readonly Ordered[],
  { x, width }: LayoutQuestion['axis'],
  { size, rows: mostRows }: Measures,
): Generator<undefined, PackedLane[]> {
  const scale = { x, pixelsPerDay: x(1) - x(0), size }
  const gathered = lanes.map((items) => gatherLane(items, scale))
  yield
  const packed = gathered.map((lane) => packLane(lane, { mostRows }))
  const all = lanes.flat()
  const first = min(all, ({ days }) => days.from) ?? 0
  const last = max(all, ({ days }) => days.to) ?? 0
  const screens = Math.max(1, (x(last + 1) - x(first)) / width)
  if (sum(packed, ({ marks }) => marks.length) / screens <= mostMarks) return packed
  yield
  return gathered.map((lane) => packLane(lane, { mostRows, countsAll: true }))
}

type Placed = {
  readonly lane: TimelineLane
  readonly itemAt: (member: number) => TimelineItem | undefined
  readonly middle: number
  readonly width: number
  readonly layout: Measures
  readonly spanRows: number
}

function laneMark(
  { x0, x1, row, isSpan, members }: PackedMark,
  { lane, itemAt, middle, width, layout, spanRows }: Placed,
) {
  const [first, ...others] = members.flatMap((member) => itemAt(member) ?? [])
  if (!first) throw new Error(`A mark of lane ${lane.id} stands for no item.`)
  /** In reading order: one for a point or span. */
  const items: readonly [TimelineItem, ...TimelineItem[]] = [first, ...others]
  const kind = kindOf(isSpan, items.length)
  return {
    kind,
    lane: lane.id,
    colour: others.every(({ colour }) => colour === first.colour) ? first.colour : 'mixed',
    items,
    x: x0,
    width: x1 - x0,
    ...down(kind, row, { middle, layout, spanRows }),
    middle,
    dimmed: items.every(({ dimmed }) => dimmed),
    selected: items.some(({ selected }) => selected),
    highlighted: items.some(({ highlighted }) => highlighted),
    /** Beyond the plot's edges: cut off. */
    outside: x1 <= 0 || x0 >= width,
  }
}

/** Several spans are counted as one that reaches over all of them, several points in a bin. */
type Kind = 'point' | 'span' | 'bin'

function kindOf(isSpan: boolean, count: number): Kind {
  if (isSpan) return 'span'
  return count > 1 ? 'bin' : 'point'
}

function down(
  kind: Kind,
  row: number,
  { middle, layout, spanRows }: Pick<Placed, 'middle' | 'layout' | 'spanRows'>,
): Pick<Box, 'y' | 'height'> {
  const { laneHeight, size, rows } = layout
  const room = laneHeight - 1
  if (kind === 'bin') return { y: middle - room / 2, height: room }
  const most = kind === 'span' ? spanRows : rows
  const wanted = kind === 'span' ? tickHeight : size
  const pitch = Math.min(wanted + markGap, room / Math.max(1, most))
  const height = Math.min(wanted, pitch)
  return { y: middle + offset(row) * pitch - height / 2, height }
}

/** 0, then above and below in turn: -1, 1, -2, 2. */
const offset = (row: number): number => (row % 2 === 0 ? row / 2 : -(row + 1) / 2)
