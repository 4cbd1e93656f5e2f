/** Brings the map region to life: its marks, its buttons, what the page says of it, and the live map last. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import { LiveArcs, LiveMarks } from '../../views/panels/live-parts.tsx'
import { MapControls } from '../../views/panels/map-controls.tsx'
import { MapScale } from '../../views/parts/map/map-scale.tsx'
import { inTasks, nextTask } from '../boot/next-task.ts'
import { element } from '../boot/element.ts'
import { mount } from '../boot/mount.ts'
import { groupBeforehand } from './cluster-source.ts'
import { handFocus } from './drawn-keys.ts'
import {
  followHistory,
  followSelection,
  openCluster,
  openingOf,
  showResults,
} from './follow-map.ts'
import { createLiveRegion } from './live-region.ts'
import { whenLiveIsDue } from './live-time.ts'
import { mapNames } from './map-names.ts'
import { mountRegions } from './mount-regions.tsx'
import type { MapRegion } from './map-region.ts'
import { drawnIsWanted, freeOfControls, watchOver } from './over-map.ts'
import { presentOf } from './present-map.ts'
import { groupingZoom, sceneSignal } from './scene-signal.ts'

const namesAtOnce = 40

/** @param restored how often Back or Forward have brought a view back */
export async function mountMapRegion(region: MapRegion, restored: ReadonlySignal<number>) {
  const { state, index, section, drawn, inSight } = region
  const { names, ownNames } = mapNames(region)
  const zoom = groupingZoom(region, drawn.camera, 'flat')
  const { whyLeftOut } = state.answers.peek().stations
  await inTasks(groupBeforehand(index, { whyLeftOut, zoom: zoom.peek() }))
  const view = signal(null)
  const drawnScene = sceneSignal(
    { ...region, names },
    {
      ...{ zoom, view },
      isWanted: drawnIsWanted(region),
    },
  )
  const scene = computed(() => {
    const now = inSight.value
    return now.kind === 'live' ? now.scene.value : drawnScene.value
  })
  await nextTask()
  followView({ ...region, scene, restored })
  await nextTask()
  mount('drawn-arcs', <LiveArcs state={state} />)
  effect(() => showHatched(scene.value))
  await nextTask()
  await inTasks(nameAll(drawnScene.peek()))
  await nextTask()
  renderControls(region)
  await nextTask()
  // After the controls, which labels keep off.
  watchOver(region)
  await nextTask()
  const isFree = freeOfControls(region)
  const onOpenCluster = openCluster(region, drawn.flyTo)
  await nextTask()
  mount('drawn-marks', <LiveMarks {...{ state, scene: drawnScene, zoom, isFree, onOpenCluster }} />)
  await nextTask()
  const openLive = createLiveRegion({ ...region, names, ownNames })
  const open = (): void => void openLive()
  sayWhichMap(region, open)
  return {
    /** What the map shows at the moment of asking. */
    present: () => presentOf(region, names, scene.peek()),
    /** Loads and opens the live map when it is due. The drawn map is there already. */
    openLive: () => whenLiveIsDue(region, () => whenSized(section, open)),
  }
}

type Followed = MapRegion & {
  readonly scene: ReadonlySignal<MapScene>
  readonly restored: ReadonlySignal<number>
}

function followView(region: Followed): void {
  const { drawn } = region
  const heading = drawn.heading()
  followSelection(region)
  // What a link asks for is shown by the live map, or without one: nothing moves twice.
  if (!heading && drawn.heading()) drawn.halt()
  followHistory(region, () => openingOf(region))
}

function renderControls(region: MapRegion): void {
  const { state, index, context, canBeLive, map } = region
  const { formatter } = context.peek()
  const reset = (): void => {
    state.moveCamera(null)
    map.peek().flyTo(openingOf(region))
  }
  mount(
    'map-controls',
    <MapControls
      {...{ formatter, state, canBeLive, index }}
      onZoom={(steps) => map.peek().zoomBy(steps)}
      onFit={() => showResults(region)}
      // The first of the regions does the same.
      onReset={index.data.info.mapRegions ? null : reset}
    />,
  )
  mount('map-scale', <MapScale {...{ formatter }} camera={region.camera} />)
  mountRegions(region, reset)
}

/** The scene's words are made when they are asked for first: all at once they take a while. */
function* nameAll({ marks, clusters }: MapScene): Generator<unknown, void> {
  const named = [...clusters, ...marks]
  for (let i = 0; i < named.length; i += namesAtOnce)
    yield named.slice(i, i + namesAtOnce).map(({ name }) => name)
}

/** The page says which map is in sight, and why the live one is not. */
function sayWhichMap({ section, context, inSight, ...region }: MapRegion, retry: () => void): void {
  const { t } = context.peek().formatter
  const drawnMap = element('drawn-map')
  inSight.subscribe((now) => {
    section.dataset['map'] = now.kind
    switch (now.kind) {
      case 'drawn':
        break
      case 'live':
        region.withdraw('map')
        drawnMap.setAttribute('aria-label', t('map.drawn'))
        handFocus(drawnMap, now.map.takeFocus)
        break
      case 'fallback': {
        region.withdraw('ground')
        drawnMap.setAttribute('aria-label', t('map.drawnKeys'))
        const text = t('notice.noLiveMap', { reason: t(`notice.noLiveMap.${now.reason}`) })
        region.notify({ id: 'map', text, ...(now.reason !== 'no-webgl' && { retry }) })
      }
    }
  })
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

/** The ground stays as it was served, but for the hatching of countries that the filters leave out. */
function showHatched({ hatched }: MapScene): void {
  const codes = new Set(hatched.map(({ iso2 }) => iso2))
  for (const path of document.querySelectorAll<SVGPathElement>('.hatched')) {
    path.toggleAttribute('hidden', !codes.has(path.dataset['iso'] ?? ''))
  }
}
