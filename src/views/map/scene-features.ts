/** A scene as the map's sources: features that name their picture. */
import type { LngLat } from '../../model/ids.ts'
import type { Feature, FeatureCollection } from 'geojson'
import { drawnLabels, type PlacedLabel } from '../../logic/map/drawn-labels.ts'
import { clusterZoom } from '../../logic/map/map-scene.ts'
import { worldAtZoom0 } from '../../logic/geo/mercator.ts'
import { labelText } from '../../logic/map/look.ts'
import type {
  MapScene,
  SceneCluster,
  SceneLabel,
  SceneMark,
} from '../../logic/map/map-scene-types.ts'
import { selectionRings, type SelectionRing } from '../../logic/map/selection-rings.ts'
import type { Theme } from '../../model/view.ts'
import { clusterImage, markImage, ringImage } from './image-name.ts'
import type { SceneSource } from './layers.ts'

const pointAt = (position: LngLat, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...position] },
  properties,
})

const offsetOf = ([dx, dy]: readonly [x: number, y: number]): { dx: number; dy: number } => ({
  dx,
  dy,
})

const markFeature = (mark: SceneMark, theme: Theme): Feature =>
  pointAt(mark.position, {
    id: mark.stationId,
    image: markImage(mark, theme),
    ...offsetOf(mark.offset),
  })

const clusterFeature = (cluster: SceneCluster, theme: Theme): Feature =>
  pointAt(cluster.position, {
    id: cluster.id,
    image: clusterImage(cluster, theme),
    ...offsetOf([0, 0]),
  })

/** The offset of a text is counted in its size. */
const labelFeature = ({ position, text, offset }: SceneLabel, side: PlacedLabel['side']): Feature =>
  pointAt(position, { text, side, offset: (offset + labelText.gap) / labelText.size })

/** On the side that the drawn map gives it; what has no room there tries the usual side first. */
const labelFeatures = (scene: MapScene, zoom: number): Feature[] => {
  const placed = drawnLabels(scene, worldAtZoom0 * 2 ** (scene.labelZoom ?? clusterZoom(zoom)))
  const sides = new Map(placed.map(({ label, side }) => [label.id, side]))
  return scene.labels.map((label) => labelFeature(label, sides.get(label.id) ?? 'end'))
}

const ringFeature = ({ position, offset, radius }: SelectionRing, theme: Theme): Feature =>
  pointAt(position, { image: ringImage(radius, theme), ...offsetOf(offset) })

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})

/** Marks alone, as those on their way out are. */
export const markFeatures = (marks: readonly SceneMark[], theme: Theme): FeatureCollection =>
  collection(marks.map((mark) => markFeature(mark, theme)))

/** What each source holds for this scene, seen at this zoom. */
export const sceneFeatures = (
  scene: MapScene,
  theme: Theme,
  zoom: number,
): Record<SceneSource, FeatureCollection> => ({
  labels: collection(labelFeatures(scene, zoom)),
  rings: collection(selectionRings(scene).map((ring) => ringFeature(ring, theme))),
  clusters: collection(scene.clusters.map((cluster) => clusterFeature(cluster, theme))),
  marks: markFeatures(scene.marks, theme),
})
