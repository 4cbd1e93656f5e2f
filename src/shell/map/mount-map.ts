/** Puts the live map over the drawn one once the page has been painted, and keeps it told. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { chosenCamera } from '../../logic/geo/globe.ts'
import type { Box } from '../../logic/map/drawn-labels.ts'
import type { MapScene, SceneCluster } from '../../logic/map/map-scene-types.ts'
import type { Camera, Projection, Theme } from '../../model/view.ts'
import type { Renderer } from '../../logic/map/software-renderer.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { MapFailure } from '../../views/map/failure.ts'
import type {
  createLiveMap as CreateLiveMap,
  LiveMap,
  LiveMapOptions,
} from '../../views/map/live-map.ts'
import { askWebgl, type Graphics } from './ask-webgl.ts'
import { isCanvasReadable } from '../image/canvas-honesty.ts'
import type { DrawnMap } from './drawn-zoom.ts'
import { openingCamera, zoomIn } from './follow-map.ts'
import { groupingZoom, sameZoom, sceneSignal, type MapNames } from './scene-signal.ts'
import type { Turns } from '../boot/turns.ts'
import type { CityNames } from './own-names.ts'
import { viewSignal } from './view-signal.ts'

export type LiveMapFailure =
  | MapFailure
  /** The live map's own code could not be fetched. */
  | 'code'
  /** The browser lets no canvas be read, or adds noise: marks and names are made that way. */
  | 'canvas'

type Mount = {
  readonly section: HTMLElement
  readonly state: AtlasState
  readonly index: AtlasIndex
  readonly turns: Turns
  readonly base: string
  readonly theme: ReadonlySignal<Theme>
  readonly names: MapNames
  /** What draws the map: learnt before it opens. */
  readonly renderer: Signal<Renderer>
  readonly ownNames: ReadonlySignal<CityNames | null>
  readonly drawn: DrawnMap
  /** What lies over the map. */
  readonly over: ReadonlySignal<readonly Box[]>
  readonly onHover: (text: string | null, x: number, y: number) => void
  /** The live map has taken the drawn one's place. */
  readonly onLive: (live: LiveMap, scene: ReadonlySignal<MapScene>) => void
  /** Some of the ground stays away though it was asked for again. */
  readonly onGroundMissing: (askAgain: () => void) => void
  readonly onGroundBack: () => void
  /** The live map cannot be, or be any longer: the drawn one is shown. */
  readonly onFailed: (failure: LiveMapFailure) => void
}

/** Of 255: less is not seen in a mark. Some browsers add a little to be told apart by nothing else. */
const visibleNoise = 24

/** Degrees: MapLibre keeps a centre to some digits. */
const sameCamera = (a: Camera, b: Camera): boolean =>
  sameZoom(a.zoom, b.zoom) && Math.abs(a.lng - b.lng) < 0.01 && Math.abs(a.lat - b.lat) < 0.01

const unknownGraphics: Graphics = { renderer: 'hardware', settled: () => Promise.resolve() }

/**
 * Can be tried again after it has failed.
 * @returns once the live map is there, though it may not show its marks yet: `onLive` says when it does.
 */
export async function mountLiveMap(mount: Mount): Promise<void> {
  const [code, { renderer, settled }] = await Promise.all([
    import('../../views/map/live-map.ts').catch(() => null),
    askWebgl().catch(() => unknownGraphics),
  ])
  mount.renderer.value = renderer
  // Whatever goes wrong there would go wrong with the marks.
  const isReadable = await isCanvasReadable(visibleNoise).catch(() => false)
  await settled()
  if (code && isReadable) openLiveMap(mount, code.createLiveMap, settled)
  else stayDrawn(mount, code ? 'canvas' : 'code')
}

/** What the drawn map was held back from is shown by it after all. */
function stayDrawn({ section, drawn, onFailed }: Mount, failure: LiveMapFailure): void {
  section.dataset['map'] = 'fallback'
  const heading = drawn.heading()
  // A reader's own step, or the way there, goes on.
  if (heading && !drawn.isMoving()) drawn.flyTo(heading)
  onFailed(failure)
}

function openLiveMap(
  mount: Mount,
  createLiveMap: typeof CreateLiveMap,
  settled: Graphics['settled'],
): void {
  const { section, state, drawn } = mount
  const container = document.createElement('div')
  container.className = 'live-map'
  section.append(container)
  const start = startOf(mount)
  const camera = signal(start)
  let untell = (): void => undefined
  let wasLive = false
  const seen = viewSignal(section, mount.index, start)
  const live = createLiveMap(container, {
    ...lookOf(mount, start),
    settled,
    on: {
      ...choices(mount),
      ...outcomes(mount, container, {
        live: () => {
          if (!live) return
          wasLive = true
          live.jumpTo(startOf(mount))
          mount.onLive(live, scene)
          // What the drawn map is still on its way to.
          const heading = drawn.heading()
          if (heading && drawn.isMoving()) live.flyTo(heading)
        },
        failed: () => {
          untell()
          const heading = drawn.heading()
          if (wasLive) drawn.jumpTo(camera.peek())
          else if (heading && !drawn.isMoving()) drawn.flyTo(heading)
        },
      }),
      hover: mount.onHover,
      camera: (next, byReader) => {
        camera.value = next
        seen.moved(next)
        if (byReader) state.moveCamera(next)
      },
      selectCluster: openCluster(mount, (to) => live?.flyTo(to)),
    },
  })
  if (!live) return
  // Half of the ball is in sight: no box of degrees holds it.
  const view = computed(() => (state.projection.value === 'globe' ? null : seen.box.value))
  const isTold = signal(true)
  const zoom = groupingZoom(mount, camera, 'as chosen')
  const scene = sceneSignal(mount, { zoom, view, isWanted: isTold })
  const end = keepTold(mount, live, { scene, camera })
  untell = () => {
    end()
    isTold.value = false
  }
}

