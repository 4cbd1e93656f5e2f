/** Chance that repeats: the same seed gives the same numbers. */
export type Chance = {
  /** From 0 to 1, without 1. */
  readonly next: () => number
  /** A whole number from 0 to `end`, without `end`. */
  readonly below: (end: number) => number
  /** Whether something of this share happens. */
  readonly isHit: (share: number) => boolean
  /** @throws for an empty list. */
  readonly one: <T>(list: readonly T[]) => T
}

/** Mulberry32: small, and even enough for test data. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    next,
    below,
    isHit: (share) => next() < share,
    one: (list) => {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new Error('Nothing can be picked from an empty list.')
      return picked
    },
  }
}

/** Picks an index with these weights, in the logarithm of their number. */
export function createWeighted(weights: readonly number[], chance: Chance): () => number {
  const sums = new Float64Array(weights.length)
  let total = 0
  weights.forEach((weight, i) => {
    total += weight
    sums[i] = total
  })
  return () => {
    const wanted = chance.next() * total
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}
