/** Why the live map cannot be, or cannot be any longer. */
import type { MapLibreMap } from 'maplibre-gl'

export type MapFailure =
  /** The browser offers no WebGL2. */
  | 'no-webgl'
  /** The browser took WebGL away and did not give it back. */
  | 'webgl-gone'
  /** The worker, which makes ready what is drawn, did not start or broke down. */
  | 'worker'
  /** The stations could not be put on the map. */
  | 'marks'
  /** The marks did not show in time. */
  | 'late'

/** Tells of a worker that does not start or breaks down, be it before or after the map is live. */
export const watchWorker = (map: MapLibreMap, onFailed: () => void): void => {
  let isOver = false
  const fail = (): void => {
    if (isOver) return
    isOver = true
    onFailed()
  }
  const watchMessages = async ({ dispatcher }: MapLibreMap['style']): Promise<void> => {
    await dispatcher.waitForInitComplete()
    for (const { target } of dispatcher.actors) target.addEventListener('messageerror', fail)
  }
  const watch = (): void => {
    // A script that cannot be fetched, that a policy refuses, or that throws.
    map.style.dispatcher.on('error', fail)
    // No worker could be made at all.
    watchMessages(map.style).catch(fail)
  }
  // Each style has its own: one set as the map opens, and one when the browser gives WebGL back.
  map.on('styledataloading', watch)
  map.once('remove', () => {
    isOver = true
  })
}
