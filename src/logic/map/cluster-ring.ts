/** The ring around a cluster's count, which shows the shares of the linked cities. */
import { clusterRadius } from './cluster.ts'
import type { SceneCluster } from './map-scene-types.ts'

/** The ring's middle line lies this far inside the cluster's edge, in pixels. */
const ringInset = 2.5

/** SVG path data around 0, 0, clockwise from the top. */
export function clusterRing({
  shares,
  count,
}: Pick<SceneCluster, 'shares' | 'count'>): { linkedCity: string; d: string }[] {
  const r = clusterRadius(count) - ringInset
  let from = 0
  return shares.map((share) => {
    const to = from + share.count / count
    // A whole circle has no start and end apart: stop just short of it.
    const d = arc(r, from, Math.min(to, from + 0.9999))
    from = to
    return { linkedCity: share.linkedCity, d }
  })
}

function arc(r: number, from: number, to: number): string {
  const point = (turn: number): string => {
    const angle = 2 * Math.PI * turn
    return `${(r * Math.sin(angle)).toFixed(2)} ${(-r * Math.cos(angle)).toFixed(2)}`
  }
  return `M${point(from)}A${r.toFixed(2)} ${r.toFixed(2)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}`
}
