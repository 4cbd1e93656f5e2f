/** Names beside the marks that matter most, where they cover neither a mark nor another name. */
import type { TimelineItem } from './item.ts'
import type { Box } from './box.ts'

export type MarkLabel = NonNullable<ReturnType<typeof labelFor>>
type Named = Box & {
  readonly kind: 'point' | 'span' | 'bin'
  readonly lane: string
  readonly items: readonly [TimelineItem, ...TimelineItem[]]
  readonly outside: boolean
}
type Room = {
  /** Pixels of the plot. */
  readonly width: number
  readonly height: number
  readonly textWidth: (text: string) => number
  /** What else may not be covered, such as the names of lanes. */
  readonly obstacles: readonly Box[]
  /** Where each lane lies: a name that strayed into another would be read as that one's. */
  readonly bands: ReadonlyMap<string, Pick<Box, 'y' | 'height'>>
}

/** Pixels. */
export const lineHeight = 13
const air = 4
/** Of a line; what is longer than two such lines is cut. */
const longest = 480
/** So far a name may reach beyond its lane: lanes are no higher than their marks. */
const overhang = 5
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
 * it, else in two lines, else not at all. Half a name says less than none, and the mark has its tip.
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

function isNamed({ kind, items: [item] }: Named): boolean {
  return kind !== 'bin' && !item.dimmed && item.label !== ''
}

function byImportance({ items: [a] }: Named, { items: [b] }: Named): number {
  return (
    Number(b.highlighted || b.selected) - Number(a.highlighted || a.selected) || a.rank - b.rank
  )
}

function labelFor(mark: Named, room: Room, taken: Obstacles) {
  const [item] = mark.items
  // Widths are most of the work, and among many marks hardly one has room.
  if (!hasRoom(mark, room, taken)) return null
  for (const lines of linings(item.label, room.textWidth)) {
    const width = Math.max(...lines.map(room.textWidth))
    for (const y of heights(mark, lines.length, room)) {
      const place = { y, height: lines.length * lineHeight, width }
      const side = sideFor(mark, place, { room, taken })
      if (!side) continue
      const x = side === 'after' ? mark.x + mark.width + air : mark.x - air
      return {
        id: item.id,
        lane: mark.lane,
        text: item.label,
        // One line or two.
        lines,
        // Of its mark: a name before it ends at x, one after it starts there.
        side,
        x,
        // Of the first line's baseline.
        y: y + 10,
        box: { x: side === 'after' ? x : x - width, ...place },
        highlighted: item.highlighted || item.selected,
      }
    }
  }
  return null
}

function hasRoom({ x, y, width, height }: Named, room: Room, taken: Obstacles): boolean {
  const row = { y: y + height / 2 - lineHeight / 2, height: lineHeight }
  const [after, before] = [x + width + air, x - air]
  const right = taken.free(after, Math.min(room.width, after + narrowest), row) - after
  const left = before - taken.freeBefore(before, Math.max(0, before - narrowest), row)
  return Math.max(left, right) >= narrowest - rounding
}

/** One line where that is not too long, then two as even as words allow; what is left is cut. */
function linings(label: string, textWidth: Room['textWidth']): (readonly string[])[] {
  const one = textWidth(label) <= longest ? [[label]] : []
  const words = label.split(' ')
  const halves = words.slice(1).map((_, i) => {
    const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]
    return { lines, width: Math.max(...lines.map(textWidth)) }
  })
  halves.sort((a, b) => a.width - b.width)
  const [even] = halves
  if (!even) return one
  return [...one, even.width <= longest ? even.lines : cut(words, textWidth)]
}

/** Two lines as long as they may be, the second with "…" behind it. */
function cut(words: readonly string[], textWidth: Room['textWidth']): readonly string[] {
  const upTo = (rest: readonly string[], end: string): number => {
    let count = 1
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(' ') + end) <= longest) {
      count += 1
    }
    return count
  }
  const first = upTo(words, '')
  const rest = words.slice(first)
  return [words.slice(0, first).join(' '), `${rest.slice(0, upTo(rest, '…')).join(' ')}…`]
}

/** Tops at which so many lines stand beside a mark: its middle, or its first or last line there. */
function heights(
  { y, height, lane }: Named,
  lines: number,
  { bands, height: whole }: Room,
): number[] {
  const full = lines * lineHeight
  const middle = y + height / 2
  const tops = [middle - full / 2, middle - lineHeight / 2, middle + lineHeight / 2 - full]
  const band = bands.get(lane)
  if (lines === 1 || !band) return tops.slice(0, 1)
  const [top, bottom] = [band.y - overhang, band.y + band.height + overhang]
  return tops.filter((at) => at >= Math.max(0, top) && at + full <= Math.min(whole, bottom))
}

function sideFor(
  { x, width }: Named,
  place: Row & { readonly width: number },
  { room, taken }: { room: Room; taken: Obstacles },
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
