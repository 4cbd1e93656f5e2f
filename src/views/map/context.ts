/** The browser may take the map's WebGL context away, and most often gives it back. */
import type { MapLibreMap } from 'maplibre-gl'

/** Milliseconds: a browser that gives a context back does so at once. */
const patience = 10_000

/** MapLibre restores what it drew; a context that stays away is a failure. */
export const watchContext = (map: MapLibreMap, onGone: () => void): void => {
  let timer = 0
  const whenLate = (): void => {
    // A hidden page gets no context back: wait on.
    if (document.hidden) timer = window.setTimeout(whenLate, patience)
    else onGone()
  }
  map.on('webglcontextlost', () => {
    clearTimeout(timer)
    timer = window.setTimeout(whenLate, patience)
  })
  map.on('webglcontextrestored', () => clearTimeout(timer))
  map.once('remove', () => clearTimeout(timer))
}
