/** How large and how strong the things on the map are drawn: one set of numbers for every pen, in CSS pixels. */

/** Paper around a mark or a cluster, so that it stands out from land, sea and its neighbours. */
export const haloWidth = 1.5

/** Marks and their halo stay within this distance of their centre. */
export const markReach = 8

/** The band of a cluster that shows the shares: its width, and the paper between two shares. */
export const band = { width: 4, gap: 1 } as const

/** The number in a cluster; digits have no descenders, so a baseline this far down centres them. */
export const countText = { size: 11.5, weight: 600, baseline: 4 } as const

/** Around what is selected: paper, and on it a line of ink. */
export const ring = { gap: 3, paper: 4, ink: 1.75 } as const

/** Names of cities with stations: ink on a halo of land. */
export const labelText = { size: 13, weight: 600, halo: 1.5, gap: 4 } as const

/** Names of large cities, on the ground of the map; before that zoom they would cover it. */
export const cityText = { size: 11.5, opacity: 1, halo: 1.2, padding: 6, from: 3.5 } as const

/** Names of countries, in capitals, and of seas, in italics (sizes in CSS pixels, spacing in sizes). */
export const nameText = {
  country: { size: 11.5, spacing: 0.12, halo: 1.2 },
  sea: { size: 13 },
} as const

/** Settlements that have no name on the map: discs, by their numbers of inhabitants. */
export const towns = {
  from: 6,
  least: 3000,
  /** CSS pixels of the smallest, at two zooms. */
  radius: [
    [6, 0.5],
    [9, 2.2],
  ],
} as const

/** Lines from the places of values. */
export const arcLines = {
  stated: { width: 1.6, opacity: 0.8, dash: [] },
  uncertain: { width: 1.2, opacity: 0.55, dash: [4, 4] },
} as const satisfies Record<string, { width: number; opacity: number; dash: readonly number[] }>

/** Where they start: a disc of paper with an edge of its value's colour around it. */
export const arcOrigin = { radius: 4, edge: 2 } as const

/** Around a place that is open in the details: its inner radius, and the width of its line. */
export const placeRing = { radius: 7, width: 2.5 } as const

/** Over a country that is selected: how strong the accent is. */
export const selectedCountryOpacity = 0.15

/** The chosen area. */
export const areaLook = { fillOpacity: 0.1, edge: 2 } as const
