/** Which mark a pointer means: marks are small, so whatever is near enough counts. */

import type { Box } from './box.ts'

/** Pixels around the middle of a small mark that answer for it: a target of 24 by 24. */
const reach = 12

/** The mark under the point, else the one nearest to it within reach; null when none is. */
export function nearestMark<Mark extends Box>(
  marks: readonly Mark[],
  point: Pick<Box, 'x' | 'y'>,
): Mark | null {
  let nearest: Mark | null = null
  let least = Infinity
  for (const mark of marks) {
    const across = outsideOf(point.x, mark.x, mark.width)
    const down = outsideOf(point.y, mark.y, mark.height)
    if (across > reachBeyond(mark.width) || down > reachBeyond(mark.height)) continue
    const distance = Math.hypot(across, down)
    if (distance < least) [nearest, least] = [mark, distance]
  }
  return nearest
}

const reachBeyond = (size: number): number => Math.max(2, reach - size / 2)

function outsideOf(at: number, start: number, length: number): number {
  return Math.max(0, start - at, at - start - length)
}
