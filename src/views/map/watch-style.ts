/** Whether the map has a style, which alone takes what it is told. */
import type { MapLibreMap } from 'maplibre-gl'

type Watched = {
  /** Again when the browser gives WebGL back, which loads the style anew. */
  readonly there: () => void
  /** Taken with WebGL, or for good. */
  readonly gone?: () => void
}

/** @returns whether it is there now */
export const watchStyle = (map: MapLibreMap, { there, gone }: Watched): (() => boolean) => {
  let isThere = false
  map.on('style.load', () => {
    isThere = true
    there()
  })
  const end = (): void => {
    isThere = false
    gone?.()
  }
  map.on('webglcontextlost', end)
  map.once('remove', end)
  return () => isThere
}
