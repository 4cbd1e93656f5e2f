/** How large the columns and the dock of the explorer may be dragged. All sizes are CSS pixels. */

export const panes = ['side', 'details', 'dock'] as const
export type Pane = (typeof panes)[number]

/** Smaller than this is of no use: a pane that is dragged below half of it collapses. */
export const leastSize: Readonly<Record<Pane, number>> = { side: 240, details: 260, dock: 160 }

/** What a pane must leave to the map and to its neighbour. */
const leftToOthers: Readonly<Record<Pane, number>> = { side: 760, details: 760, dock: 240 }

/**
 * @param available the width, or for the dock the height, of the whole explorer.
 */
export function mostSize(pane: Pane, available: number): number {
  return Math.max(leastSize[pane], available - leftToOthers[pane])
}

/** The size that a pane takes when it is dragged to `wanted`; 0 is collapsed. */
export function paneSize(pane: Pane, wanted: number, available: number): number {
  if (wanted < leastSize[pane] / 2) return 0
  return Math.round(Math.min(Math.max(wanted, leastSize[pane]), mostSize(pane, available)))
}

/** What a key does to a separator; null when the key is not for it. */
export function paneKey(
  key: string,
  { pane, size, available }: { readonly pane: Pane; readonly size: number; available: number },
): number | null {
  const step = 24
  // The details and the dock lie after their separator: what moves it back makes them larger.
  const grow = pane === 'side' ? ['ArrowRight'] : ['ArrowLeft', 'ArrowUp']
  const shrink = pane === 'side' ? ['ArrowLeft'] : ['ArrowRight', 'ArrowDown']
  if (grow.includes(key)) return paneSize(pane, Math.max(size + step, leastSize[pane]), available)
  if (shrink.includes(key))
    return size <= leastSize[pane] ? 0 : paneSize(pane, size - step, available)
  if (key === 'Home') return leastSize[pane]
  if (key === 'End') return mostSize(pane, available)
  return null
}
