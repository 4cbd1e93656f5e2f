/** Pairs of circles, the one that overlaps deepest on top. */

type Places = {
  readonly x: (node: number) => number
  readonly y: (node: number) => number
}

export type PairHeap = {
  readonly push: (depth: number, a: number, b: number) => void
  readonly pop: () => readonly [a: number, b: number] | null
}

type Pair = {
  readonly depth: number
  readonly a: number
  readonly b: number
  /** Of two that are as deep the one further west, then north: not the one that came first. */
  readonly west: number
  readonly north: number
}

function isBefore(a: Pair, b: Pair): boolean {
  if (a.depth !== b.depth) return a.depth > b.depth
  return a.west === b.west ? a.north < b.north : a.west < b.west
}

/** A binary heap. */
export function createPairHeap({ x, y }: Places): PairHeap {
  const pairs: Pair[] = []
  const swapUp = (start: number, pair: Pair): void => {
    let at = start
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = pairs[parent]
      if (!above || !isBefore(pair, above)) break
      pairs[at] = above
      at = parent
    }
    pairs[at] = pair
  }
  const swapDown = (pair: Pair): void => {
    let at = 0
    for (;;) {
      const [left, right] = [pairs[2 * at + 1], pairs[2 * at + 2]]
      const isRight = left && right && isBefore(right, left)
      const below = isRight ? right : left
      if (!below || !isBefore(below, pair)) break
      pairs[at] = below
      at = 2 * at + (isRight ? 2 : 1)
    }
    pairs[at] = pair
  }
  return {
    push: (depth, a, b) => {
      const west = Math.min(x(a), x(b))
      const north = Math.min(y(a), y(b))
      pairs.push({ depth, a, b, west, north })
      swapUp(pairs.length - 1, { depth, a, b, west, north })
    },
    pop: () => {
      const [top] = pairs
      const last = pairs.pop()
      if (!top || !last) return null
      if (pairs.length > 0) swapDown(last)
      return [top.a, top.b]
    },
  }
}
