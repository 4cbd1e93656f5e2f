/** Keeps the live map told of what the page shows, and the drawn one ready below it. */
import { effect, type ReadonlySignal } from '@preact/signals-core'
import { chosenCamera } from '../../logic/geo/globe.ts'
import { openingCameraOf } from '../../logic/geo/drawn-view.ts'
import { isSameSize, sizeOf, type Size } from '../../logic/geo/size.ts'
import type { MapScene } from '../../logic/map/map-scene-types.ts'
import type { Camera, Projection } from '../../model/view.ts'
import type { LiveMap } from '../../views/map/live-map.ts'
import { rested } from '../boot/rested.ts'
import { drawnOpening, openingCamera } from './follow-map.ts'
import type { MapNames } from './map-names.ts'
import type { MapRegion } from './map-region.ts'
import type { CityNames } from './own-names.ts'
import { sameZoom } from './scene-signal.ts'

export type LiveRegion = MapRegion & {
  readonly names: MapNames
  readonly ownNames: ReadonlySignal<CityNames | null>
}

/** Degrees: MapLibre keeps a centre to some digits. */
const sameCamera = (a: Camera, b: Camera): boolean =>
  sameZoom(a.zoom, b.zoom) && Math.abs(a.lng - b.lng) < 0.01 && Math.abs(a.lat - b.lat) < 0.01

/** Milliseconds without a move after which the drawn map looks where the live one does. */
const rest = 500

type Shown = {
  readonly scene: ReadonlySignal<MapScene>
  readonly camera: ReadonlySignal<Camera>
}

/** @returns ends it */
export function keepTold(region: LiveRegion, live: LiveMap, { scene, camera }: Shown): () => void {
  const { state, turns, renderer, section, theme, over, ownNames } = region
  // Frame after frame is too much for a processor that follows a hand as well.
  const isEased = (): boolean => renderer.peek() === 'hardware' || !turns.isMoving()
  let drawnAs: Projection = 'mercator'
  const sizes = followSize(region, live, { camera, projection: () => drawnAs })
  const follow = (): void => {
    const projection = state.projection.value
    section.dataset['projection'] = projection
    if (projection === drawnAs) return
    drawnAs = projection
    live.setProjection(projection)
    sizes.renew()
    if (!state.camera.peek()) live.jumpTo(sizes.opening())
  }
  const ends = [
    sizes.end,
    effect(() => live.draw(scene.value, { painted: turns.beginDrawing(), eased: isEased() })),
    effect(() => live.drawArcs(state.lines.value)),
    effect(() => live.setTheme(theme.value)),
    effect(() => live.keepNamesOff(over.value)),
    effect(() => live.setOwnNames(ownNames.value?.scripts ?? [])),
    effect(follow),
    keepDrawn(region, camera, sizes.opening),
  ]
  return () => {
    for (const end of ends) end()
  }
}

type Sized = {
  readonly camera: ReadonlySignal<Camera>
  readonly projection: () => Projection
}

/** At which one world fills a box. */
const least = (size: Size): number => openingCameraOf(size).zoom

/** As long as the map stands as it opened, it does so at every size; and never more than one world for want of it. */
function followSize(region: LiveRegion, live: LiveMap, { camera, projection }: Sized) {
  const { state, section } = region
  let size = sizeOf(section)
  let opening = openingCamera(region, projection())
  const isAtSize = (): boolean => isSameSize(size, sizeOf(section))
  /** At the present size: as it changes, MapLibre itself may move the camera first. */
  let before = camera.peek()
  const end = effect(() => {
    const now = camera.value
    if (isAtSize()) before = now
  })
  const renew = (): void => {
    size = sizeOf(section)
    opening = openingCamera(region, projection())
  }
  const observer = new ResizeObserver(() => {
    if (isAtSize()) return
    const wasOpen = !state.camera.peek() && sameCamera(before, opening)
    const filledIt = before.zoom > least(size) || sameZoom(before.zoom, least(size))
    renew()
    const isNarrow = projection() === 'mercator' && filledIt && before.zoom < least(size)
    const last = before
    before = camera.peek()
    if (!wasOpen && !isNarrow) return
    // Before the camera: at the old size the new one might be out of bounds.
    live.resize()
    live.jumpTo(wasOpen ? opening : { ...last, zoom: least(size) })
  })
  observer.observe(section)
  return {
    opening: () => opening,
    renew,
    end: () => {
      observer.disconnect()
      end()
    },
  }
}

/**
 * The drawn map looks where the live one rests: it may have to take over at any moment, and is what a saved page
 * shows. Of many stations it would have to draw too much.
 */
function keepDrawn(
  region: LiveRegion,
  camera: ReadonlySignal<Camera>,
  opening: () => Camera,
): () => void {
  const { index, state, drawn, live } = region
  if (index.isLarge) return () => undefined
  const resting = rested(camera, rest)
  return effect(() => {
    const at = resting.value
    if (!live.peek()) return
    const isOpen = sameCamera(at, opening())
    drawn.jumpTo(isOpen ? chosenCamera(drawnOpening(region), state.projection.peek()) : at)
  })
}
