/** Keeps a GeoJSON source of the live map at the newest data, as soon as the style can take them. */
import type { FeatureCollection } from 'geojson'
import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl'
import { watchStyle } from './watch-style.ts'

/** @returns takes the newest data. */
export const keepNewestData = (
  map: MapLibreMap,
  sourceId: string,
): ((data: FeatureCollection) => void) => {
  let newest: FeatureCollection = { type: 'FeatureCollection', features: [] }
  const show = (): void => {
    const source = hasStyle() ? map.getSource(sourceId) : undefined
    if (source instanceof GeoJSONSource) void source.setData(newest)
  }
  const hasStyle = watchStyle(map, { there: show })
  return (data) => {
    newest = data
    show()
  }
}
