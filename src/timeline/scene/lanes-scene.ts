/** Lanes with their marks, bins and labels: where each lies, in pixels from the top and start. */
import { allParts } from './all-parts.ts'
import { byReading, type Days, type TimelineItem, type TimelineLane } from './item.ts'
import type { Box } from './box.ts'
import {
  gatherLane,
  markGap,
  markSize,
  packLane,
  type PackedLane,
  type PackedMark,
} from './pack-lane.ts'
import { placeLabels, type MarkLabel } from './place-labels.ts'

type Axis = LanesQuestion<TimelineItem>['axis']
export type LayoutQuestion = Pick<
  LanesQuestion<TimelineItem>,
  'items' | 'lanes' | 'axis' | 'height' | 'labelsAbove'
>

export type LanesQuestion<Item extends TimelineItem> = {
  readonly items: readonly Item[]
  /** From top to bottom. Items of no lane here are left out. */
  readonly lanes: readonly TimelineLane[]
  readonly axis: {
    /** The pixel at which a day starts. */
    readonly x: (day: number) => number
    /** Pixels of the plot. */
    readonly width: number
  }
  /** Pixels that the panel has to give: lanes spread to fill it, and overrun it where they must. */
  readonly height: number
  /** Whether the names of lanes stand above their marks rather than in a margin. */
  readonly labelsAbove: boolean
  /** Width of a text in pixels, so that labels find their room without a page. */
  readonly textWidth: (text: string) => number
  /** `lanesLayout` of the same items, lanes, axis and height, where it is known already. */
  readonly layout?: LanesLayout
}

/** One item, or a bin that counts several; pixels from the start and top of the plot. */
export type LaneMark<Item extends TimelineItem> = Box & {
  readonly kind: 'point' | 'span' | 'bin'
  readonly lane: string
  readonly colour: string
  /** In reading order: one for a point or span. */
  readonly items: readonly [Item, ...Item[]]
  readonly dimmed: boolean
  readonly selected: boolean
  readonly highlighted: boolean
  /** Beyond the plot's edges: cut off. */
  readonly outside: boolean
}
export type Lane = TimelineLane & {
  readonly labelAbove: boolean
  /** Top and height with the name above. */
  readonly y: number
  readonly height: number
  /** The line that the marks are packed around. */
  readonly middle: number
  /** The first lane of its colour. */
  readonly startsGroup: boolean
}
export type LanesScene<Item extends TimelineItem> = {
  /** At least the height asked for; more where the lanes need it. */
  readonly height: number
  readonly lanes: readonly Lane[]
  /** Lane by lane, each in reading order. */
  readonly marks: readonly LaneMark<Item>[]
  readonly labels: readonly MarkLabel[]
}

/** A lane holds so many rows before it counts; fewer where all lanes would not be in sight at once. */
const mostRows = [6, 4, 3] as const
/** Pixels; the third is what a name above its lane takes. */
const leastLane = 15
const lanePadding = 5
const nameHeight = 16
const groupGap = 3
/** Pixels that a lane may gain where there is room. */
const mostStretch = 18

export function lanesScene<Item extends TimelineItem>(
  question: LanesQuestion<Item>,
): LanesScene<Item> {
  const { items } = question
  const lanes = question.layout ?? lanesLayout(question)
  const needed = heightOf(lanes)
  const stretch = Math.min(mostStretch, Math.max(0, (question.height - needed) / lanes.length))
  let y = 0
  const placed = lanes.map(({ lane, gap, above, height, packed, order, startsGroup }) => {
    const top = y + gap
    const full = height + stretch
    y = top + full
    const middle = top + above + (full - above) / 2
    const geometry = { y: top, height: full, middle, labelAbove: above > 0, startsGroup }
    const packedHeight = packed.rowCount * pitch - markGap
    const itemAt = (member: number): Item | undefined => items[order[member] ?? -1]
    const at = { lane, itemAt, top: middle - packedHeight / 2, width: question.axis.width }
    return {
      lane: { ...lane, ...geometry },
      marks: packed.marks.map((mark) => laneMark(mark, at)),
    }
  })
  const marks = placed.flatMap((lane) => lane.marks)
  const obstacles = placed.flatMap(({ lane }) => nameBox(lane, question.textWidth))
  const bands = new Map(placed.map(({ lane }) => [lane.id, lane]))
  const { axis, textWidth } = question
  const room = { width: axis.width, height: y, textWidth, obstacles, bands }
  return {
    height: y,
    lanes: placed.map(({ lane }) => lane),
    marks,
    labels: placeLabels(marks, room),
  }
}

