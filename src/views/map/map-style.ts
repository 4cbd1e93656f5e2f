/** The style that the map opens with: what it draws from, and its layers with the ground hidden at first. */
import { featureCollection } from '@turf/turf'
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  MapLibreMap,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl'
import { mapLayers } from './layers.ts'
import type { Theme } from '../../model/view.ts'

/** Sources that a scene fills. */
export const sceneSources = ['labels', 'rings', 'clusters', 'marks'] as const
export type SceneSource = (typeof sceneSources)[number]
type FilledSource = SceneSource | 'overlay' | 'arcs' | 'ghosts' | 'blockers'

/** The tiles end here; the map enlarges them up to its own last zoom. */
const lastTileZoom = 6

const filled = (options: Partial<GeoJSONSourceSpecification> = {}): SourceSpecification => ({
  ...{ type: 'geojson', data: featureCollection([]) },
  ...options,
})

/** @param tilesUrl absolute, with `{z}/{x}/{y}` */
const mapSources = (tilesUrl: string): Record<FilledSource | 'basemap', SourceSpecification> => ({
  basemap: { type: 'vector', tiles: [tilesUrl], minzoom: 0, maxzoom: lastTileZoom },
  overlay: filled(),
  labels: filled(),
  rings: filled(),
  clusters: filled(),
  // Marks are known by their station, so that one alone can fade; under them those on their way out.
  marks: filled({ promoteId: 'id' }),
  ghosts: filled({ promoteId: 'id' }),
  // Simplified less than usual: a curve would show its corners.
  arcs: filled({ tolerance: 0.1 }),
  blockers: filled(),
})

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
