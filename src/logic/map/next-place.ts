/** Which of the marks on a map an arrow key leads to. */

/** Pixels from the map's left and upper edge. */
export type Spot = { readonly id: string; readonly x: number; readonly y: number }

const directions = {
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
  let best: { id: string; cost: number } | null = null
  for (const { id, x, y } of spots) {
    const ahead = (x - from.x) * dx + (y - from.y) * dy
    const off = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx)
    if (id === from.id || ahead <= 0 || off > ahead * aside) continue
    const cost = ahead + off * aside
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id ?? null
}
