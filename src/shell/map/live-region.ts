/** Puts the live map over the drawn one once the page has been painted, and takes it away where it cannot be. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { chosenCamera } from '../../logic/geo/globe.ts'
import type { Camera } from '../../model/view.ts'
import type { createLiveMap as CreateLiveMap, LiveMap } from '../../views/map/live-map.ts'
import { element } from '../boot/element.ts'
import { isCanvasReadable } from '../image/canvas-honesty.ts'
import { askWebgl, type Graphics } from './ask-webgl.ts'
import { openCluster, openingCamera } from './follow-map.ts'
import { keepTold, type LiveRegion } from './keep-told.ts'
import type { LiveInSight, LiveMapFailure, MapRegion } from './map-region.ts'
import { fade } from './over-map.ts'
import { groupingZoom, sceneSignal } from './scene-signal.ts'
import { wear } from './unsaved.ts'
import { viewSignal } from './view-signal.ts'

/** Of 255: less is not seen in a mark. Some browsers add a little to be told apart by nothing else. */
const visibleNoise = 24

const unknownGraphics: Graphics = { renderer: 'hardware', settled: () => Promise.resolve() }

/**
 * @returns opens the live map, also after it has failed and in the place of one that has lost WebGL; ends once
 * it is there, though it may not show its marks, and so be in sight, yet
 */
export function createLiveRegion(region: LiveRegion): () => Promise<void> {
  let end = (): void => undefined
  let isOpening = false
  return async () => {
    if (isOpening) return
    isOpening = true
    end()
    end = await openLiveMap(region)
    isOpening = false
  }
}

/** @returns takes it away */
async function openLiveMap(region: LiveRegion): Promise<() => void> {
  const [code, { renderer, settled }] = await Promise.all([
    import('../../views/map/live-map.ts').catch(() => null),
    askWebgl().catch(() => unknownGraphics),
  ])
  region.renderer.value = renderer
  // Whatever goes wrong there would go wrong with the marks.
  const isReadable = await isCanvasReadable(visibleNoise).catch(() => false)
  await settled()
  if (code && isReadable) return layOver(region, code.createLiveMap, settled)
  fallBack(region, code ? 'canvas' : 'code')
  return () => undefined
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
): () => void {
  const { section, state, drawn } = region
  const container = document.createElement('div')
  container.className = 'live-map'
  section.append(container)
  const start = startOf(region)
  const camera = signal(start)
  /** Until it has failed. */
  const isTold = signal(true)
  let untell = (): void => undefined
  const end = (): void => {
    isTold.value = false
    untell()
    container.remove()
  }
  const { lost, failed } = leavings(region, { container, camera })
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
      live: () =>
        whenLetGo(drawn.isHeld, () => {
          if (!live || !isTold.peek()) return
          // Before it is handed the focus.
          container.inert = false
          comeInSight(region, { map: live, scene, camera })
        }),
      lost,
      failed: (reason) => {
        if (!isTold.peek()) return
        failed(reason)
        end()
      },
    },
  })
  if (!live) return () => undefined
  const view = viewSignal(region, camera)
  const zoom = groupingZoom(region, camera, 'as chosen')
  const scene = sceneSignal(region, { zoom, view, isWanted: isTold })
  const tellings = [keepTold(region, live, { scene, camera }), dress(region, live, container)]
  untell = () => {
    for (const stop of tellings) stop()
  }
  return () => {
    if (!isTold.peek()) return
    end()
    live.destroy()
  }
}

function comeInSight(region: LiveRegion, live: Omit<LiveInSight, 'kind'>): void {
  const { drawn, inSight } = region
  const { map } = live
  map.jumpTo(startOf(region))
  inSight.value = { kind: 'live', ...live }
  // What the drawn map is still on its way to.
  const heading = drawn.heading()
  if (heading && drawn.isMoving()) map.flyTo(heading)
}

type Left = { readonly container: HTMLElement; readonly camera: ReadonlySignal<Camera> }

/** What follows when the live map is in sight no longer, or will not be. */
function leavings(region: LiveRegion, { container, camera }: Left) {
  const { live, inSight } = region
  let isLost = false
  const isGone = (): boolean => {
    const now = inSight.peek()
    return now.kind === 'fallback' && now.reason === 'webgl-gone'
  }
  const leave = (reason: LiveMapFailure): void => {
    const last = live.peek() ? camera.peek() : undefined
    const hadFocus = container.contains(document.activeElement)
    // A browser that has taken WebGL away may offer none for a while.
    fallBack(region, reason === 'no-webgl' && isGone() ? 'webgl-gone' : reason, last)
    if (hadFocus) element('drawn-map').focus({ preventScroll: true })
  }
  return {
    lost: (): void => {
      isLost = live.peek() !== null
      if (isLost) leave('webgl-gone')
    },
    failed: (reason: LiveMapFailure): void => {
      // That it has lost WebGL has been said when it did.
      if (!isLost || !isGone()) leave(reason)
    },
  }
}

/** What is under the reader's hand is not exchanged. */
function whenLetGo(isHeld: ReadonlySignal<boolean>, then: () => void): void {
  if (!isHeld.peek()) {
    then()
    return
  }
  const end = isHeld.subscribe((held) => {
    if (held) return
    end()
    then()
  })
}

/** The one that is in sight hides the other, and takes what a reader does. */
function dress({ live, state }: MapRegion, map: LiveMap, container: HTMLElement): () => void {
  const { matches: isStill } = matchMedia('(prefers-reduced-motion: reduce)')
  const ends = [
    effect(() => {
      const isInSight = live.value === map
      container.inert = !isInSight
      return isInSight
        ? wear(element('drawn-map'), { visibility: 'hidden' }, isStill ? 0 : fade)
        : undefined
    }),
    // The sky around the globe.
    effect(() =>
      state.projection.value === 'globe'
        ? wear(container, { backgroundColor: 'var(--sky)' })
        : undefined,
    ),
  ]
  return () => {
    for (const end of ends) end()
  }
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