function nameBox({ labelAbove, name, y }: Lane, textWidth: (text: string) => number): Box[] {
  return labelAbove ? [{ x: 0, y, width: textWidth(name) + 8, height: nameHeight }] : []
}

const pitch = markSize + markGap

/** Where items lie in their lanes, whatever is dimmed or selected of them. */
export type LanesLayout = readonly {
  readonly lane: TimelineLane
  /** Places in the list of items, in reading order; packed marks count in this order. */
  readonly order: readonly number[]
  readonly packed: PackedLane
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
 * The most of the work: it serves as long as neither the items' days and lanes nor axis and height change. As
 * many rows as leave all lanes in sight, if any number does; else the fewest.
 */
export const lanesLayout = (question: LayoutQuestion): LanesLayout =>
  allParts(lanesLayoutParts(question))

/** The same part by part. */
export function* lanesLayoutParts(question: LayoutQuestion): Generator<undefined, LanesLayout> {
  const { items, lanes, height } = question
  const byLane = new Map<string, [TimelineItem, number][]>(lanes.map(({ id }) => [id, []]))
  items.forEach((item, place) => byLane.get(item.lane)?.push([item, place]))
  const ordered = lanes.map(({ id }) => (byLane.get(id) ?? []).sort(([a], [b]) => byReading(a, b)))
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
  return lanes.reduce((sum, { gap, height }) => sum + gap + height, 0)
}

function* layoutWith(
  { lanes, labelsAbove, axis }: LayoutQuestion,
  ordered: readonly (readonly [TimelineItem, number][])[],
  mostRows: number,
): Generator<undefined, LanesLayout> {
  const packed = yield* packedLanes(
    ordered.map((own) => own.map(([{ days }]) => days)),
    axis,
    mostRows,
  )
  return lanes.map((lane, i) => {
    const { marks, rowCount } = packed[i] ?? { marks: [], rowCount: 0 }
    const startsGroup = lane.colour !== lanes[i - 1]?.colour
    const above = labelsAbove ? nameHeight : 0
    const rows = rowCount * pitch - markGap + lanePadding
    return {
      lane,
      order: (ordered[i] ?? []).map(([, place]) => place),
      packed: { marks, rowCount },
      startsGroup,
      above,
      height: above + Math.max(labelsAbove ? markSize + lanePadding : leastLane, rows),
      gap: startsGroup && i > 0 ? groupGap : 0,
    }
  })
}

/** The density decides, not what is in view: nothing regroups while the axis is dragged. */
function* packedLanes(
  lanes: readonly (readonly Days[])[],
  { x, width }: Axis,
  mostRows: number,
): Generator<undefined, PackedLane[]> {
  const scale = { x, pixelsPerDay: x(1) - x(0) }
  const gathered = lanes.map((days) => gatherLane(days, scale))
  yield
  const packed = gathered.map((lane) => packLane(lane, { mostRows }))
  const all = lanes.flat()
  const first = all.reduce((least, { from }) => Math.min(least, from), Infinity)
  const last = all.reduce((most, { to }) => Math.max(most, to), -Infinity)
  const screens = Math.max(1, (x(last + 1) - x(first)) / width)
  const marks = packed.reduce((sum, lane) => sum + lane.marks.length, 0)
  if (marks / screens <= mostMarks) return packed
  yield
  return gathered.map((lane) => packLane(lane, { mostRows, countsAll: true }))
}

type Placed<Item> = {
  readonly lane: TimelineLane
  readonly itemAt: (member: number) => Item | undefined
  readonly top: number
  readonly width: number
}

function laneMark<Item extends TimelineItem>(
  { x0, x1, row, rowSpan, members }: PackedMark,
  { lane, itemAt, top, width }: Placed<Item>,
): LaneMark<Item> {
  const [first, ...others] = members.flatMap((member) => itemAt(member) ?? [])
  if (!first) throw new Error(`A mark of lane ${lane.id} stands for no item.`)
  const isPoint = first.days.from === first.days.to
  return {
    kind: others.length > 0 ? 'bin' : isPoint ? 'point' : 'span',
    lane: lane.id,
    colour: others.every(({ colour }) => colour === first.colour) ? first.colour : 'mixed',
    items: [first, ...others],
    x: x0,
    y: top + row * pitch,
    width: x1 - x0,
    height: rowSpan * pitch - markGap,
    dimmed: first.dimmed && others.every(({ dimmed }) => dimmed),
    selected: first.selected || others.some(({ selected }) => selected),
    highlighted: first.highlighted || others.some(({ highlighted }) => highlighted),
    outside: x1 <= 0 || x0 >= width,
  }
}
