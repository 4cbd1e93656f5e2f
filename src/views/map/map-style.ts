/** The style that the map opens with: its layers, with the ground hidden at first. */
import type { LayerSpecification, MapLibreMap, StyleSpecification } from 'maplibre-gl'
import { mapLayers } from './layers.ts'
import type { Theme } from '../../model/view.ts'
import { mapSources } from './sources.ts'

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
  sources: mapSources(tilesUrl),
  layers: mapLayers(theme).map(hidden),
})
