/** How a cluster is drawn: its count on paper, in a band that shows the shares of its values. */
import { clusterRadius } from './cluster.ts'
import { circle, filled, ring, stroked, type DrawnPath } from './display-list.ts'
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
    ...stretchesOf(shares, 2 * Math.PI * middle).map(({ value, dash }): DrawnPath => ({
      ...stroked(ring(middle), 'colour', band.width),
      ...{ cap: 'butt', value, dash },
    })),
  ]
}

type Stretch = { readonly value: string; readonly dash: readonly number[] }

/**
 * Each share as a stretch of the band, less the paper beside it: a dash of no length, the way to where the share
 * starts, the share, and more than is left. One share alone is the whole band.
 * @param around CSS pixels
 */
function stretchesOf(shares: Shared['shares'], around: number): Stretch[] {
  if (shares.length === 1) return shares.map(({ value }) => ({ value, dash: [] }))
  const total = shares.reduce((sum, { count }) => sum + count, 0)
  const lengths = shares.map(({ count }) => Math.max((count / total) * around, leastLength))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  let start = 0
  return shares.map(({ value }, i) => {
    const [from, length] = [start + band.gap / 2, (lengths[i] ?? 0) - band.gap]
    start += lengths[i] ?? 0
    const part = around / whole
    return { value, dash: [0, tenths(from * part), tenths(length * part), tenths(around)] }
  })
}

/** A twentieth of a pixel is not seen, and many clusters are served. */
const tenths = (pixels: number): number => Math.round(pixels * 10) / 10
