/** Moves rings that lie on each other, or on marks, a little apart; marks stay where they are. */

/** One circle per entry; places and radii in pixels. */
export type Neighbours = {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
  /** 1 for what may be moved. */
  readonly isMovable: Uint8Array
}

type Shift = { readonly dx: Float64Array; readonly dy: Float64Array }

/** Pixels: further, a ring would stand for another place. */
const furthest = 16
const passes = 40
/** Pixels that are not seen. */
const unseen = 0.2
/** Of what is wanted, done in a pass: all of it at once would swing to and fro. */
const step = 0.6

/**
 * Pixels by which each has to be moved; the same whatever order they come in, but for rounding. Pairs that lie on
 * each other all the same are stuck.
 */
export function movedApart(circles: Neighbours): Shift & { readonly stuck: readonly Pair[] } {
  const { length } = circles.x
  const shift = { dx: new Float64Array(length), dy: new Float64Array(length) }
  const pairs = nearPairs(circles)
  for (let pass = 0; pass < passes; pass += 1) {
    const push = pushes(circles, shift, pairs)
    if (!push) return { ...shift, stuck: [] }
    add(shift, push)
  }
  return {
    ...shift,
    stuck: pairs.filter(([a, b]) => meet(circles, shift, [a, b]).lacking >= unseen),
  }
}

function meet(circles: Neighbours, shift: Shift, [a, b]: Pair) {
  const x = at(circles.x, b) + at(shift.dx, b) - at(circles.x, a) - at(shift.dx, a)
  const y = at(circles.y, b) + at(shift.dy, b) - at(circles.y, a) - at(shift.dy, a)
  const apart = Math.hypot(x, y)
  const lacking = at(circles.radius, a) + at(circles.radius, b) - apart
  const [alongX, alongY] = apart > 0 ? [x / apart, y / apart] : [1, 0]
  return { lacking, alongX, alongY }
}

/** What each is pushed by its neighbours; null once none lies on another. */
function pushes(circles: Neighbours, shift: Shift, pairs: readonly Pair[]): Shift | null {
  const { length } = circles.x
  const push = { dx: new Float64Array(length), dy: new Float64Array(length) }
  let isNeeded = false
  for (const [a, b] of pairs) {
    const { lacking, alongX, alongY } = meet(circles, shift, [a, b])
    if (lacking < unseen) continue
    isNeeded = true
    const [moveA, moveB] = [at(circles.isMovable, a), at(circles.isMovable, b)]
    const part = (lacking * step) / (moveA + moveB)
    push.dx[a] = at(push.dx, a) - alongX * part * moveA
    push.dy[a] = at(push.dy, a) - alongY * part * moveA
    push.dx[b] = at(push.dx, b) + alongX * part * moveB
    push.dy[b] = at(push.dy, b) + alongY * part * moveB
  }
  return isNeeded ? push : null
}

function add(shift: Shift, push: Shift): void {
  for (let i = 0; i < shift.dx.length; i += 1) {
    const [x, y] = [at(shift.dx, i) + at(push.dx, i), at(shift.dy, i) + at(push.dy, i)]
    const held = Math.min(1, furthest / Math.max(furthest, Math.hypot(x, y)))
    shift.dx[i] = x * held
    shift.dy[i] = y * held
  }
}

type Pair = readonly [a: number, b: number]

/** Those that may come to lie on each other, and of which one can give way. */
function nearPairs({ x, y, radius, isMovable }: Neighbours): Pair[] {
  const reach = 2 * radius.reduce((most, one) => Math.max(most, one), 0) + 2 * furthest
  const order = [...x.keys()].sort((a, b) => at(x, a) - at(x, b))
  return order.flatMap((a, i) => {
    const pairs: Pair[] = []
    for (let next = i + 1; next < order.length; next += 1) {
      const b = order[next] ?? a
      if (at(x, b) - at(x, a) > reach) break
      const canGiveWay = at(isMovable, a) + at(isMovable, b) > 0
      if (canGiveWay && Math.abs(at(y, b) - at(y, a)) <= reach) pairs.push([a, b])
    }
    return pairs
  })
}

const at = (values: Float64Array | Uint8Array, i: number): number => values[i] ?? Number.NaN
