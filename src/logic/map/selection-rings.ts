/** The rings around what is selected: where they stand, and how they are drawn. */
import { group } from 'd3'
import type { LngLat } from '../../model/ids.ts'
import { clusterRadius } from './cluster.ts'
import { circle, stroked, type DrawnPath } from './display-list.ts'
import { markReach, ring } from './look.ts'
import type { MapScene, SceneMark } from './map-scene-types.ts'

export type SelectionRing = {
  readonly position: LngLat
  readonly offset: readonly [x: number, y: number]
  /** CSS pixels, whole. */
  readonly radius: number
}

export function ringDrawing(radius: number): DrawnPath[] {
  const d = circle(radius)
  return [stroked(d, 'paper', ring.paper), stroked(d, 'ink', ring.ink)]
}

/** A city whose stations are all selected gets one ring, a part of them one ring each. */
export function selectionRings(scene: MapScene): SelectionRing[] {
  const selected = new Set(scene.selectedStationIds)
  if (selected.size === 0) return []
  const byPlace = group(scene.marks, ({ position }) => position.join())
  const ofMarks = [...byPlace.values()].flatMap((marks) => {
    const chosen = marks.filter(({ stationId }) => selected.has(stationId))
    const [first] = chosen
    return first && chosen.length === marks.length
      ? [groupRing(first.position, chosen)]
      : chosen.map(markRing)
  })
  const ofClusters = scene.clusters
    .filter(({ stationIds }) => stationIds.some((id) => selected.has(id)))
    .map(({ position, count }) => around(position, clusterRadius(count) + 1))
  return [...ofMarks, ...ofClusters]
}

const around = (position: LngLat, reach: number, offset = still): SelectionRing => ({
  ...{ position, offset, radius: Math.ceil(reach + ring.gap) },
})
const still: SelectionRing['offset'] = [0, 0]

const markRing = ({ position, offset }: SceneMark): SelectionRing =>
  around(position, markReach, offset)

function groupRing(position: LngLat, group: readonly SceneMark[]): SelectionRing {
  const reach = Math.max(...group.map(({ offset: [x, y] }) => Math.hypot(x, y)))
  return around(position, reach + markReach)
}
