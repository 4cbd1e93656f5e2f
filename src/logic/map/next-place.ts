/** Which of the marks on a map an arrow key leads to. */
import { least } from 'd3'

/** Pixels from the map's left and upper edge. */
export type Spot = { readonly id: string; readonly x: number; readonly y: number }

/** Right and down are more. */
export const directions = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const
export type ArrowKey = keyof typeof directions

export function isArrowKey(key: string): key is ArrowKey {
  return Object.hasOwn(directions, key)
}

/** Arrows can pass a mark by; these lead through all of them in turn, and round again. */
const turns = { PageUp: -1, PageDown: 1 } as const
type StepKey = ArrowKey | keyof typeof turns

export function isStepKey(key: string): key is StepKey {
  return isArrowKey(key) || Object.hasOwn(turns, key)
}

/** A step aside counts as much as this many steps ahead: the key is meant as it is pressed. */
const aside = 2.5

/** Where a key leads; null where there is no further mark. */
export function nextPlace(spots: readonly Spot[], from: Spot, key: StepKey): string | null {
  if (isArrowKey(key)) return nearestAhead(spots, from, key)
  const at = spots.findIndex(({ id }) => id === from.id)
  return spots.at((at + turns[key]) % spots.length)?.id ?? null
}

/** The nearest mark in the direction of the key. */
function nearestAhead(spots: readonly Spot[], from: Spot, key: ArrowKey): string | null {
  const [dx, dy] = directions[key]
  const ahead = ({ x, y }: Spot): number => (x - from.x) * dx + (y - from.y) * dy
  const off = ({ x, y }: Spot): number => Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx)
  const reached = spots.filter(
    (spot) => spot.id !== from.id && ahead(spot) > 0 && off(spot) <= ahead(spot) * aside,
  )
  return least(reached, (spot) => ahead(spot) + off(spot) * aside)?.id ?? null
}
