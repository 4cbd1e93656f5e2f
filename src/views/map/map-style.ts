/** The style that the map opens with: its sources, and its layers with the ground hidden at first. */
import type { LayerSpecification, MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { arcSources } from './arc-layer.ts'
import { mapLayers, sceneSources } from './layers.ts'
import type { Theme } from '../../model/view.ts'
import { ghostSources } from './transitions.ts'

/** The tiles end here; the map enlarges them up to its own last zoom. */
const lastTileZoom = 6

const isGround = (layer: LayerSpecification): boolean =>
  'source' in layer && layer.source === 'basemap'

const hidden = (layer: LayerSpecification): LayerSpecification =>
  isGround(layer)
    ? Object.assign({}, layer, { layout: { ...layer.layout, visibility: 'none' } })
    : layer

/**
 * Shows the ground, once what stands on it has been drawn. The first marks and letters make WebGL link
 * programs, for which the page waits until all that was drawn before is done: of the ground that is much.
 */
export const showGround = (map: MapLibreMap): void => {
  for (const { id } of mapLayers('light').filter(isGround)) {
    if (map.getLayoutProperty(id, 'visibility') === 'none')
      map.setLayoutProperty(id, 'visibility', 'visible')
  }
}

/** @param tilesUrl absolute, with `{z}/{x}/{y}` */
export const mapStyle = (theme: Theme, tilesUrl: string): StyleSpecification => ({
  version: 8,
  // A theme changes at once, like the page around the map.
  transition: { duration: 0, delay: 0 },
  sources: {
    basemap: { type: 'vector', tiles: [tilesUrl], minzoom: 0, maxzoom: lastTileZoom },
    overlay: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    ...Object.fromEntries(
      sceneSources.map((name) => [
        name,
        {
          type: 'geojson' as const,
          data: { type: 'FeatureCollection' as const, features: [] },
          // Marks are known by their station, so that one alone can fade.
          ...(name === 'marks' && { promoteId: 'id' }),
        },
      ]),
    ),
    ...arcSources,
    ...ghostSources,
    blockers: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
  },
  layers: mapLayers(theme).map(hidden),
})
