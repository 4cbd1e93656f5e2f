/** Which mark a pointer means: marks are small, so whatever is near enough counts. */

import type { Box } from './box.ts'

type Mark = Box & { readonly kind: 'point' | 'span' | 'bin' }

/** A span is a line in the middle of its box; this many pixels off, a point is meant rather than the line. */
const beforeSpans = 2

/** The mark under the point, else the nearest within `reach` pixels of its edge; null when none is. */
export function nearestMark<M extends Mark>(
  marks: readonly M[],
  point: Pick<Box, 'x' | 'y'>,
  reach: number,
): M | null {
  let nearest: M | null = null
  let least = Infinity
  for (const mark of marks) {
    const distance = distanceTo(mark, point)
    if (distance <= reach && distance < least) [nearest, least] = [mark, distance]
  }
  return nearest
}

function distanceTo({ kind, x, y, width, height }: Mark, point: Pick<Box, 'x' | 'y'>): number {
  const across = outsideOf(point.x, x, width)
  if (kind !== 'span') return Math.hypot(across, outsideOf(point.y, y, height))
  return Math.hypot(across, point.y - y - height / 2) + beforeSpans
}

function outsideOf(at: number, start: number, length: number): number {
  return Math.max(0, start - at, at - start - length)
}