function lookOf(mount: Mount, camera: Camera): Omit<LiveMapOptions, 'on' | 'settled'> {
  const { base, index, theme, names, renderer } = mount
  return {
    tilesUrl: `${base}tiles/{z}/{x}/{y}.pbf`,
    colours: index.data.info.linkedCities,
    theme: theme.peek(),
    camera,
    title: names.canvas,
    marksTitle: names.marks,
    hatchedTitle: names.hatched,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    renderer: renderer.peek(),
  }
}

/**
 * Where the live map takes over: what the drawn map was told to show, though it may not come as near,
 * or where it is, having been moved by the reader or being on its way.
 */
function startOf({ state, section, drawn }: Mount): Camera {
  const projection = state.projection.peek()
  const heading = drawn.heading()
  if (heading && !drawn.isMoving()) return heading
  const isOpening = !heading && !state.camera.peek()
  if (isOpening) return openingCamera(section, projection)
  return chosenCamera(drawn.camera.peek(), projection)
}

/** A city with too many stations to stand apart opens its list; any other cluster opens by zooming. */
export function openCluster(
  { state, index }: Pick<Mount, 'state' | 'index'>,
  flyTo: (camera: Camera) => void,
): (cluster: SceneCluster) => void {
  return ({ citySlug, position: [lng, lat], opensAtZoom }) => {
    const city = index.cities.get(citySlug ?? '')
    if (city) {
      state.select({ kind: 'city', id: city.slug })
      return
    }
    const camera = { zoom: zoomIn(state, opensAtZoom, lat), lng, lat }
    // A step of the reader's, like any other: a link looks where the reader does.
    state.moveCamera(camera)
    flyTo(camera)
  }
}

type Shown = {
  readonly scene: ReadonlySignal<MapScene>
  readonly camera: ReadonlySignal<Camera>
}

/** @returns ends it */
function keepTold(
  { state, turns, renderer, section, theme, over, ownNames }: Mount,
  live: LiveMap,
  { scene, camera }: Shown,
): () => void {
  // Frame after frame is too much for a processor that follows a hand as well.
  const isEased = (): boolean => renderer.peek() === 'hardware' || !turns.isMoving()
  let drawnAs: Projection = 'mercator'
  let opening = openingCamera(section, drawnAs)
  const follow = (): void => {
    const projection = state.projection.value
    section.dataset['projection'] = projection
    if (projection === drawnAs) return
    drawnAs = projection
    live.setProjection(projection)
    opening = openingCamera(section, projection)
    if (!state.camera.peek()) live.jumpTo(opening)
  }
  const ends = [
    effect(() => live.draw(scene.value, { painted: turns.beginDrawing(), eased: isEased() })),
    effect(() => live.drawArcs(state.lines.value)),
    effect(() => live.setTheme(theme.value)),
    effect(() => live.keepNamesOff(over.value)),
    effect(() => live.setOwnNames(ownNames.value?.scripts ?? [])),
    effect(follow),
  ]
  // As long as the map shows the whole world, it does so at every size.
  const sizes = new ResizeObserver(() => {
    const wasOpen = !state.camera.peek() && sameCamera(camera.peek(), opening)
    opening = openingCamera(section, drawnAs)
    if (!wasOpen) return
    // Before the camera: at the old size the new one might be out of bounds.
    live.resize()
    live.jumpTo(opening)
  })
  sizes.observe(section)
  return () => {
    sizes.disconnect()
    for (const end of ends) end()
  }
}

type Outcomes = Pick<LiveMapOptions['on'], 'live' | 'failed'>

function outcomes(
  { section, onFailed, onGroundMissing, onGroundBack }: Mount,
  container: HTMLElement,
  then: { live: () => void; failed: () => void },
): Outcomes & Pick<LiveMapOptions['on'], 'groundMissing' | 'groundBack'> {
  let failed = false
  return {
    live: () => {
      if (failed) return
      then.live()
      section.dataset['map'] = 'live'
    },
    failed: (failure) => {
      if (failed) return
      failed = true
      section.dataset['map'] = 'fallback'
      container.remove()
      then.failed()
      onFailed(failure)
    },
    groundMissing: onGroundMissing,
    groundBack: onGroundBack,
  }
}

type Choices = Pick<LiveMapOptions['on'], 'selectStation' | 'selectCountry'>

/** Clicks on what the records hold; any other country of the ground is no choice. */
function choices({ state, index }: Mount): Choices {
  return {
    selectStation: (id) => {
      const station = index.stations.get(id)
      if (station) state.select({ kind: 'station', id: station.id })
    },
    selectCountry: (iso2) => {
      const country = index.countries.get(iso2)
      if (country) state.select({ kind: 'country', id: country.code })
    },
  }
}
