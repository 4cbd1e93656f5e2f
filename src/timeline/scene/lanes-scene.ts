/** Lanes with their marks, bins and labels: where each lies, in pixels from the top and start. */
import { group, max, min, sum } from 'd3'
import { byReading, type Days, type TimelineItem, type TimelineLane } from './item.ts'
import {
  gatherLane,
  markGap,
  markSize,
  packLane,
  type PackedLane,
  type PackedMark,
} from './pack-lane.ts'
import { placeLabels } from './place-labels.ts'
import type { TimeAxis } from './time-axis.ts'

export type LayoutQuestion = {
  readonly items: readonly TimelineItem[]
  /** From top to bottom. Items of no lane here are left out. */
  readonly lanes: readonly TimelineLane[]
  readonly axis: Pick<TimeAxis, 'x' | 'width'>
  /** Pixels that the panel has to give: lanes spread to fill it, and overrun it where they must. */
  readonly height: number
  /** Whether the names of lanes stand above their marks rather than in a margin. */
  readonly labelsAbove: boolean
}
export type LanesQuestion = LayoutQuestion & {
  /** Width of a text in pixels, so that labels find their room without a page. */
  readonly textWidth: (text: string) => number
}
export type LanesScene = ReturnType<typeof lanesScene>
export type Lane = LanesScene['lanes'][number]
/** One item, or a bin that counts several; pixels from the start and top of the plot. */
export type LaneMark = ReturnType<typeof laneMark>

/** A lane holds so many rows before it counts; fewer where all lanes would not be in sight at once. */
const mostRows = [6, 4, 3] as const
/** Pixels; the third is what a name above its lane takes. */
const leastLane = 15
const lanePadding = 5
const nameHeight = 16
const groupGap = 3
/** Pixels that a lane may gain where there is room. */
const mostStretch = 18

/** `layout` is that of the same items, lanes, axis and height. */
export function lanesScene({ items, axis, height, textWidth }: LanesQuestion, layout: LanesLayout) {
  const stretch = Math.min(mostStretch, Math.max(0, (height - heightOf(layout)) / layout.length))
  let y = 0
  const placed = layout.map(({ lane, gap, above, height, packed, places, startsGroup }) => {
    const top = y + gap
    const full = height + stretch
    y = top + full
    /** The line that the marks are packed around. */
    const middle = top + above + (full - above) / 2
    const itemAt = (member: number) => items[places[member] ?? -1]
    const packedHeight = packed.rowCount * pitch - markGap
    const at = { lane, itemAt, top: middle - packedHeight / 2, width: axis.width }
    return {
      // Top and height with the name above.
      lane: { ...lane, y: top, height: full, middle, labelAbove: above > 0, startsGroup },
      marks: packed.marks.map((mark) => laneMark(mark, at)),
    }
  })
  const lanes = placed.map(({ lane }) => lane)
  const marks = placed.flatMap((lane) => lane.marks)
  const obstacles = lanes.flatMap(({ labelAbove, name, y }) =>
    labelAbove ? [{ x: 0, y, width: textWidth(name) + 8, height: nameHeight }] : [],
  )
  const bands = new Map(lanes.map((lane) => [lane.id, lane]))
  const room = { width: axis.width, height: y, textWidth, obstacles, bands }
  return {
    /** At least the height asked for; more where the lanes need it. */
    height: y,
    lanes,
    /** Lane by lane, each in reading order. */
    marks,
    labels: placeLabels(marks, room),
  }
}

const pitch = markSize + markGap

/** Where items lie in their lanes, whatever is dimmed or selected of them. */
export type LanesLayout = readonly {
  readonly lane: TimelineLane
  readonly packed: PackedLane
  /** The items that the members of marks are, as places in the list of all. */
  readonly places: readonly number[]
  /** The first lane of its colour. */
  readonly startsGroup: boolean
  readonly above: number
  readonly height: number
  readonly gap: number
}[]

/** More marks than these on one screen are not told apart, and take long to draw: they are counted. */
const mostMarks = 500

/** More items than these take too long to be packed again with fewer rows. */
const mostTried = 2000

/**
 * The most of the work, part by part: it serves as long as neither the items' days and lanes nor axis and height
 * change. As many rows as leave all lanes in sight, if any number does; else the fewest.
 */
export function* lanesLayout(question: LayoutQuestion): Generator<undefined, LanesLayout> {
  const { items, lanes, height } = question
  const byLane = group(
    items.map(({ id, days, lane }, place) => ({ id, days, lane, place })),
    ({ lane }) => lane,
  )
  const ordered = lanes.map(({ id }) => (byLane.get(id) ?? []).sort(byReading))
  yield
  const [most, ...fewer] = mostRows
  let found = yield* layoutWith(question, ordered, most)
  for (const rows of items.length > mostTried ? [] : fewer) {
    if (height <= 0 || heightOf(found) <= height) break
    found = yield* layoutWith(question, ordered, rows)
  }
  return found
}

function heightOf(lanes: LanesLayout): number {
  return sum(lanes, ({ gap, height }) => gap + height)
}

type Ordered = readonly { readonly days: Days; readonly place: number }[]

function* layoutWith(
  { lanes, labelsAbove, axis }: LayoutQuestion,
  ordered: readonly Ordered[],
  mostRows: number,
): Generator<undefined, LanesLayout> {
  const packed = yield* packedLanes(ordered, axis, mostRows)
  return lanes.map((lane, i) => {
    const own = packed[i] ?? { marks: [], rowCount: 0 }
    const startsGroup = lane.colour !== lanes[i - 1]?.colour
    const above = labelsAbove ? nameHeight : 0
    const rows = own.rowCount * pitch - markGap + lanePadding
    return {
      lane,
      packed: own,
      places: (ordered[i] ?? []).map(({ place }) => place),
      startsGroup,
      above,
      height: above + Math.max(labelsAbove ? markSize + lanePadding : leastLane, rows),
      gap: startsGroup && i > 0 ? groupGap : 0,
    }
  })
}

/** The density decides, not what is in view: nothing regroups while the axis is dragged. */
function* packedLanes(
  lanes: readonly Ordered[],
  { x, width }: LayoutQuestion['axis'],
  mostRows: number,
): Generator<undefined, PackedLane[]> {
  const scale = { x, pixelsPerDay: x(1) - x(0) }
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
  readonly top: number
  readonly width: number
}

function laneMark(
  { x0, x1, row, rowSpan, members }: PackedMark,
  { lane, itemAt, top, width }: Placed,
) {
  const [first, ...others] = members.flatMap((member) => itemAt(member) ?? [])
  if (!first) throw new Error(`A mark of lane ${lane.id} stands for no item.`)
  /** In reading order: one for a point or span. */
  const items: readonly [TimelineItem, ...TimelineItem[]] = [first, ...others]
  return {
    kind: kindOf(items),
    lane: lane.id,
    colour: others.every(({ colour }) => colour === first.colour) ? first.colour : 'mixed',
    items,
    x: x0,
    y: top + row * pitch,
    width: x1 - x0,
    height: rowSpan * pitch - markGap,
    dimmed: items.every(({ dimmed }) => dimmed),
    selected: items.some(({ selected }) => selected),
    highlighted: items.some(({ highlighted }) => highlighted),
    /** Beyond the plot's edges: cut off. */
    outside: x1 <= 0 || x0 >= width,
  }
}

function kindOf([{ days }, ...others]: readonly [TimelineItem, ...TimelineItem[]]):
  'point' | 'span' | 'bin' {
  if (others.length > 0) return 'bin'
  return days.from === days.to ? 'point' : 'span'
}
