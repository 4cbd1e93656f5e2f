/** Lines on a flat world, which repeats sideways, as SVG path data. */
import type { LngLat } from '../../model/ids.ts'
import type { Size } from './size.ts'
import { drawnWorldSize, worldPoint } from './mercator.ts'

export type FlatWorld = {
  /** Of the first world, from the box's left and upper edge; in pixels, as all that follows. */
  readonly left: number
  readonly top: number
  /** Of a world. */
  readonly width: number
  readonly box: Size
  /** Decimals of what is written. */
  readonly digits: number
}

/** The drawn map's own units, of which some are many pixels when it is enlarged. */
export const drawnWorld: FlatWorld = {
  ...{ left: 0, top: 0, width: drawnWorldSize.width, box: drawnWorldSize, digits: 2 },
}

export function flatPoint(
  position: LngLat,
  { left, top, width }: FlatWorld,
): [x: number, y: number] {
  const [x, y] = worldPoint(position)
  const scale = width / drawnWorldSize.width
  return [left + x * scale, top + y * scale]
}

/**
 * As often as the box shows some of it: what leaves a world on one side comes in on the other.
 * @param line of longitudes that may run on beyond ±180°
 * @param turns the worlds, counted from the first one, on which it is looked for
 */
export function flatPaths(
  line: readonly LngLat[],
  world: FlatWorld,
  turns: readonly number[] = [-1, 0, 1],
): string[] {
  const points = line.map((position) => flatPoint(position, world))
  const rounded = (value: number): number => +value.toFixed(world.digits) + 0
  return turns.flatMap((turn) => {
    const moved = points.map(([x, y]) => [rounded(x + turn * world.width), rounded(y)] as const)
    return isSeen(moved, world.box) ? `M${moved.map((point) => point.join(' ')).join('L')}` : []
  })
}

function isSeen(points: readonly (readonly [x: number, y: number])[], box: Size): boolean {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const isAcross = Math.max(...xs) >= 0 && Math.min(...xs) <= box.width
  return isAcross && Math.max(...ys) >= 0 && Math.min(...ys) <= box.height
}
