/** What the map draws from: the tiles of the ground, and features that are put in later. */
import { featureCollection } from '@turf/turf'
import type { GeoJSONSourceSpecification, SourceSpecification } from 'maplibre-gl'

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
export const mapSources = (
  tilesUrl: string,
): Record<FilledSource | 'basemap', SourceSpecification> => ({
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
