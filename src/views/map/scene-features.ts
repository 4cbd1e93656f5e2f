/** A scene as the map's sources: features that name their picture. */
import type { LngLat } from '../../model/ids.ts'
import type { Feature, FeatureCollection } from 'geojson'
import { drawnLabels, labelGap, type PlacedLabel } from '../../logic/map/drawn-labels.ts'
import { clusterZoom } from '../../logic/map/map-scene.ts'
import { worldAtZoom0 } from '../../logic/geo/mercator.ts'
import { clusterRadius } from '../../logic/map/cluster.ts'
import { markReach } from '../../logic/map/mark-drawing.ts'
import type {
  MapScene,
  SceneCluster,
  SceneLabel,
  SceneMark,
} from '../../logic/map/map-scene-types.ts'
import { clusterSignature, markSignature, ringSignature } from './image-signature.ts'
import { labelSize, type SceneSource } from './layers.ts'
import type { MapTheme } from './map-colours.ts'

/** Around what is selected. */
export type SelectionRing = {
  position: LngLat
  offset: readonly [x: number, y: number]
  /** CSS pixels, whole. */
  radius: number
}

/** CSS pixels between what is selected and its ring. */
const ringGap = 3

const markRing = (mark: SceneMark): SelectionRing => ({
  position: mark.position,
  offset: mark.offset,
  radius: markReach + ringGap,
})

const groupRing = (position: LngLat, group: readonly SceneMark[]): SelectionRing => {
  const reach = Math.max(...group.map(({ offset: [x, y] }) => Math.hypot(x, y)))
  return { position, offset: [0, 0], radius: Math.ceil(reach + markReach + ringGap) }
}

const sharePosition = (marks: readonly SceneMark[]): SceneMark[][] => {
  const groups = new Map<string, SceneMark[]>()
  for (const mark of marks) {
    const key = mark.position.join()
    groups.set(key, [...(groups.get(key) ?? []), mark])
  }
  return [...groups.values()]
}

/** A city whose stations are all selected gets one ring, a part of them one ring each. */
export const selectionRings = (scene: MapScene): SelectionRing[] => {
  const selected = new Set(scene.selectedStationIds)
  if (selected.size === 0) return []
  const ofMarks = sharePosition(scene.marks).flatMap((group) => {
    const chosen = group.filter(({ stationId }) => selected.has(stationId))
    const [first] = chosen
    return first && chosen.length === group.length
      ? [groupRing(first.position, chosen)]
      : chosen.map(markRing)
  })
  const ofClusters = scene.clusters
    .filter(({ stationIds }) => stationIds.some((id) => selected.has(id)))
    .map(({ position, count }): SelectionRing => {
      return { position, offset: [0, 0], radius: Math.ceil(clusterRadius(count) + ringGap + 1) }
    })
  return [...ofMarks, ...ofClusters]
}

const pointAt = (position: LngLat, properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [...position] },
  properties,
})

const offsetOf = ([dx, dy]: readonly [x: number, y: number]): { dx: number; dy: number } => ({
  dx,
  dy,
})

const markFeature = (mark: SceneMark, theme: MapTheme): Feature =>
  pointAt(mark.position, {
    id: mark.stationId,
    image: markSignature(mark, theme),
    ...offsetOf(mark.offset),
  })

const clusterFeature = (cluster: SceneCluster, theme: MapTheme): Feature =>
  pointAt(cluster.position, {
    id: cluster.id,
    image: clusterSignature(cluster, theme),
    ...offsetOf([0, 0]),
  })

/** The offset of a text is counted in its size. */
const labelFeature = ({ position, text, offset }: SceneLabel, side: PlacedLabel['side']): Feature =>
  pointAt(position, { text, side, offset: (offset + labelGap) / labelSize })

/** On the side that the drawn map gives it; what has no room there tries the usual side first. */
const labelFeatures = (scene: MapScene, zoom: number): Feature[] => {
  const placed = drawnLabels(scene, worldAtZoom0 * 2 ** (scene.labelZoom ?? clusterZoom(zoom)))
  const sides = new Map(placed.map(({ label, side }) => [label.id, side]))
  return scene.labels.map((label) => labelFeature(label, sides.get(label.id) ?? 'end'))
}

const ringFeature = ({ position, offset, radius }: SelectionRing, theme: MapTheme): Feature =>
  pointAt(position, { image: ringSignature(radius, theme), ...offsetOf(offset) })

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})

/** Marks alone, as those on their way out are. */
export const markFeatures = (marks: readonly SceneMark[], theme: MapTheme): FeatureCollection =>
  collection(marks.map((mark) => markFeature(mark, theme)))

/** What each source holds for this scene, seen at this zoom. */
export const sceneFeatures = (
  scene: MapScene,
  theme: MapTheme,
  zoom: number,
): Record<SceneSource, FeatureCollection> => ({
  labels: collection(labelFeatures(scene, zoom)),
  rings: collection(selectionRings(scene).map((ring) => ringFeature(ring, theme))),
  clusters: collection(scene.clusters.map((cluster) => clusterFeature(cluster, theme))),
  marks: markFeatures(scene.marks, theme),
})
