/** Whether the map really shows its scene: "loaded" and "idle" both come true with a dead worker. */
import type { MapLibreMap } from 'maplibre-gl'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import { watchContext, watchWorker, whenLate, type MapFailure } from './failure.ts'
import { sceneSources } from './map-style.ts'
import { isInView } from './pick.ts'

export type ReadinessReports = { live: () => void; failed: (failure: MapFailure) => void }

/** `live` again when the browser has given WebGL back. */
export type HealthReports = ReadinessReports & { lost: () => void }

/** A slow computer draws its first map within this (milliseconds). */
const patience = 30_000

const showsScene = (map: MapLibreMap, scene: MapScene): boolean => {
  if (!sceneSources.every((name) => map.isSourceLoaded(name))) return false
  const expected = [...scene.marks, ...scene.clusters].some(({ position }) =>
    isInView(map, position),
  )
  return !expected || map.queryRenderedFeatures({ layers: ['marks', 'clusters'] }).length > 0
}

/**
 * Reports once: live, as soon as the scene is found on the map, or failed. Missing tiles are no
 * failure, since the marks stand without the ground.
 * @param sceneNow null until the first scene is drawn
 * @returns ends the watch
 */
const watchReadiness = (
  map: MapLibreMap,
  sceneNow: () => MapScene | null,
  on: ReadinessReports,
): (() => void) => {
  const stop = (): void => {
    endWait()
    map.off('idle', whenIdle)
    map.off('error', whenWrong)
  }
  const whenIdle = (): void => {
    const scene = sceneNow()
    if (!scene || !showsScene(map, scene)) return
    stop()
    on.live()
  }
  const fail = (failure: MapFailure): void => {
    stop()
    on.failed(failure)
  }
  const whenWrong = (event: object & { sourceId?: unknown }): void => {
    if (sceneSources.some((name) => name === event.sourceId)) fail('marks')
  }
  map.on('idle', whenIdle)
  map.on('error', whenWrong)
  const endWait = whenLate(patience, () => fail('late'))
  return stop
}

/**
 * Tells when the map shows its scene, when WebGL is taken away, and what ends it.
 * @returns ends the watch for the scene; all else ends with the map
 */
export const watchHealth = (
  map: MapLibreMap,
  sceneNow: () => MapScene | null,
  on: HealthReports,
): (() => void) => {
  const watch = (): (() => void) => watchReadiness(map, sceneNow, on)
  let end = watch()
  watchContext(map, {
    lost: () => {
      end()
      on.lost()
    },
    back: () => {
      end = watch()
    },
    gone: () => on.failed('webgl-gone'),
  })
  watchWorker(map, () => on.failed('worker'))
  return () => end()
}
