/** Names beside the marks that matter most, where they cover neither a mark nor another name. */
import type { TimelineItem } from './item.ts'
import type { Box } from './box.ts'

export type MarkLabel = NonNullable<ReturnType<typeof labelFor>>
type Named = Box & {
  readonly lane: string
  readonly items: readonly [TimelineItem, ...TimelineItem[]]
  readonly outside: boolean
  /** Of its lane. */
  readonly middle: number
}
type Room = {
  /** Pixels of the plot. */
  readonly width: number
  readonly textWidth: (text: string) => number
  /** What else may not be covered, such as the names of lanes. */
  readonly obstacles: readonly Box[]
}

/** Pixels: of a line, which is less high than the lowest lane. */
const lineHeight = 13
const air = 4
/** A longer name is left out. */
const longest = 480
const widthOfColumn = 64
const heightOfRow = 16
/** More rows of fields than any chart is high. */
const mostRows = 1 << 16
/** Hardly a name is less wide. */
const narrowest = 12
/** Sums of fractions differ in their last places: a mark is no obstacle to its own name. */
const rounding = 0.01

/**
 * In the order of the items' ranks, highlighted ones first: in one line right of the mark, else left of
 * it, else not at all. Half a name says less than none, and the mark has its tip.
 */
export function placeLabels(marks: readonly Named[], room: Room): MarkLabel[] {
  const taken = createObstacles()
  const seen = marks.filter(({ outside }) => !outside)
  for (const box of [...room.obstacles, ...seen]) taken.add(box)
  const labels: MarkLabel[] = []
  for (const mark of seen.filter(isNamed).sort(byImportance)) {
    const label = labelFor(mark, room, taken)
    if (!label) continue
    taken.add(label.box)
    labels.push(label)
  }
  return labels
}

function isNamed({ items: [item, ...others] }: Named): boolean {
  return others.length === 0 && !item.dimmed && item.label !== ''
}

function byImportance({ items: [a] }: Named, { items: [b] }: Named): number {
  return (
    Number(b.highlighted || b.selected) - Number(a.highlighted || a.selected) || a.rank - b.rank
  )
}

function labelFor(mark: Named, room: Room, taken: Obstacles) {
  const [item] = mark.items
  // In the middle of the lane, wherever in it the mark is: beside it, a name could reach into the next.
  const row = { y: mark.middle - lineHeight / 2, height: lineHeight }
  // Widths are most of the work, and among many marks hardly one has room.
  if (!hasRoom(mark, row, { room, taken })) return null
  const place = { ...row, width: room.textWidth(item.label) }
  const side = place.width > longest ? null : sideFor(mark, place, { room, taken })
  if (!side) return null
  const x = side === 'after' ? mark.x + mark.width + air : mark.x - air
  return {
    id: item.id,
    lane: mark.lane,
    text: item.label,
    // Of its mark: a name before it ends at x, one after it starts there.
    side,
    x,
    // Of the baseline.
    y: row.y + 10.5,
    box: { x: side === 'after' ? x : x - place.width, ...place },
    highlighted: item.highlighted || item.selected,
  }
}

type Surroundings = { readonly room: Room; readonly taken: Obstacles }

function hasRoom({ x, width }: Named, row: Row, { room, taken }: Surroundings): boolean {
  const [after, before] = [x + width + air, x - air]
  const right = taken.free(after, Math.min(room.width, after + narrowest), row) - after
  const left = before - taken.freeBefore(before, Math.max(0, before - narrowest), row)
  return Math.max(left, right) >= narrowest - rounding
}

function sideFor(
  { x, width }: Named,
  place: Row & { readonly width: number },
  { room, taken }: Surroundings,
): 'before' | 'after' | null {
  const after = x + width + air
  const end = after + place.width
  if (end <= room.width && taken.free(after, end, place) >= end) return 'after'
  const before = x - air
  const start = before - place.width
  return start >= 0 && taken.freeBefore(before, start, place) <= start ? 'before' : null
}

type Obstacles = ReturnType<typeof createObstacles>
type Row = Pick<Box, 'y' | 'height'>

/** Boxes by fields of the plot, so that a search looks at its neighbourhood alone. */
function createObstacles() {
  const fields = new Map<number, Box[]>()
  const columnOf = (x: number): number => Math.floor(x / widthOfColumn)
  const rowOf = (y: number): number => Math.floor(y / heightOfRow)
  const fieldsOf = function* (x0: number, x1: number, { y, height }: Row): Generator<number> {
    for (let column = columnOf(x0); column <= columnOf(x1); column += 1) {
      for (let row = rowOf(y); row <= rowOf(y + height); row += 1) yield column * mostRows + row
    }
  }
  const near = (x0: number, x1: number, room: Row): Box[] => {
    const { y, height } = room
    const found: Box[] = []
    for (const field of fieldsOf(x0, x1, room)) {
      for (const box of fields.get(field) ?? []) {
        if (box.y < y + height && y < box.y + box.height) found.push(box)
      }
    }
    return found
  }
  return {
    add(box: Box): void {
      for (const field of fieldsOf(box.x, box.x + box.width, box)) {
        const boxes = fields.get(field)
        if (boxes) boxes.push(box)
        else fields.set(field, [box])
      }
    },
    /** The first pixel from x0 on that is taken, at most x1. */
    free(x0: number, x1: number, row: Row): number {
      const ahead = near(x0, x1, row).filter(({ x, width }) => x + width > x0 - air + rounding)
      return Math.min(x1, ...ahead.map(({ x }) => x - air))
    },
    /** The last pixel before x1 that is taken, at least x0. */
    freeBefore(x1: number, x0: number, row: Row): number {
      const behind = near(x0, x1, row).filter(({ x }) => x < x1 + air - rounding)
      return Math.max(x0, ...behind.map(({ x, width }) => x + width + air))
    },
  }
}
