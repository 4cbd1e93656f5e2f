/** A scene as the map's sources: features that name their picture. */
import type { LngLat } from '../../model/ids.ts'
import { featureCollection, point } from '@turf/turf'
import type { Feature, FeatureCollection } from 'geojson'
import { drawnLabels, type PlacedLabel } from '../../logic/map/drawn-labels.ts'
import { clusterZoom } from '../../logic/map/map-scene.ts'
import { worldPixels } from '../../logic/geo/mercator.ts'
import { labelText } from '../../logic/map/look.ts'
import type { MapScene, SceneLabel, SceneMark } from '../../logic/map/map-scene-types.ts'
import { selectionRings } from '../../logic/map/selection-rings.ts'
import type { Theme } from '../../model/view.ts'
import { clusterImage, markImage, ringImage } from './image-name.ts'
import type { SceneSource } from './map-style.ts'

/** A picture so far from its place (CSS pixels). */
const pictureAt = (
  position: LngLat,
  [dx, dy]: readonly [x: number, y: number],
  properties: { readonly id?: string; readonly image: string },
) => point([...position], { ...properties, dx, dy })

/** The offset of a text is counted in its size. */
const labelFeature = ({ position, text, offset }: SceneLabel, side: PlacedLabel['side']): Feature =>
  point([...position], { text, side, offset: (offset + labelText.gap) / labelText.size })

/** On the side that the drawn map gives it; what has no room there tries the usual side first. */
const labelFeatures = (scene: MapScene, zoom: number): Feature[] => {
  const placed = drawnLabels(scene, worldPixels(scene.labelZoom ?? clusterZoom(zoom)))
  const sides = new Map(placed.map(({ label, side }) => [label.id, side]))
  return scene.labels.map((label) => labelFeature(label, sides.get(label.id) ?? 'end'))
}

/** Marks alone, as those on their way out are. */
export const markFeatures = (marks: readonly SceneMark[], theme: Theme): FeatureCollection =>
  featureCollection(
    marks.map((mark) =>
      pictureAt(mark.position, mark.offset, { id: mark.stationId, image: markImage(mark, theme) }),
    ),
  )

/** What each source holds for this scene, seen at this zoom. */
export const sceneFeatures = (
  scene: MapScene,
  theme: Theme,
  zoom: number,
): Record<SceneSource, FeatureCollection> => ({
  labels: featureCollection(labelFeatures(scene, zoom)),
  rings: featureCollection(
    selectionRings(scene).map(({ position, offset, radius }) =>
      pictureAt(position, offset, { image: ringImage(radius, theme) }),
    ),
  ),
  clusters: featureCollection(
    scene.clusters.map((cluster) =>
      pictureAt(cluster.position, [0, 0], {
        id: cluster.id,
        image: clusterImage(cluster, theme),
      }),
    ),
  ),
  marks: markFeatures(scene.marks, theme),
})
