/** Names of the map's pictures: two things that look alike share one. */
import type { SceneCluster, SceneMark } from '../../logic/map/map-scene-types.ts'
import type { MapTheme } from './map-colours.ts'

export const markSignature = (mark: SceneMark, theme: MapTheme): string =>
  [
    'mark',
    theme,
    mark.linkedCity,
    mark.shape,
    mark.outline,
    mark.uncertain ? 'uncertain' : 'stated',
  ].join(' ')

const parts = 12

/**
 * Shares in twelfths that add up to twelve (largest remainders); whoever has a share has a twelfth,
 * as long as there are twelfths to give. `[{ a: 2 }, { b: 1 }]` gives `[8, 4]`.
 */
export const twelfths = (counts: readonly number[]): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (count * parts) / total)
  const given = exact.map((share) => (share > 0 ? Math.max(1, Math.floor(share)) : 0))
  const lack = (index: number): number => (exact[index] ?? 0) - (given[index] ?? 0)
  const indexes = given.map((_, index) => index).filter((index) => (exact[index] ?? 0) > 0)
  const sum = (): number => given.reduce((all, share) => all + share, 0)
  const change = (index: number | undefined, by: 1 | -1): void => {
    if (index !== undefined) given[index] = (given[index] ?? 0) + by
  }
  while (sum() < parts) change(indexes.toSorted((a, b) => lack(b) - lack(a))[0], 1)
  while (sum() > parts) {
    const shrinkable = indexes.filter((index) => (given[index] ?? 0) > 1)
    if (shrinkable.length === 0) break
    change(shrinkable.toSorted((a, b) => lack(a) - lack(b))[0], -1)
  }
  return given
}

/** A linked city and its part of the ring. */
export type RingPart = { linkedCity: string; twelfths: number }

export const ringParts = ({ shares }: SceneCluster): RingPart[] => {
  const given = twelfths(shares.map(({ count }) => count))
  return shares
    .map(({ linkedCity }, index) => ({ linkedCity, twelfths: given[index] ?? 0 }))
    .filter((part) => part.twelfths > 0)
}

export const clusterSignature = (cluster: SceneCluster, theme: MapTheme): string => {
  const shares = ringParts(cluster).map((part) => `${part.linkedCity}:${String(part.twelfths)}`)
  return ['cluster', theme, String(cluster.count), ...shares].join(' ')
}

/** @param radius CSS pixels, whole */
export const ringSignature = (radius: number, theme: MapTheme): string =>
  `ring ${theme} ${String(radius)}`
