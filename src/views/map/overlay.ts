/** The chosen area and place on the live map, as soon as it can take them. */
import type { Feature, FeatureCollection } from 'geojson'
import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl'
import type { AreaShape } from '../../logic/area-shape.ts'
import type { LngLat } from '../../logic/map-scene-types.ts'

export type MapOverlay = { readonly area: AreaShape | null; readonly place: LngLat | null }

const positions = (line: readonly LngLat[]): [number, number][] =>
  line.map(([lng, lat]) => [lng, lat])

const featuresOf = ({ area, place }: MapOverlay): FeatureCollection => {
  const features: Feature[] = []
  if (area) {
    const coordinates = area.fill.map(positions)
    features.push({
      type: 'Feature',
      properties: { part: 'fill' },
      geometry: { type: 'Polygon', coordinates },
    })
    features.push({
      type: 'Feature',
      properties: { part: 'edge' },
      geometry: { type: 'MultiLineString', coordinates: area.edge.map(positions) },
    })
  }
  if (place) {
    features.push({
      type: 'Feature',
      properties: { part: 'place' },
      geometry: { type: 'Point', coordinates: [...place] },
    })
  }
  return { type: 'FeatureCollection', features }
}

/** @returns takes the newest overlay */
export const createOverlay = (map: MapLibreMap): ((overlay: MapOverlay) => void) => {
  let newest: MapOverlay = { area: null, place: null }
  let ready = false
  const show = (): void => {
    const source = ready ? map.getSource('overlay') : undefined
    if (source instanceof GeoJSONSource) void source.setData(featuresOf(newest))
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
  return (overlay) => {
    newest = overlay
    show()
  }
}
