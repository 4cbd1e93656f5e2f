/** How high the sheet of a small screen stands over the map. All lengths are CSS pixels. */

/** From the least to the most. */
export const sheetHeights = ['low', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

/** Its handle, its tabs and the first line below them; sheet.css has the same. */
export const lowSheet = 96

/** What the half-open sheet takes of map and sheet together; sheet.css has the same. */
export const halfSheet = 0.53

/** A finger that leaves faster than this (pixels in a millisecond) means the next height, not the nearest. */
const flick = 0.5

/** Where the upper edge of the sheet lies, from the top of what map and sheet have together. */
export function sheetTop(height: SheetHeight, available: number): number {
  if (height === 'full') return 0
  return available - (height === 'low' ? lowSheet : available * halfSheet)
}

export type Release = {
  /** Where the finger left the upper edge. */
  readonly top: number
  /** Pixels in a millisecond, downwards. */
  readonly velocity: number
  readonly available: number
}

/** The height that a dragged sheet comes to rest at. */
export function settledHeight({ top, velocity, available }: Release): SheetHeight {
  const distance = (height: SheetHeight): number => Math.abs(sheetTop(height, available) - top)
  const beyond = sheetHeights.filter((height) => {
    const way = sheetTop(height, available) - top
    return Math.abs(velocity) > flick ? way * velocity > 0 : true
  })
  const [nearest] = beyond.toSorted((a, b) => distance(a) - distance(b))
  return nearest ?? (velocity > 0 ? 'low' : 'full')
}

/** @param steps 1 is higher, -1 lower; beyond the ends the sheet stays. */
export function steppedHeight(height: SheetHeight, steps: number): SheetHeight {
  const place = sheetHeights.indexOf(height) + steps
  return sheetHeights[Math.min(Math.max(place, 0), sheetHeights.length - 1)] ?? height
}
