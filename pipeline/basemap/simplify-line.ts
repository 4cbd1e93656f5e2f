/** Fewer points by Visvalingam's rule: the corner whose triangle is smallest goes first. */

export type Point = readonly [x: number, y: number]

/** A point of a line that still loses points; the ends have no neighbour on one side. */
type Corner = { at: Point; area: number; before: Corner | null; after: Corner | null }

const triangle = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

const areaOf = ({ at, before, after }: Corner): number =>
  before && after ? triangle(before.at, at, after.at) : Infinity

const linked = (line: readonly Point[]): Corner[] => {
  const corners = line.map((at): Corner => ({ at, area: Infinity, before: null, after: null }))
  corners.forEach((corner, index) => {
    corner.before = corners[index - 1] ?? null
    corner.after = corners[index + 1] ?? null
  })
  for (const corner of corners) corner.area = areaOf(corner)
  return corners
}

const smallest = (corners: ReadonlySet<Corner>): Corner | null => {
  let found: Corner | null = null
  for (const corner of corners) if (!found || corner.area < found.area) found = corner
  return found
}

/** Takes a corner out; its neighbours never become easier to drop than it was. */
const unlink = (corner: Corner): void => {
  const { before, after, area } = corner
  if (before) before.after = after
  if (after) after.before = before
  for (const neighbour of [before, after]) {
    if (neighbour) neighbour.area = Math.max(area, areaOf(neighbour))
  }
}

/**
 * The line without the corners whose triangle is smaller than `leastArea` (square units of the line).
 * Both ends stay. Looks at all corners for each one dropped: meant for lines of some thousand points.
 */
export const simplifyLine = (line: readonly Point[], leastArea: number): Point[] => {
  const corners = new Set(linked(line))
  for (;;) {
    const next = smallest(corners)
    if (!next || next.area >= leastArea) break
    corners.delete(next)
    unlink(next)
  }
  return [...corners].map(({ at }) => at)
}
