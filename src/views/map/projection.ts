/** Flat map or globe, asked for at any time: a style that is still loading takes it when it is there. */
import type { MapLibreMap } from 'maplibre-gl'
import type { Projection } from '../../model/view.ts'
import { watchStyle } from './watch-style.ts'

export function createProjection(map: MapLibreMap): (projection: Projection) => void {
  let wanted: Projection | null = null
  const apply = (): void => {
    if (hasStyle() && wanted) map.setProjection({ type: wanted })
  }
  const hasStyle = watchStyle(map, { there: apply })
  return (projection) => {
    wanted = projection
    apply()
  }
}
