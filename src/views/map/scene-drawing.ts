/** Puts scenes and themes on the map, as soon as it can take them. */
import { GeoJSONSource, type MapLibreMap } from 'maplibre-gl'
import type { MarkColour } from '../../logic/map/map-colours.ts'
import type { MapScene, SceneMark } from '../../logic/map/map-scene-types.ts'
import { allParts } from '../../timeline/scene/all-parts.ts'
import { supplyPictures } from './image-stock.ts'
import { inCountries } from './ground-layers.ts'
import { mapLayers } from './layers.ts'
import { sceneSources } from './map-style.ts'
import type { Theme } from '../../model/view.ts'
import { markFeatures, sceneFeatures } from './scene-features.ts'
import { createTransitions } from './transitions.ts'
import { fillSource, watchStyle } from './watch-style.ts'

export const emptyScene: MapScene = {
  marks: [],
  clusters: [],
  labels: [],
  hatched: [],
  selectedStationIds: [],
  selectedCountry: null,
}

/** What each source holds: to fill it with the same again costs the worker and a frame. */
type Filled = Map<string, string>

const fillSources = (
  map: MapLibreMap,
  { scene, theme, filled }: { scene: MapScene; theme: Theme; filled: Filled },
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
  const { around } = scene
  map.setFilter('beside', around === undefined ? inCountries([]) : ['!=', ['get', 'iso'], around])
}

type Look = {
  readonly theme: Theme
  /** The scripts in which cities are called by their own names. */
  readonly scripts: readonly string[]
}

const isSameLook = (a: Look, b: Look): boolean =>
  a.theme === b.theme && a.scripts.join() === b.scripts.join()

/**
 * Of two scenes on their way, MapLibre would take the answer for the first as that for both, and count as done
 * while it shows the first.
 */
const isTaking = (map: MapLibreMap): boolean =>
  sceneSources.some((name) => map.getSource(name) && !map.isSourceLoaded(name))

/**
 * Only what differs is taken: the sources, their data and the projection stay, and so do the layers
 * of an area that is being drawn.
 */
const repaint = (map: MapLibreMap, { theme, scripts }: Look): void => {
  const layers = mapLayers(theme, scripts)
  const ours = new Set(layers.map(({ id }) => id))
  const others = map.getStyle().layers.filter(({ id }) => !ours.has(id))
  map.setStyle({ ...map.getStyle(), layers: [...layers, ...others] }, { diff: true })
}

type Ends = { isWanted: () => boolean; then: () => void }

/** Each step in a task of its own: to set up its style has taken MapLibre a while already. */
const inTasks = (steps: Iterator<undefined, void>, { isWanted, then }: Ends): void => {
  setTimeout(() => {
    if (!isWanted()) return
    if (steps.next().done === true) then()
    else inTasks(steps, { isWanted, then })
  }, 0)
}

type Taken = {
  readonly type: string
  readonly sourceId?: string
  readonly sourceDataType?: string
}

/** Each time that a source may have taken what it was given, or has refused it. */
const whenTaken = (map: MapLibreMap, filled: Filled, then: () => void): void => {
  const taken = ({ sourceDataType, sourceId, type }: Taken): void => {
    if (type === 'error') filled.delete(sourceId ?? '')
    // Told of its new data, a source has not asked for its tiles yet.
    if (sourceDataType !== 'metadata') then()
  }
  for (const event of ['sourcedata', 'error', 'idle'] as const) map.on(event, taken)
}

type Opened = {
  colours: readonly MarkColour[]
  theme: Theme
  reducedMotion: boolean
}

const drawGhosts = (map: MapLibreMap, marks: readonly SceneMark[], theme: Theme): void =>
  fillSource(map, 'ghosts', markFeatures(marks, theme))

/** Keeps the newest scene and theme until the style is there to take them. */
export const createSceneDrawing = (map: MapLibreMap, opening: Opened) => {
  let look: Look = { theme: opening.theme, scripts: [] }
  let painted = look
  let scene: MapScene | null = null
  let given: MapScene | null = null
  let isEased = false
  /** Something newer waits until MapLibre has taken what it was given last. */
  let isDue = false
  const filled: Filled = new Map()
  const transitions = createTransitions({
    paint: ({ source, id }, shown) => void map.setFeatureState({ source, id }, { shown }),
    drawGhosts: (marks) => drawGhosts(map, marks, look.theme),
  })
  function* supply(): Generator<undefined, void> {
    yield* supplyPictures(map, scene ?? emptyScene, { theme: look.theme, colours: opening.colours })
  }
  const fill = (next: MapScene): void => {
    if (given && given !== next && isEased) transitions.show(given, next)
    fillSources(map, { scene: next, theme: look.theme, filled })
    given = next
  }
  const show = (): void => {
    if (!hasStyle()) return
    isDue = given !== null && isTaking(map)
    if (isDue) return
    allParts(supply())
    if (look !== painted) repaint(map, look)
    painted = look
    if (scene) fill(scene)
  }
  const lookLike = (change: Partial<Look>): void => {
    const next = { ...look, ...change }
    if (isSameLook(look, next)) return
    look = next
    show()
  }
  whenTaken(map, filled, () => isDue && show())
  const hasStyle = watchStyle(map, {
    there: () => {
      // What was on its way out when WebGL went.
      if (filled.size > 0) drawGhosts(map, [], look.theme)
      given = null
      filled.clear()
      inTasks(supply(), { isWanted: hasStyle, then: show })
    },
    gone: () => {
      isDue = false
      given = null
      transitions.stop()
    },
  })
  return {
    /** @param eased whether marks come and go in a moment that the eye can follow */
    draw: (next: MapScene, eased: boolean): void => {
      isEased = eased && !opening.reducedMotion
      scene = next
      show()
    },
    lookLike,
    /** The newest scene; null before the first. */
    scene: () => scene,
    /** The scene that the map holds; null while its style is still loading. */
    given: () => given,
  }
}
