/** Where the words beside a claim go: in and after its bar, or below it, whichever takes less height. */
import { least, pairs, range } from 'd3'
import { wrapRuns, type TextRun } from '../text/wrap-text.ts'

/** What it counts; who published and who repeated it; what it does not say. */
export type NoteKind = 'what' | 'said' | 'caveat'
/** Pixels from the start and top of the plot; y is the baseline. */
export type NoteLine = {
  readonly x: number
  readonly y: number
  readonly runs: readonly TextRun<NoteKind>[]
  /** In the bar, or on the plot, where grid lines pass behind it. */
  readonly onBar: boolean
}
/** A stretch of the row without an edge in it. */
type Room = { readonly from: number; readonly to: number; readonly onBar: boolean }
export type NoteLayout = {
  readonly placement: 'beside' | 'below'
  /** Of all lines, with the air around them. */
  readonly height: number
  /** From the top of the row. */
  readonly lines: readonly NoteLine[]
}

/** Pixels. Narrower, a sentence falls apart into single words. */
const leastRoom = 180
const padding = { start: 8, end: 6 }
const air = 3
/** A bar of the row's whole height is worth this much more of it. */
const worthForBar = 8

/** Stretches between the edges of a row, the first and the last day of the plot included. */
export function roomsOf(
  bar: readonly [start: number, end: number],
  published: number,
  width: number,
): Room[] {
  const [start, end] = bar
  const edges = [0, start, end, published, width].map((x) => Math.min(width, Math.max(0, x)))
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  return pairs(sorted).flatMap(([from, to]) => {
    const middle = (from + to) / 2
    // A line leads through here to the day of publication.
    if (middle > end && middle < published) return []
    const onBar = middle > start && middle < end
    const room = { from: from + padding.start, to: to - padding.end, onBar }
    return room.to - room.from >= leastRoom ? [room] : []
  })
}

type Given = {
  readonly runs: readonly TextRun<NoteKind>[]
  readonly rooms: readonly Room[]
  /** Of the plot. */
  readonly width: number
  readonly size: number
  readonly lineHeight: number
  /** Of a bar that has its words below, with the gap between. */
  readonly barHeight: number
}

export function noteLayout(given: Given): NoteLayout {
  const below = belowBar(given)
  const beside = least(besideBar(given), ({ height }) => height)
  return beside && beside.height <= below.height + worthForBar ? beside : below
}

function belowBar({ runs, width, size, lineHeight, barHeight }: Given): NoteLayout {
  const lines = wrapRuns(runs, size, width - padding.end)
  return {
    placement: 'below',
    height: barHeight + lines.length * lineHeight + air,
    lines: lines.map((line, i) => ({
      x: 0,
      y: barHeight + baseline(size, lineHeight) + i * lineHeight,
      runs: line,
      onBar: false,
    })),
  }
}

const baseline = (size: number, lineHeight: number): number => (lineHeight + size * 0.7) / 2

/** All words in one stretch, or the first of them in one and the rest in the next. */
function besideBar({ runs, rooms, size, lineHeight }: Given): NoteLayout[] {
  const widthOf = ({ from, to }: Room): number => to - from
  const splits: (readonly (readonly [Room, readonly TextRun<NoteKind>[]])[])[] = [
    ...rooms.map((room) => [[room, runs]] as const),
    ...pairs(rooms).flatMap(([before, room]) =>
      range(1, runs.length).map((first) => [
        [before, runs.slice(0, first)] as const,
        [room, runs.slice(first)] as const,
      ]),
    ),
  ]
  return splits.map((parts) => {
    const texts = parts.map(([room, its]) => ({ room, lines: wrapRuns(its, size, widthOf(room)) }))
    const most = Math.max(...texts.map(({ lines }) => lines.length))
    const top = (count: number): number => air + ((most - count) * lineHeight) / 2
    return {
      placement: 'beside',
      height: most * lineHeight + 2 * air,
      lines: texts.flatMap(({ room, lines }) =>
        lines.map((line, i) => ({
          x: room.from,
          y: top(lines.length) + baseline(size, lineHeight) + i * lineHeight,
          runs: line,
          onBar: room.onBar,
        })),
      ),
    }
  })
}
