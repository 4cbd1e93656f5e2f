/** Whether the map has a style, which alone takes what it is told; what it is told is kept until then. */
import type { FeatureCollection } from 'geojson'
import { GeoJSONSource, type MapLibreMap, type Style } from 'maplibre-gl'

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

/**
 * Tells the map the newest of something as soon as its style can take it.
 * @param tell called again when the browser gives WebGL back, which loads the style anew
 * @returns takes the newest
 */
export const keepNewest = <T>(map: MapLibreMap, tell: (newest: T) => void): ((next: T) => void) => {
  let newest: { readonly value: T } | null = null
  const show = (): void => {
    if (hasStyle() && newest) tell(newest.value)
  }
  const hasStyle = watchStyle(map, { there: show })
  return (value) => {
    newest = { value }
    show()
  }
}

/** Fills a source where the style has it. */
export const fillSource = (map: MapLibreMap, sourceId: string, data: FeatureCollection): void => {
  const source = map.getSource(sourceId)
  if (source instanceof GeoJSONSource) void source.setData(data)
}
