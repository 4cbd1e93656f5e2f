/** Reads path data back: what was drawn, to be asked whether a point lies inside. */

/** Pixels. */
export type PathPoint = readonly [x: number, y: number]

/** The rings of path data that has straight lines alone. */
export function ringsOf(d: string): PathPoint[][] {
  return d
    .split('M')
    .filter(Boolean)
    .map((ring) => ring.replace('Z', '').split('L').map(pointOf))
}

function pointOf(text: string): PathPoint {
  const [x = 0, y = 0] = text.split(/[ ,]/).map(Number)
  return [x, y]
}
