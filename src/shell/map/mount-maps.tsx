/** The drawn map made movable, the live map over it, and what both share. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core'
import { render } from 'preact'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { chosenCamera } from '../../logic/geo/globe.ts'
import { mapScene } from '../../logic/map/map-scene.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import type { Renderer } from '../../logic/map/software-renderer.ts'
import type { Theme } from '../../model/view.ts'
import type { AtlasState } from '../../state/atlas-state.ts'
import type { LiveMap } from '../../views/map/live-map.ts'
import { LiveArcs, LiveMarks } from '../../views/panels/live-parts.tsx'
import { MapControls, type LiveChoices, type MapActions } from '../../views/panels/map-controls.tsx'
import type { Notice } from '../../views/panels/notices.tsx'
import type { PartsContext } from '../../views/parts/context.ts'
import { clusterName, stationName } from '../../views/parts/words/station-name.ts'
import { inTasks, nextTask } from '../boot/next-task.ts'
import { groupBeforehand } from './cluster-source.ts'
import { handFocus } from './drawn-keys.ts'
import { createDrawnZoom } from './drawn-zoom.ts'
import { element } from '../boot/element.ts'
import {
  drawnOpening,
  followHistory,
  followSelection,
  openingCamera,
  showResults,
} from './follow-map.ts'
import type { MountedPlaces } from '../places/mount-places.tsx'
import { createOwnNames } from './own-names.ts'
import { freeOfControls, watchOver } from './over-map.ts'
import type { PresentMap } from './present-map.ts'
import type { MovableMap } from './movable-map.ts'
import type { Turns } from '../boot/turns.ts'
import { mountLiveMap, openCluster, type LiveMapFailure } from './mount-map.ts'
import { groupingZoom, sceneSignal, type MapNames } from './scene-signal.ts'

type MapMount = {
  readonly state: AtlasState
  readonly index: AtlasIndex
  readonly turns: Turns
  readonly context: ReadonlySignal<PartsContext>
  readonly theme: ReadonlySignal<Theme>
  readonly base: string
  readonly notify: (notice: Notice) => void
  /** Takes a notice away that no longer holds. */
  readonly withdraw: (id: string) => void
  /** How often Back or Forward have brought a view back. */
  readonly restored: ReadonlySignal<number>
  /** Told as soon as it is known. */
  readonly renderer: Signal<Renderer>
  /** What asks to be flown to, and draws areas on the live map. */
  readonly places: Pick<MountedPlaces, 'flight' | 'setLive'>
}

const namesAtOnce = 40
/** Milliseconds after which the live map has faded in. */
const fade = 400

function emptied(id: string): HTMLElement {
  const container = element(id)
  container.replaceChildren()
  return container
}

/** Which map the reader sees, and what hangs on that. */
async function createStage({ state, context, ...mount }: MapMount) {
  const section = element('map')
  const { t } = context.peek().formatter
  const ownNames = createOwnNames({
    base: mount.base,
    state,
    onFailed: (reason) => mount.notify({ id: 'names', text: t('notice.noOwnNames', { reason }) }),
  })
  const names: MapNames = {
    stationName: (station) => stationName(station, context.value),
    clusterName: (some, count) => clusterName(some, count, context.value),
    cityName: ({ geonamesId, name }) => ownNames.value?.of(geonamesId) ?? name,
    canvas: t('map.canvas'),
    marks: t('map.marks'),
    hatched: (country) => t('map.hatched', { country }),
  }
  const drawn = createDrawnZoom(element('drawn-map'), {
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    projection: () => state.projection.peek(),
    onMoved: state.moveCamera,
  })
  const opening = state.camera.peek()
  if (opening) drawn.jumpTo(opening)
  const shown = signal<MovableMap>(drawn)
  const zoom = groupingZoom({ state, section }, drawn.camera, 'flat')
  const seen = signal(true)
  const { fails } = state.answers.peek().stations
  await inTasks(groupBeforehand(mount.index, { fails, zoom: zoom.peek() }))
  const drawnScene = sceneSignal(
    { ...mount, state, names },
    { zoom, view: signal(null), isWanted: seen },
  )
  const liveScene = signal<ReadonlySignal<MapScene> | null>(null)
  return {
    section,
    names,
    ownNames,
    drawn,
    shown,
    zoom,
    drawnScene,
    liveScene,
    scene: computed(() => (liveScene.value ?? drawnScene).value),
    /** null while the drawn map is the one that is seen. */
    live: signal<LiveMap | null>(null),
    /** False once the live map lies over the drawn one. */
    seen,
    choices: signal<LiveChoices | null>(null),
    openingNow: () => {
      const projection = state.projection.peek()
      return shown.peek() === drawn
        ? chosenCamera(drawnOpening(section), projection)
        : openingCamera(section, projection)
    },
  }
}
type Stage = Awaited<ReturnType<typeof createStage>>

export type MountedMap = {
  /** What the map shows at the moment of asking. */
  readonly present: () => PresentMap
  /**
   * Loads and opens the live map. The drawn map is there already, so the rest of the page comes first: to
   * open WebGL and to compile MapLibre keep the other processors busy.
   */
  readonly openLive: () => void
}

