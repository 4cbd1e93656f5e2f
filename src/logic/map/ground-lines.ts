/** How strongly the lines of the ground are drawn at a zoom: the live map and pictures of it agree. */

/** Zooms with the value there; straight in between, and beyond the last as there. */
export type Stops = readonly (readonly [zoom: number, value: number])[]

/** Rivers would crowd a smaller map. */
export const riversFrom = 3.5

/** CSS pixels, and opacity. */
export const groundLines = {
  rivers: {
    width: [
      [3.5, 0.4],
      [6, 1.2],
      [9, 2],
    ],
    opacity: [[0, 0.7]],
  },
  borders: {
    width: [
      [2, 0.8],
      [9, 1.4],
    ],
    opacity: [[0, 1]],
  },
  // As fine as the drawn map's at first.
  coast: {
    width: [
      [3, 0.75],
      [9, 1],
    ],
    opacity: [[0, 1]],
  },
} as const satisfies Record<string, { width: Stops; opacity: Stops }>

export function atZoom(stops: Stops, zoom: number): number {
  const next = stops.findIndex(([at]) => at > zoom)
  const [after, before] = [stops[next], stops[next < 0 ? stops.length - 1 : next - 1]]
  if (!after || !before) return (before ?? after)?.[1] ?? 0
  const share = (zoom - before[0]) / (after[0] - before[0])
  return before[1] + (after[1] - before[1]) * share
}
