/** Tells the live map the newest of something as soon as its style can take it. */
import type { FeatureCollection } from 'geojson'
import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl'
import { watchStyle } from './watch-style.ts'

/**
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