export async function mountMap(mount: MapMount): Promise<MountedMap> {
  const { state, context } = mount
  const { formatter } = context.peek()
  const stage = await createStage(mount)
  await nextTask()
  const { drawn, shown, drawnScene, zoom, seen, choices } = stage
  const heading = drawn.heading()
  followSelection({ ...mount, ...stage })
  // What a link asks for is shown by the live map, or without one: nothing moves twice.
  if (!heading && drawn.heading()) drawn.hold()
  followHistory({ ...mount, shown }, stage.openingNow)
  effect(() => {
    const flight = mount.places.flight.value
    if (flight) shown.peek().flyTo(flight)
  })
  render(<LiveArcs state={state} />, emptied('drawn-arcs'))
  effect(() => showHatched(stage.scene.value))
  const actions: MapActions = {
    zoomBy: (steps) => shown.peek().zoomBy(steps),
    fit: () => showResults({ state, shown }),
    reset: () => {
      state.moveCamera(null)
      shown.peek().flyTo(stage.openingNow())
    },
  }
  await inTasks(nameAll(drawnScene.peek()))
  render(<MapControls {...{ formatter, actions, state }} live={choices} />, element('map-controls'))
  // After the controls, which labels keep off.
  const over = watchOver(stage.section)
  await nextTask()
  const isFree = freeOfControls({ over, drawn })
  const onOpenCluster = openCluster(mount, drawn.flyTo)
  render(
    <LiveMarks {...{ state, scene: drawnScene, zoom, seen, isFree, onOpenCluster }} />,
    emptied('drawn-marks'),
  )
  const told = reports(mount, stage)
  const live = {
    ...{ ...mount, ...stage, ...told, over, onHover: showTip },
    onFailed: (failure: LiveMapFailure) => told.onFailed(failure, () => void mountLiveMap(live)),
  }
  return {
    present: () => presentOf(mount, stage),
    openLive: () => whenSized(stage.section, () => afterFrame(() => void mountLiveMap(live))),
  }
}

/** The scene's words are made when they are asked for first: all at once they take a while. */
function* nameAll({ marks, clusters }: MapScene): Generator<unknown, void> {
  const named = [...clusters, ...marks]
  for (let i = 0; i < named.length; i += namesAtOnce)
    yield named.slice(i, i + namesAtOnce).map(({ name }) => name)
}

function presentOf(mount: MapMount, stage: Stage): PresentMap {
  const live = stage.live.peek()
  return {
    size: stage.shown.peek().size(),
    camera: live ? live.camera() : stage.drawn.camera.peek(),
    // The drawn map is flat.
    projection: live ? mount.state.projection.peek() : 'mercator',
    scene: stage.scene.peek(),
    sceneAt: (zoom) => sceneAt(mount, stage.names, zoom),
    live,
  }
}

function sceneAt({ state, index }: MapMount, names: MapNames, zoom: number): MapScene {
  return mapScene({
    index,
    zoom,
    stations: state.stations.peek(),
    day: state.range.peek().to,
    selection: state.selection.peek(),
    ...names,
  })
}

function reports({ state, context, notify, withdraw, places }: MapMount, stage: Stage) {
  const { drawn, shown, liveScene, seen, choices } = stage
  const { t } = context.peek().formatter
  const { projection, chooseProjection } = state
  return {
    onLive: (live: LiveMap, scene: ReadonlySignal<MapScene>): void => {
      withdraw('map')
      element('drawn-map').setAttribute('aria-label', t('map.drawn'))
      handFocus(element('drawn-map'), live.takeFocus)
      shown.value = live
      stage.live.value = live
      places.setLive(live)
      liveScene.value = scene
      choices.value = { projection, chooseProjection }
      setTimeout(() => (seen.value = shown.peek() === drawn), fade)
    },
    onGroundMissing: (retry: () => void): void =>
      notify({ id: 'ground', text: t('notice.groundMissing'), retry }),
    onGroundBack: (): void => withdraw('ground'),
    onFailed: (failure: LiveMapFailure, retry: () => void): void => {
      withdraw('ground')
      shown.value = drawn
      stage.live.value = null
      places.setLive(null)
      liveScene.value = null
      choices.value = null
      seen.value = true
      element('drawn-map').setAttribute('aria-label', t('map.drawnKeys'))
      const text = t('notice.noLiveMap', { reason: t(`notice.noLiveMap.${failure}`) })
      notify({ id: 'map', text, ...(failure !== 'no-webgl' && { retry }) })
    },
  }
}

/** At once, or as soon as what is hidden is shown. */
function whenSized(box: HTMLElement, then: () => void): void {
  const sizes = new ResizeObserver(() => {
    if (box.clientWidth === 0 || box.clientHeight === 0) return
    sizes.disconnect()
    then()
  })
  sizes.observe(box)
}

/** Once the page has been painted, as a task of its own: to open WebGL does not wait for it. */
function afterFrame(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task, 0))
}

/** The ground stays as it was served, but for the hatching of countries that the filters leave out. */
function showHatched({ hatched }: MapScene): void {
  const codes = new Set(hatched.map(({ iso2 }) => iso2))
  for (const path of document.querySelectorAll<SVGPathElement>('.hatched')) {
    path.toggleAttribute('hidden', !codes.has(path.dataset['iso'] ?? ''))
  }
}

function showTip(text: string | null, x: number, y: number): void {
  const tip = element('map-tip')
  tip.hidden = text === null
  tip.textContent = text
  tip.style.insetInlineStart = `${x + 14}px`
  tip.style.insetBlockStart = `${y + 10}px`
}
