/** Why the live map cannot be, or cannot be any longer. */
import type { MapLibreMap } from 'maplibre-gl'
import { sceneSources } from './map-style.ts'

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

/** Tells of a worker that does not start, breaks down or falls silent, be it before or after the map is live. */
export const watchWorker = (map: MapLibreMap, onFailed: () => void): void => {
  let isOver = false
  const fail = (): void => {
    if (isOver) return
    isOver = true
    onFailed()
  }
  const heard = watchSilence(map, fail)
  const watchMessages = async ({ dispatcher }: MapLibreMap['style']): Promise<void> => {
    await dispatcher.waitForInitComplete()
    for (const { target } of dispatcher.actors) {
      target.addEventListener('messageerror', fail)
      target.addEventListener('message', heard)
    }
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

/** Seconds without a word from a worker that has been asked something. */
const silence = 5

/**
 * The sources of the scene are filled without the network: a worker that is well answers for them at once, while
 * tiles may be long on their way. Seconds are counted one by one: of one that the page could not use, for being busy
 * or out of sight, no worker is to blame.
 * @returns to be told of each word
 */
const watchSilence = (map: MapLibreMap, onSilent: () => void): (() => void) => {
  let seconds = 0
  let timer = 0
  const isAsked = (): boolean =>
    Boolean(map.style) &&
    sceneSources.some((name) => map.getSource(name) && !map.isSourceLoaded(name))
  const count = (): void => {
    if (!isAsked()) return end()
    if (!document.hidden) seconds += 1
    if (seconds >= silence) onSilent()
  }
  const end = (): void => {
    clearInterval(timer)
    timer = 0
    seconds = 0
  }
  map.on('dataloading', () => {
    if (timer === 0) timer = window.setInterval(count, 1000)
  })
  map.once('remove', end)
  return () => {
    seconds = 0
  }
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

type ContextReports = {
  readonly lost: () => void
  /** MapLibre restores what it drew. */
  readonly back: () => void
  /** For good. */
  readonly gone: () => void
}

/** Tells of WebGL that the browser takes away. */
export const watchContext = (map: MapLibreMap, on: ContextReports): void => {
  let end = (): void => undefined
  map.on('webglcontextlost', () => {
    end()
    end = whenLate(awayAtMost, on.gone)
    on.lost()
  })
  map.on('webglcontextrestored', () => {
    end()
    on.back()
  })
  map.once('remove', () => end())
}
