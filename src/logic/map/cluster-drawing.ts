/** How a cluster is drawn: its count on paper, in a band that shows the shares of its values. */
import { clusterRadius } from './cluster.ts'
import { arc, circle, filled, stroked, type DrawnPath } from './display-list.ts'
import { band, haloWidth } from './look.ts'
import type { SceneCluster } from './map-scene-types.ts'

/** A share smaller than this would go under in the paper beside it (CSS pixels along the band). */
const leastLength = 2.5

export type Shared = Pick<SceneCluster, 'count' | 'shares'>

/** The count itself is text, and stands in the middle of these. */
export function clusterDrawing({ count, shares }: Shared): DrawnPath[] {
  const radius = clusterRadius(count)
  const middle = radius - band.width / 2
  return [
    filled(circle(radius + haloWidth), 'paper'),
    ...turnsOf(shares, 2 * Math.PI * middle).map(({ value, from, to }): DrawnPath => ({
      ...stroked(
        shares.length === 1 ? circle(middle) : arc(middle, from, to),
        'colour',
        band.width,
      ),
      ...{ cap: 'butt', value },
    })),
  ]
}

type Turn = { readonly value: string; readonly from: number; readonly to: number }

/** Each share as a part of the turn, less the paper beside it. */
function turnsOf(shares: Shared['shares'], around: number): Turn[] {
  const total = shares.reduce((sum, { count }) => sum + count, 0)
  const lengths = shares.map(({ count }) => Math.max((count / total) * around, leastLength))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  let start = 0
  return shares.map(({ value }, i) => {
    const from = start
    start += lengths[i] ?? 0
    return {
      value,
      from: (from + band.gap / 2) / whole,
      to: (start - band.gap / 2) / whole,
    }
  })
}
