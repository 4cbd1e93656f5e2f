/** Flat map or globe, asked for at any time: a style that is still loading takes it when it is there. */
import type { MapLibreMap } from 'maplibre-gl'
import type { Projection } from '../../model/view.ts'

export function createProjection(map: MapLibreMap): (projection: Projection) => void {
  let ready = false
  let wanted: Projection | null = null
  const apply = (): void => {
    if (ready && wanted) map.setProjection({ type: wanted })
  }
  // Again when the browser gives WebGL back, which loads the style anew.
  map.on('style.load', () => {
    ready = true
    apply()
  })
  map.on('webglcontextlost', () => {
    ready = false
  })
  return (projection) => {
    wanted = projection
    apply()
  }
}
