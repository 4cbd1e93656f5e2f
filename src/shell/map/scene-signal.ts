/** What a map shows at its zoom, in signals: clusters for the present choices, and the scene of them. */
import type { Bounds } from '../../logic/geo/bounds.ts'
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { flatZoom } from '../../logic/geo/globe.ts'
import { clusterZoom, openingClusterZoom, sceneOf } from '../../logic/map/map-scene.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import type { Camera } from '../../model/view.ts'
import { groupedSignal } from './cluster-source.ts'
import { openingCamera } from './follow-map.ts'
import type { MapNames } from './map-names.ts'
import type { MapRegion } from './map-region.ts'

/** As the address keeps a zoom. */
export const sameZoom = (a: number, b: number): boolean => Math.abs(a - b) < 0.005

/**
 * The zoom to make clusters for. As long as the reader has not zoomed, it is the one for which the
 * page was served, so that no cluster changes as scripts and maps arrive.
 */
export function groupingZoom(
  region: Pick<MapRegion, 'state' | 'section' | 'frame'>,
  camera: ReadonlySignal<Camera>,
  projection: 'flat' | 'as chosen',
): ReadonlySignal<number> {
  return computed(() => {
    const { zoom } = camera.value
    if (projection === 'as chosen' && region.state.projection.value === 'globe')
      return clusterZoom(flatZoom(camera.value))
    const isOpening = sameZoom(zoom, openingCamera(region, 'mercator').zoom)
    return isOpening ? openingClusterZoom(zoom) : clusterZoom(zoom)
  })
}

type SceneFor = {
  /** Changes outside the state: while it moves, clusters follow. */
  readonly zoom: ReadonlySignal<number>
  /** The part of the world to make marks for; null for all of it. */
  readonly view: ReadonlySignal<Bounds | null>
  /** While false the scene may stay as it is. */
  readonly isWanted: ReadonlySignal<boolean>
}

/** The newest value; while it is not wanted, the last that was. */
export function whileWanted<T>(
  source: ReadonlySignal<T>,
  isWanted: ReadonlySignal<boolean>,
): ReadonlySignal<T> {
  let last = source.peek()
  return computed(() => (isWanted.value ? (last = source.value) : last))
}

/** Clusters come after the counts and before all else. */
export function sceneSignal(
  { state, index, turns, names }: MapRegion & { readonly names: MapNames },
  { zoom, view, isWanted }: SceneFor,
): ReadonlySignal<MapScene> {
  const wantedZoom = whileWanted(zoom, isWanted)
  const grouped = turns.answerFirst({
    question: whileWanted(state.answers, isWanted),
    answersTo: (answers) => groupedSignal({ answers, index, zoom: wantedZoom }),
    isFor: ({ whyLeftOut }, { stations }) => whyLeftOut === stations.whyLeftOut,
  })
  return computed(() => {
    const { day, zoom } = grouped.value
    const selection = state.selection.value
    return sceneOf({ index, day, zoom, selection, ...names }, grouped.value, view.value)
  })
}
