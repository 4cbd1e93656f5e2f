/** Groups of marks that would lie on each other at a zoom, merged until none do. */
import TinyQueue from 'tinyqueue'
import { mostPacked } from './packed.ts'

/** One circle per entry; places and radii in pixels of the world at the zoom. */
export type Circles = {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
  /** Stations. */
  readonly weight: Float64Array
  /** 1 for what is a ring already, whatever it holds. */
  readonly isRing?: Uint8Array
}

/** Radius of a drawn cluster ring, in pixels: three sizes for a few, then growing with the digits it has to hold. */
export function clusterRadius(count: number): number {
  if (count < 5) return 10.5
  if (count < 8) return 11.5
  return 12.5 + 3.5 * (Math.max(2, String(Math.round(count)).length) - 2)
}

/** Pixels kept free between neighbours, so that each can be hit on its own. */
const gap = 3

/** Far out a ring merges with what is nearer than this (pixels between the centres). */
const leastApart = 17

/**
 * Pixels by which a ring may reach over a neighbour before they merge: far out, where a continent would become
 * one number. What is left on each other is moved apart (`apart.ts`). Near, every ring stands at its true centre.
 */
export const ringSlack = (zoom: number): number => (zoom < 3 ? 9 : zoom < 4 ? 4.5 : 0)
/**
 * With more circles than this, those in one cell of a grid are merged first: in a crowd nearly each
 * overlaps with each, and to look at all pairs would take seconds. The grid is anchored to the
 * world, so panning moves no cluster.
 */
const crowd = 300
/** Pixels: less than the ring of a cluster is wide, so that what shares a cell would overlap anyhow. */
const crowdCell = 24

/**
 * For each circle the first circle of its cluster: itself where it stands alone. Circles that overlap are
 * merged, the deepest pair first, until none do. In time that grows little faster than the number of circles.
 * @param slack pixels by which rings may overlap without being merged
 */
export function mergeOverlapping(circles: Circles, slack = 0): Int32Array {
  const merging = createMerging(circles)
  if (circles.x.length > crowd) mergeCrowds(merging)
  const grid = createGrid(merging, slack)
  for (let node = 0; node < merging.end(); node += 1) {
    if (merging.isAlive(node)) grid.add(node)
  }
  for (let pair = grid.deepest(); pair; pair = grid.deepest()) {
    grid.add(merging.merge(pair.a, pair.b))
  }
  return merging.firsts()
}

type Merging = ReturnType<typeof createMerging>

/** Circles and what they are merged into: each merger makes a new circle behind the others. */
function createMerging(circles: Circles) {
  const count = circles.x.length
  const room = Math.max(1, 2 * count)
  const column = (values: Float64Array): Float64Array => {
    const longer = new Float64Array(room)
    longer.set(values)
    return longer
  }
  const [x, y] = [column(circles.x), column(circles.y)]
  const [radius, weight] = [column(circles.radius), column(circles.weight)]
  const into = new Int32Array(room).fill(-1)
  let end = count
  const at = (values: Float64Array, node: number): number => values[node] ?? Number.NaN
  return {
    x: (node: number) => at(x, node),
    y: (node: number) => at(y, node),
    radius: (node: number) => at(radius, node),
    isAlive: (node: number) => into[node] === -1,
    /** Drawn as a ring, which can give way; the marks of a place stand where it is. */
    isRing: (node: number) =>
      node >= count || circles.isRing?.[node] === 1 || at(weight, node) > mostPacked,
    end: () => end,
    /** The largest radius that a circle has or may get. */
    largest: () =>
      radius.reduce(
        (most, one) => Math.max(most, one),
        clusterRadius(circles.weight.reduce((sum, one) => sum + one, 0)),
      ),
    merge: (a: number, b: number): number => {
      const node = end
      end += 1
      const [m, n] = [at(weight, a), at(weight, b)]
      x[node] = (at(x, a) * m + at(x, b) * n) / (m + n)
      y[node] = (at(y, a) * m + at(y, b) * n) / (m + n)
      weight[node] = m + n
      radius[node] = clusterRadius(m + n)
      into[a] = node
      into[b] = node
      return node
    },
    firsts: (): Int32Array => {
      const firstOf = new Int32Array(end).fill(-1)
      // What a circle was merged into stands behind it, so one pass from behind finds all roots.
      const root = new Int32Array(end)
      for (let node = end - 1; node >= 0; node -= 1) {
        const next = into[node] ?? -1
        root[node] = next === -1 ? node : (root[next] ?? next)
      }
      return Int32Array.from({ length: count }, (_, i) => {
        const its = root[i] ?? i
        if (firstOf[its] === -1) firstOf[its] = i
        return firstOf[its] ?? i
      })
    },
  }
}

function mergeCrowds(merging: Merging): void {
  const cells = new Map<number, number>()
  const count = merging.end()
  for (let node = 0; node < count; node += 1) {
    const key = cellKey(merging.x(node), merging.y(node), crowdCell)
    const before = cells.get(key)
    cells.set(key, before === undefined ? node : merging.merge(before, node))
  }
}

/** Room for 2^26 cells in a row: the world is 2^18 pixels wide at the deepest zoom. */
const cellsInRow = 2 ** 26
const cellKey = (x: number, y: number, size: number): number =>
  Math.floor(y / size) * cellsInRow + Math.floor(x / size)

type Pair = {
  readonly a: number
  readonly b: number
  /** Pixels by which they overlap. */
  readonly depth: number
  readonly west: number
  readonly north: number
}

/** The deepest first; of two as deep the one further west, then north: not the one that came first. */
const deepestFirst = (a: Pair, b: Pair): number =>
  b.depth - a.depth || a.west - b.west || a.north - b.north

/** Finds the pair that overlaps deepest among the circles that were put in and still are. */
function createGrid(merging: Merging, slack: number) {
  const free = (a: number, b: number): number => {
    const touching = merging.radius(a) + merging.radius(b) + gap
    const canGiveWay = slack > 0 && (merging.isRing(a) || merging.isRing(b))
    return canGiveWay ? Math.max(leastApart, touching - slack) : touching
  }
  const size = 2 * merging.largest() + gap
  const cells = new Map<number, number[]>()
  const pairs = new TinyQueue<Pair>([], deepestFirst)
  const meet = (a: number, b: number): void => {
    const apart = Math.hypot(merging.x(a) - merging.x(b), merging.y(a) - merging.y(b))
    const depth = free(a, b) - apart
    if (depth <= 0) return
    const west = Math.min(merging.x(a), merging.x(b))
    const north = Math.min(merging.y(a), merging.y(b))
    pairs.push({ a, b, depth, west, north })
  }
  const meetCell = (node: number, key: number): void => {
    const cell = cells.get(key)
    if (!cell) return
    const alive = cell.filter(merging.isAlive)
    if (alive.length < cell.length) cells.set(key, alive)
    for (const other of alive) meet(other, node)
  }
  return {
    add: (node: number): void => {
      const key = cellKey(merging.x(node), merging.y(node), size)
      for (const row of [-cellsInRow, 0, cellsInRow]) {
        for (const column of [-1, 0, 1]) meetCell(node, key + row + column)
      }
      const cell = cells.get(key)
      if (cell) cell.push(node)
      else cells.set(key, [node])
    },
    deepest: (): Pair | undefined => {
      let pair = pairs.pop()
      while (pair && !(merging.isAlive(pair.a) && merging.isAlive(pair.b))) pair = pairs.pop()
      return pair
    },
  }
}
