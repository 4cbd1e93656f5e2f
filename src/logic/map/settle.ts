/** Groups of what would lie on each other, and far out how far each gives way, so that nothing does. */
import { group } from 'd3'
import { movedApart } from './apart.ts'
import { clusterRadius, mergeOverlapping, type Circles } from './cluster.ts'
import { haloWidth } from './look.ts'
import { mostPacked } from './packed.ts'

export type Settled = {
  /** Of the circles that were given, by their numbers. */
  readonly groups: readonly (readonly number[])[]
  /** Pixels by which each group gives way. */
  readonly dx: Float64Array
  readonly dy: Float64Array
}

/** Rings keep so much more than their paper free (pixels): what is drawn is rounded. */
const rest = 0.25

type Grouped = { readonly circles: Circles; readonly groups: readonly (readonly number[])[] }

/** @param slack pixels by which rings may overlap before they merge */
export function settle(circles: Circles, slack: number): Settled {
  let now: Grouped = { circles, groups: [...circles.x.keys()].map((i) => [i]) }
  for (;;) {
    now = joined(now, mergeOverlapping(now.circles, slack))
    const none = new Float64Array(now.groups.length)
    if (slack === 0) return { groups: now.groups, dx: none, dy: none }
    const { x, y, radius, weight, isRing } = now.circles
    const { dx, dy, stuck } = movedApart({
      ...{ x, y },
      radius: radius.map((one, i) => (isRing?.[i] === 1 ? one + haloWidth + rest : one)),
      isMovable: Uint8Array.from(weight, (_, i) => isRing?.[i] ?? 0),
    })
    if (stuck.length === 0) return { groups: now.groups, dx, dy }
    now = joined(now, firstsOf(now.groups.length, stuck))
  }
}

/** Where too many are crowded to give way, the first of each pair takes the other in. */
function firstsOf(count: number, pairs: readonly (readonly [number, number])[]): Int32Array {
  const first = Int32Array.from({ length: count }, (_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (first[root] !== root) root = first[root] ?? root
    return root
  }
  for (const [a, b] of pairs) {
    const [one, other] = [rootOf(a), rootOf(b)]
    first[Math.max(one, other)] = Math.min(one, other)
  }
  return first.map((_, i) => rootOf(i))
}

function joined({ circles, groups }: Grouped, first: Int32Array): Grouped {
  const together = [...group(first.keys(), (i) => first[i]).values()]
  const at = (values: Float64Array, i: number): number => values[i] ?? Number.NaN
  const weight = Float64Array.from(together, (its) =>
    its.reduce((sum, i) => sum + at(circles.weight, i), 0),
  )
  const mean = (values: Float64Array): Float64Array =>
    Float64Array.from(together, (its, k) =>
      its.length === 1
        ? at(values, its[0] ?? 0)
        : its.reduce((sum, i) => sum + at(values, i) * at(circles.weight, i), 0) / at(weight, k),
    )
  const isRing = Uint8Array.from(together, ([only = 0, ...others], k) =>
    others.length > 0 || circles.isRing?.[only] === 1 || at(weight, k) > mostPacked ? 1 : 0,
  )
  return {
    groups: together.map((its) => its.flatMap((i) => groups[i] ?? [])),
    circles: {
      ...{ x: mean(circles.x), y: mean(circles.y), weight, isRing },
      radius: Float64Array.from(together, ([only = 0], k) =>
        isRing[k] === 1 ? clusterRadius(at(weight, k)) : at(circles.radius, only),
      ),
    },
  }
}
