/** How far apart the marks of stations that share a point stand. */

/** From this zoom on a reader has come for single stations, and there is room for a finger. */
const nearZoom = 4

/**
 * Pixels between the centres of neighbours: far out as close as marks can be told apart by a mouse,
 * near by the 24 pixels that a finger needs.
 */
export function markSpacing(zoom: number): number {
  return zoom >= nearZoom ? 24 : 15
}
