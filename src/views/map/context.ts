/** The browser may take the map's WebGL context away, and most often gives it back. */
import type { MapLibreMap } from 'maplibre-gl'
import { whenLate } from './when-late.ts'

/** Milliseconds: a browser that gives a context back does so at once. */
const patience = 10_000

/** MapLibre restores what it drew; a context that stays away is a failure. */
export const watchContext = (map: MapLibreMap, onGone: () => void): void => {
  let end = (): void => undefined
  map.on('webglcontextlost', () => {
    end()
    end = whenLate(patience, onGone)
  })
  map.on('webglcontextrestored', () => end())
  map.once('remove', () => end())
}
