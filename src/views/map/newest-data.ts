/** Keeps a GeoJSON source of the live map at the newest data, as soon as the style can take them. */
import type { FeatureCollection } from 'geojson'
import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl'

/** @returns takes the newest data. */
export const keepNewestData = (
  map: MapLibreMap,
  sourceId: string,
): ((data: FeatureCollection) => void) => {
  let newest: FeatureCollection = { type: 'FeatureCollection', features: [] }
  let ready = false
  const show = (): void => {
    const source = ready ? map.getSource(sourceId) : undefined
    if (source instanceof GeoJSONSource) void source.setData(newest)
  }
  // Again when the browser gives WebGL back; in between there is no style to tell.
  map.on('style.load', () => {
    ready = true
    show()
  })
  const whenGone = (): void => {
    ready = false
  }
  map.on('webglcontextlost', whenGone)
  map.once('remove', whenGone)
  return (data) => {
    newest = data
    show()
  }
}
