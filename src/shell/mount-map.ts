/** Puts the live map over the drawn one once the page has been painted, and keeps it told. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { AtlasIndex } from '../logic/atlas-index.ts'
import { chosenCamera, flatZoom } from '../logic/globe.ts'
import {
  clusterZoom,
  openingClusterZoom,
  servedZooms,
  sceneOf,
  type MapQuestion,
  type ViewBox,
} from '../logic/map-scene.ts'
import type { Box } from '../logic/drawn-labels.ts'
import type { MapScene, SceneCluster } from '../logic/map-scene-types.ts'
import type { Camera, Projection, Theme } from '../model/view.ts'
import type { AtlasState } from '../state/atlas-state.ts'
import type { MapFailure } from '../views/map/failure.ts'
import type {
  createLiveMap as CreateLiveMap,
  LiveMap,
  LiveMapOptions,
} from '../views/map/live-map.ts'
import { groupedSignal } from './cluster-source.ts'
import type { DrawnMap } from './drawn-zoom.ts'
import { openingCamera, zoomIn } from './follow-map.ts'
import type { Stages } from './stages.ts'
import type { CityNames } from './own-names.ts'
import { viewSignal } from './view-signal.ts'

export type MapNames = Pick<MapQuestion, 'stationName' | 'clusterName' | 'cityName'> & {
  readonly canvas: string
  readonly marks: string
}

/** `code`: the live map's own code could not be fetched. */
export type LiveMapFailure = MapFailure | 'code'

type Mount = {
  readonly section: HTMLElement
  readonly state: AtlasState
  readonly index: AtlasIndex
  readonly stages: Stages
  readonly base: string
  readonly theme: ReadonlySignal<Theme>
  readonly names: MapNames
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

/** As the address keeps a zoom. */
const sameZoom = (a: number, b: number): boolean => Math.abs(a - b) < 0.005

/** Degrees: MapLibre keeps a centre to some digits. */
const sameCamera = (a: Camera, b: Camera): boolean =>
  sameZoom(a.zoom, b.zoom) && Math.abs(a.lng - b.lng) < 0.01 && Math.abs(a.lat - b.lat) < 0.01

/**
 * The zoom to make clusters for. As long as the reader has not zoomed, it is the one for which the
 * page was served, so that no cluster changes as scripts and maps arrive.
 */
export function groupingZoom(
  { state, section }: Pick<Mount, 'state' | 'section'>,
  camera: ReadonlySignal<Camera>,
  projection: 'flat' | 'as chosen',
): ReadonlySignal<number> {
  return computed(() => {
    const { zoom } = camera.value
    if (projection === 'as chosen' && state.projection.value === 'globe')
      return clusterZoom(flatZoom(camera.value))
    // Wider screens than the last grouping was made for open with it all the same.
    const held =
      zoom > (servedZooms.at(-1) ?? 0) && sameZoom(zoom, openingCamera(section, 'mercator').zoom)
    return held ? openingClusterZoom(zoom) : clusterZoom(zoom)
  })
}

type SceneFor = {
  /** Changes outside the state: while it moves, clusters follow. */
  readonly zoom: ReadonlySignal<number>
  /** The part of the world to make marks for; null for all of it. */
  readonly view: ReadonlySignal<ViewBox | null>
  /** While false the scene may stay as it is. */
  readonly isWanted: ReadonlySignal<boolean>
}

/** Clusters are asked for at once and shown after the counts. */
export function sceneSignal(
  { state, index, names, stages }: Pick<Mount, 'state' | 'index' | 'names' | 'stages'>,
  { zoom, view, isWanted }: SceneFor,
): ReadonlySignal<MapScene> {
  const grouped = stages.followFirst(groupedSignal({ state, index, zoom, isWanted }), isWanted)
  return computed(() => {
    const { day, zoom } = grouped.value
    const selection = state.selection.value
    return sceneOf({ index, day, zoom, selection, ...names }, grouped.value, view.value)
  })
}

/**
 * Can be tried again after it has failed.
 * @returns once the live map is there, though it may not show its marks yet: `onLive` says when it does.
 */
export async function mountLiveMap(mount: Mount): Promise<void> {
  const code = await import('../views/map/live-map.ts').catch(() => null)
  if (code) openLiveMap(mount, code.createLiveMap)
  else {
    mount.section.dataset['map'] = 'fallback'
    mount.onFailed('code')
  }
}

function openLiveMap(mount: Mount, createLiveMap: typeof CreateLiveMap): void {
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
    tilesUrl: `${mount.base}tiles/{z}/{x}/{y}.pbf`,
    colours: mount.index.data.info.linkedCities,
    theme: mount.theme.peek(),
    camera: start,
    title: mount.names.canvas,
    marksTitle: mount.names.marks,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
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
          else if (heading) drawn.flyTo(heading)
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
  // Half of the ball is in sight: no box of degrees holds it.
  const view = computed(() => (state.projection.value === 'globe' ? null : seen.box.value))
  const isTold = signal(true)
  const zoom = groupingZoom(mount, camera, 'as chosen')
  const scene = sceneSignal(mount, { zoom, view, isWanted: isTold })
  if (!live) return
  const end = keepTold(mount, live, { scene, camera })
  untell = () => {
    end()
    isTold.value = false
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
    if (city) state.select({ kind: 'city', slug: city.slug })
    else flyTo({ zoom: zoomIn(state, opensAtZoom, lat), lng, lat })
  }
}

type Shown = {
  readonly scene: ReadonlySignal<MapScene>
  readonly camera: ReadonlySignal<Camera>
}

/** @returns ends it */
function keepTold(
  { state, section, theme, over, ownNames }: Mount,
  live: LiveMap,
  { scene, camera }: Shown,
): () => void {
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
    effect(() => live.draw(scene.value)),
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
      if (country) state.select({ kind: 'country', code: country.code })
    },
  }
}
