/** What a map keeps free at its edges, and what the things that lie over it take. */
import type { Size } from './size.ts'

/** CSS pixels from each edge. */
export type Room = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>

/** CSS pixels from the map's left and upper edge. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const roomOf = (across: number, down = across): Room => ({
  ...{ top: down, bottom: down, left: across, right: across },
})

/**
 * So much beside each edge that none of the boxes reaches further in. Each box is kept clear of at the edge
 * where that costs the map least: a row of buttons above, a column beside.
 */
export function roomBeside(boxes: readonly Box[], { width, height }: Size): Room {
  const room = { top: 0, right: 0, bottom: 0, left: 0 }
  for (const { left, top, right, bottom } of boxes) {
    const costs = [
      ['top', bottom, width],
      ['bottom', height - top, width],
      ['left', right, height],
      ['right', width - left, height],
    ] as const
    const [edge, reach] = costs.reduce((a, b) => (b[1] * b[2] < a[1] * a[2] ? b : a))
    room[edge] = Math.max(room[edge], reach)
  }
  return room
}

/** Both together; a small map keeps half of itself for what is shown. */
export function roomWithin({ width, height }: Size, room: Room, padding: number): Room {
  const across = shrink(room.left + room.right + 2 * padding, width / 2)
  const down = shrink(room.top + room.bottom + 2 * padding, height / 2)
  return {
    left: (room.left + padding) * across,
    right: (room.right + padding) * across,
    top: (room.top + padding) * down,
    bottom: (room.bottom + padding) * down,
  }
}

const shrink = (wanted: number, most: number): number => (wanted > most ? most / wanted : 1)
