/** Whether the map has a style, which alone takes what it is told. */
import type { MapLibreMap, Style } from 'maplibre-gl'

/** The library's types leave out that there may be none: before it is set, and without WebGL. */
export const styleOf = (map: MapLibreMap): Style | null | undefined => map.style

type Watched = {
  /** Again when the browser gives WebGL back, which loads the style anew. */
  readonly there: () => void
  /** Taken with WebGL, or for good. */
  readonly gone?: () => void
}

/** @returns whether it is there now */
export const watchStyle = (map: MapLibreMap, { there, gone }: Watched): (() => boolean) => {
  let style: Style | null = null
  map.on('style.load', () => {
    // MapLibre says the same of a style that was only repainted: it holds what it held.
    if (style === map.style) return
    style = map.style
    there()
  })
  const end = (): void => {
    style = null
    gone?.()
  }
  map.on('webglcontextlost', end)
  map.once('remove', end)
  return () => style !== null
}
