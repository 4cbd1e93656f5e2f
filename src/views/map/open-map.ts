/** Opens MapLibre's map on a container: the only place that knows its settings. */
import type { Camera, Theme } from '../../model/view.ts'
import { MapLibreMap, setWorkerCount, setWorkerUrl } from 'maplibre-gl'
// A file of its own, so that the worker runs under a policy that allows no blob: addresses.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Renderer } from '../../logic/map/software-renderer.ts'
import { ownFont } from './name-layers.ts'
import { mapStyle } from './map-style.ts'
import { styleOf } from './watch-style.ts'

export type Opening = {
  tilesUrl: string
  theme: Theme
  camera: Camera
  /** The canvas's accessible name; the section around it is the one called Map. */
  title: string
  reducedMotion: boolean
  renderer: Renderer
  /** Once what has been given to be drawn is drawn: the page waits for that at the first frame. */
  settled?: () => Promise<void>
}

/** Names that fade ask for frame after frame: a processor that draws them is busy for so long. */
const namesFade = ({ reducedMotion, renderer }: Pick<Opening, 'reducedMotion' | 'renderer'>) =>
  !reducedMotion && renderer === 'hardware'

/** Coasts stand up to this zoom. */
const nearestZoom = 9

/** Absolute, as the worker asks for tiles and knows no page; the braces stay readable. */
const absoluteTilesUrl = (tilesUrl: string): string =>
  new URL(tilesUrl, document.baseURI).href.replaceAll('%7B', '{').replaceAll('%7D', '}')

/** Nobody else learns who reads this. */
const ownOriginOnly = (url: string): { url: string } => {
  if (new URL(url, document.baseURI).origin !== location.origin) {
    throw new Error(`The map asks no other site, so not ${url}.`)
  }
  return { url }
}

/**
 * Without a style no frame is drawn: told of it when all else is set, MapLibre sets the style up in one frame and
 * draws the first in the next.
 */
const setStyleLater = async (
  map: MapLibreMap,
  { theme, tilesUrl, settled }: Opening,
): Promise<void> => {
  let isThere = true
  map.once('remove', () => {
    isThere = false
  })
  await settled?.()
  const gl = map.getCanvas().getContext('webgl2')
  const give = (): void => {
    // Set while WebGL is gone, it would be lost with it.
    if (isThere && !styleOf(map) && !gl?.isContextLost())
      map.setStyle(mapStyle(theme, absoluteTilesUrl(tilesUrl)))
  }
  give()
  map.on('webglcontextrestored', give)
}

/** @throws GPUInitializationError where the browser has no WebGL2 */
export const openMap = (container: HTMLElement, opening: Opening): MapLibreMap => {
  setWorkerUrl(workerUrl)
  // One is enough for some hundred marks; each costs memory.
  setWorkerCount(1)
  const { camera, title } = opening
  const map = new MapLibreMap({
    container,
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    // The drawn map opens on a phone with a world of 440 pixels.
    minZoom: -1,
    maxZoom: nearestZoom,
    renderWorldCopies: true,
    attributionControl: false,
    maplibreLogo: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    fadeDuration: namesFade(opening) ? 150 : 0,
    transformRequest: ownOriginOnly,
    localIdeographFontFamily: `sans-serif, "${ownFont}"`,
    // A test does, for every theme and script: here it would take a third of the time that the style takes.
    validateStyle: false,
    locale: { 'Map.Title': title },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  // A second region called Map would confuse those who listen to the page.
  map.getCanvas().setAttribute('role', 'application')
  void setStyleLater(map, opening)
  return map
}
