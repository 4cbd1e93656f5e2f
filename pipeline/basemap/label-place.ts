/** Where in a country its name has most room, and how much that is. */
import { polygonArea } from 'd3'
import { drawnPoint } from './least-shown.ts'
import type { Rings } from './planar.ts'
import type { Point } from './simplify-line.ts'

export type LabelPlace = {
  /** In the drawn map's units: the middle of the room. */
  readonly at: Point
  /** Units that a line of text has there, a little above and below its middle too. */
  readonly width: number
}

/** Lines across the country on which room is looked for. */
const lines = 36
/** The further from the middle of the country, the less a name seems to be that of all of it. */
const offCentre = 0.4

type Span = readonly [from: number, to: number]

/** @returns null for a country without land */
export function labelPlace(polygons: readonly Rings[]): LabelPlace | null {
  const drawn = polygons.map((rings) => rings.map((ring) => ring.map(drawnPoint)))
  const [largest] = drawn.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  const ys = (largest?.[0] ?? []).map(([, y]) => y)
  if (!largest || ys.length === 0) return null
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const step = (bottom - top) / (lines + 1)
  const rows = Array.from({ length: lines }, (_, i) => spansAt(largest, top + (i + 1) * step))
  let best: (LabelPlace & { score: number }) | null = null
  rows.forEach((spans, i) => {
    for (const [from, to] of spans) {
      const middle = (from + to) / 2
      const width = 2 * Math.min(...[i - 1, i, i + 1].map((row) => roomAround(rows[row], middle)))
      const score = width * (1 - offCentre * Math.abs((2 * i) / lines - 1))
      if (!best || score > best.score) best = { score, width, at: [middle, top + (i + 1) * step] }
    }
  })
  return best
}

const sizeOf = ([outer = []]: readonly (readonly Point[])[]): number =>
  Math.abs(polygonArea(outer.map(([x, y]) => [x, y])))

/** Where a line of this height lies inside. */
function spansAt(rings: readonly (readonly Point[])[], y: number): Span[] {
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x, ringY], i): number[] => {
        const [toX, toY] = ring[(i + 1) % ring.length] ?? [x, ringY]
        return ringY < y === toY < y ? [] : [x + ((y - ringY) / (toY - ringY)) * (toX - x)]
      }),
    )
    .sort((a, b) => a - b)
  return crossings.flatMap((from, i): Span[] => {
    const to = crossings[i + 1]
    return i % 2 === 0 && to !== undefined ? [[from, to]] : []
  })
}

/** To the nearer end of the span that holds a point; 0 where none does. */
function roomAround(spans: readonly Span[] | undefined, x: number): number {
  const its = spans?.find(([from, to]) => from <= x && x <= to)
  return its ? Math.min(x - its[0], its[1] - x) : 0
}
