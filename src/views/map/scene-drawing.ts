/** Puts scenes and themes on the map, as soon as it can take them. */
import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl'
import type { LinkedCityColour, MapScene } from '../../logic/map-scene-types.ts'
import { createImageStock } from './image-stock.ts'
import { inCountries, mapLayers, sceneSources, type SceneSource } from './layers.ts'
import type { MapTheme } from './map-colours.ts'
import { markFeatures, sceneFeatures } from './scene-features.ts'
import { createTransitions } from './transitions.ts'

export const emptyScene: MapScene = {
  marks: [],
  clusters: [],
  labels: [],
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
}

export type SceneDrawing = {
  /** @param eased whether marks come and go in a moment that the eye can follow */
  draw: (scene: MapScene, eased: boolean) => void
  setTheme: (theme: MapTheme) => void
  /** The scripts in which cities are called by their own names; none: all by the page's. */
  setOwnNames: (scripts: readonly string[]) => void
  /** The newest scene; null before the first. */
  scene: () => MapScene | null
  /** The scene that the map holds; null while its style is still loading. */
  given: () => MapScene | null
}

/** What each source holds: to fill it with the same again costs the worker and a frame. */
type Filled = Map<SceneSource, string>

const fillSources = (
  map: MapLibreMap,
  { scene, theme, filled }: { scene: MapScene; theme: MapTheme; filled: Filled },
): void => {
  const features = sceneFeatures(scene, theme, map.getZoom())
  for (const name of sceneSources) {
    const source = map.getSource(name)
    const content = JSON.stringify(features[name])
    if (!(source instanceof GeoJSONSource) || filled.get(name) === content) continue
    filled.set(name, content)
    void source.setData(features[name])
  }
  map.setFilter('hatched', inCountries(scene.hatched.map(({ iso2 }) => iso2)))
  const chosen = inCountries(scene.selectedCountry ? [scene.selectedCountry] : [])
  map.setFilter('selected-country', chosen)
}

/**
 * Only what differs is taken: the sources, their data and the projection stay, and so do the layers
 * of an area that is being drawn.
 */
const repaint = (map: MapLibreMap, theme: MapTheme, scripts: readonly string[]): void => {
  const layers = mapLayers(theme, scripts)
  const ours = new Set(layers.map(({ id }) => id))
  const others = map.getStyle().layers.filter(({ id }) => !ours.has(id))
  map.setStyle({ ...map.getStyle(), layers: [...layers, ...others] }, { diff: true })
}

type Ends = { isWanted: () => boolean; then: () => void }

/** Each step in a task of its own: to set up its style has taken MapLibre a while already. */
const inTasks = (start: () => Iterator<undefined, void>, { isWanted, then }: Ends): void => {
  let steps: Iterator<undefined, void> | null = null
  const go = (): void => {
    setTimeout(() => {
      if (!isWanted()) return
      steps ??= start()
      if (steps.next().done === true) then()
      else go()
    }, 0)
  }
  go()
}

type Opened = {
  colours: readonly LinkedCityColour[]
  theme: MapTheme
  reducedMotion: boolean
}

/** Keeps the newest scene and theme until the style is there to take them. */
export const createSceneDrawing = (map: MapLibreMap, opening: Opened): SceneDrawing => {
  const stock = createImageStock(map, opening.colours)
  let { theme } = opening
  let scripts: readonly string[] = []
  let painted = { theme, scripts }
  let scene: MapScene | null = null
  let given: MapScene | null = null
  let ready = false
  const filled: Filled = new Map()
  const transitions = createTransitions({
    paint: ({ source, id }, shown) => void map.setFeatureState({ source, id }, { shown }),
    drawGhosts: (marks) => {
      const source = map.getSource('ghosts')
      if (source instanceof GeoJSONSource) void source.setData(markFeatures(marks, theme))
    },
  })
  const show = (): void => {
    if (!ready) return
    stock.supply(scene ?? emptyScene, theme)
    if (theme !== painted.theme || scripts !== painted.scripts) repaint(map, theme, scripts)
    painted = { theme, scripts }
    if (!scene) return
    fillSources(map, { scene, theme, filled })
    given = scene
  }
  // Again when a style has been set anew, or the browser gives WebGL back: in between there is none to tell.
  map.on('style.load', () => {
    ready = true
    given = null
    filled.clear()
    const supply = () => stock.supplyInSteps(scene ?? emptyScene, theme)
    inTasks(supply, { isWanted: () => ready, then: show })
  })
  const whenGone = (): void => {
    ready = false
    given = null
    transitions.stop()
  }
  map.on('webglcontextlost', whenGone)
  map.once('remove', whenGone)
  return {
    draw: (next, eased) => {
      if (ready && given && eased && !opening.reducedMotion) transitions.show(given, next)
      scene = next
      show()
    },
    setTheme: (next) => {
      if (next === theme) return
      theme = next
      show()
    },
    setOwnNames: (next) => {
      if (next.join() === scripts.join()) return
      scripts = next
      show()
    },
    scene: () => scene,
    given: () => given,
  }
}
