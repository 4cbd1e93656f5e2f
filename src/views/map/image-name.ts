/** Names of the map's pictures: two things that look alike share one. */
import type { SceneCluster, SceneMark } from '../../logic/map/map-scene-types.ts'
import type { Theme } from '../../model/view.ts'

export const markImage = (mark: SceneMark, theme: Theme): string => {
  const { value, shape, outline, uncertain } = mark
  return ['mark', theme, value, shape, outline, uncertain ? 'uncertain' : 'stated'].join(' ')
}

/** Shares as they are: rounded, hardly a cluster more would share its picture, since counts differ. */
export const clusterImage = ({ count, shares }: SceneCluster, theme: Theme): string => {
  const parts = shares.map((share) => `${share.value}:${String(share.count)}`)
  return ['cluster', theme, String(count), ...parts].join(' ')
}

/** @param radius CSS pixels, whole */
export const ringImage = (radius: number, theme: Theme): string => `ring ${theme} ${String(radius)}`

export const hatchImage = (theme: Theme): string => `hatch ${theme}`
