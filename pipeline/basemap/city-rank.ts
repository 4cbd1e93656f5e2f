/** From these numbers of inhabitants on, a city is named from this zoom on. */
const steps = [
  [8_000_000, 2],
  [3_000_000, 3],
  [1_000_000, 4],
  [500_000, 5],
  [300_000, 6],
  [150_000, 7],
] as const

/** Smaller ones are left out of the tiles. */
export const smallestCity = 100_000
const lastRank = 8

/** The zoom from which a city is named: 2 for the largest, 8 for those of 100,000. */
export const cityRank = (population: number): number =>
  steps.find(([least]) => population >= least)?.[1] ?? lastRank
