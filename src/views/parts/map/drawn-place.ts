/** Where a thing of constant size stands on the drawn map, as a share of the whole world. */
import { drawnWorldSize, worldPoint } from '../../../logic/geo/mercator.ts'
import type { LngLat } from '../../../model/ids.ts'

const { width, height } = drawnWorldSize

const percent = (share: number): string => `${+(share * 100).toFixed(3)}%`

/** Attributes of the `svg` around it, whose origin is the place. */
export function drawnPlace(position: LngLat): { x: string; y: string; class: string } {
  const [x, y] = worldPoint(position)
  return { x: percent(x / width), y: percent(y / height), class: 'drawn-place' }
}
