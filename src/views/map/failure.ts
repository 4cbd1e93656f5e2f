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

/**
 * Patience, but not with a page that nobody sees: it paints nothing, and gets no WebGL back.
 * @param patience milliseconds, and as many more for as long as the page is hidden
 * @returns ends the wait
 */
export const whenLate = (patience: number, then: () => void): (() => void) => {
  let timer = 0
  const wait = (): void => {
    timer = window.setTimeout(() => (document.hidden ? wait() : then()), patience)
  }
  wait()
  return () => clearTimeout(timer)
}

/** Milliseconds: a browser that gives a context back does so at once. */
const awayAtMost = 10_000

/** Tells of WebGL that the browser takes away for good: when it comes back MapLibre restores what it drew. */
export const watchContext = (map: MapLibreMap, onGone: () => void): void => {
  let end = (): void => undefined
  map.on('webglcontextlost', () => {
    end()
    end = whenLate(awayAtMost, onGone)
  })
  map.on('webglcontextrestored', () => end())
  map.once('remove', () => end())
}
