/** Puts the live map over the drawn one once the page has been painted, and keeps it told. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { chosenCamera } from '../../logic/geo/globe.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import type { Camera, Projection } from '../../model/view.ts'
import type { createLiveMap as CreateLiveMap, LiveMap } from '../../views/map/live-map.ts'
import { element } from '../boot/element.ts'
import { isCanvasReadable } from '../image/canvas-honesty.ts'
import { askWebgl, type Graphics } from './ask-webgl.ts'
import { openCluster, openingCamera } from './follow-map.ts'
import type { MapNames } from './map-names.ts'
import type { LiveMapFailure, MapRegion } from './map-region.ts'
import type { CityNames } from './own-names.ts'
import { groupingZoom, sameZoom, sceneSignal } from './scene-signal.ts'
import { viewSignal } from './view-signal.ts'

type LiveRegion = MapRegion & {
  readonly names: MapNames
  readonly ownNames: ReadonlySignal<CityNames | null>
}

/** Of 255: less is not seen in a mark. Some browsers add a little to be told apart by nothing else. */
const visibleNoise = 24

/** Degrees: MapLibre keeps a centre to some digits. */
const sameCamera = (a: Camera, b: Camera): boolean =>
  sameZoom(a.zoom, b.zoom) && Math.abs(a.lng - b.lng) < 0.01 && Math.abs(a.lat - b.lat) < 0.01

const unknownGraphics: Graphics = { renderer: 'hardware', settled: () => Promise.resolve() }

/**
 * Can be tried again after it has failed.
 * @returns once the live map is there, though it may not show its marks, and so be in sight, yet
 */
export async function openLiveMap(region: LiveRegion): Promise<void> {
  const [code, { renderer, settled }] = await Promise.all([
    import('../../views/map/live-map.ts').catch(() => null),
    askWebgl().catch(() => unknownGraphics),
  ])
  region.renderer.value = renderer
  // Whatever goes wrong there would go wrong with the marks.
  const isReadable = await isCanvasReadable(visibleNoise).catch(() => false)
  await settled()
  if (code && isReadable) layOver(region, code.createLiveMap, settled)
  else fallBack(region, code ? 'canvas' : 'code')
}

/** @param last where the live map was, if it was in sight */
function fallBack({ drawn, inSight }: MapRegion, reason: LiveMapFailure, last?: Camera): void {
  const heading = drawn.heading()
  if (last) drawn.jumpTo(last)
  // What it was held back from is shown by it after all. A reader's own step, or the way there, goes on.
  else if (heading && !drawn.isMoving()) drawn.flyTo(heading)
  inSight.value = { kind: 'fallback', reason }
}

function layOver(
  region: LiveRegion,
  createLiveMap: typeof CreateLiveMap,
  settled: Graphics['settled'],
): void {
  const { section, state, drawn, inSight } = region
  const container = document.createElement('div')
  container.className = 'live-map'
  section.append(container)
  const start = startOf(region)
  const camera = signal(start)
  /** Until it has failed. */
  const isTold = signal(true)
  let untell = (): void => undefined
  const live = createLiveMap(container, {
    ...lookOf(region, start),
    settled,
    on: {
      ...reports(region),
      hover: showTip,
      camera: (next, byReader) => {
        camera.value = next
        if (byReader) state.moveCamera(next)
      },
      selectCluster: openCluster(region, (to) => live?.flyTo(to)),
      live: () => {
        if (!live || !isTold.peek()) return
        live.jumpTo(startOf(region))
        inSight.value = { kind: 'live', map: live, scene, camera }
        // What the drawn map is still on its way to.
        const heading = drawn.heading()
        if (heading && drawn.isMoving()) live.flyTo(heading)
      },
      failed: (reason) => {
        if (!isTold.peek()) return
        isTold.value = false
        untell()
        container.remove()
        const wasInSight = region.live.peek() !== null
        fallBack(region, reason, wasInSight ? camera.peek() : undefined)
      },
    },
  })
  if (!live) return
  const view = viewSignal(region, camera)
  const zoom = groupingZoom(region, camera, 'as chosen')
  const scene = sceneSignal(region, { zoom, view, isWanted: isTold })
  untell = keepTold(region, live, { scene, camera })
}

function lookOf({ base, index, theme, context, renderer }: LiveRegion, camera: Camera) {
  const { t } = context.peek().formatter
  return {
    tilesUrl: `${base}tiles/{z}/{x}/{y}.pbf`,
    colours: [...index.marks.values()],
    theme: theme.peek(),
    camera,
    title: t('map.canvas'),
    marksTitle: t('map.marks'),
    hatchedTitle: (country: string) => t('map.hatched', { country }),
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    renderer: renderer.peek(),
  }
}

/**
 * Where the live map takes over: what the drawn map was told to show, though it may not come as near,
 * or where it is, having been moved by the reader or being on its way.
 */
function startOf(region: LiveRegion): Camera {
  const { state, drawn } = region
  const projection = state.projection.peek()
  const heading = drawn.heading()
  if (heading && !drawn.isMoving()) return heading
  const isOpening = !heading && !state.camera.peek()
  if (isOpening) return openingCamera(region, projection)
  return chosenCamera(drawn.camera.peek(), projection)
}

type Shown = {
  readonly scene: ReadonlySignal<MapScene>
  readonly camera: ReadonlySignal<Camera>
}

/** @returns ends it */
function keepTold(region: LiveRegion, live: LiveMap, { scene, camera }: Shown): () => void {
  const { state, turns, renderer, section, theme, over, ownNames } = region
  // Frame after frame is too much for a processor that follows a hand as well.
  const isEased = (): boolean => renderer.peek() === 'hardware' || !turns.isMoving()
  let drawnAs: Projection = 'mercator'
  let opening = openingCamera(region, drawnAs)
  const follow = (): void => {
    const projection = state.projection.value
    section.dataset['projection'] = projection
    if (projection === drawnAs) return
    drawnAs = projection
    live.setProjection(projection)
    opening = openingCamera(region, projection)
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
  // As long as the map stands as it opened, it does so at every size.
  const sizes = new ResizeObserver(() => {
    const wasOpen = !state.camera.peek() && sameCamera(camera.peek(), opening)
    opening = openingCamera(region, drawnAs)
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

function reports({ state, index, context, notify, withdraw }: LiveRegion) {
  const text = context.peek().formatter.t('notice.groundMissing')
  return {
    // Clicks on what the records hold; any other country of the ground is no choice.
    selectStation: (id: string): void => {
      const station = index.stations.get(id)
      if (station) state.select({ kind: 'station', id: station.id })
    },
    selectCountry: (iso2: string): void => {
      const country = index.countries.get(iso2)
      if (country) state.select({ kind: 'country', id: country.code })
    },
    // Some of the ground stays away though it was asked for again.
    groundMissing: (retry: () => void): void => notify({ id: 'ground', text, retry }),
    groundBack: (): void => withdraw('ground'),
  }
}

/** @param x with `y`: CSS pixels from the map's left and upper edge */
function showTip(text: string | null, x: number, y: number): void {
  const tip = element('map-tip')
  tip.hidden = text === null
  tip.textContent = text
  tip.style.insetInlineStart = `${x + 14}px`
  tip.style.insetBlockStart = `${y + 10}px`
}
