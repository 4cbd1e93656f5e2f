/** What lies over the map and hides what is drawn below it: its buttons, its sources. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { Box } from '../../logic/geo/room.ts'
import { overlap, type FreeOfControls } from '../../logic/map/drawn-labels.ts'
import { rested } from '../boot/rested.ts'
import type { MapRegion } from './map-region.ts'

const controls = [
  '.map-regions',
  '.map-tools',
  '.map-attribution',
  '.map-scale',
  '.area-chip',
  '.filter-chips',
].join()

/** Pixels from the map's left and upper edge. */
function boxesOver(section: HTMLElement): Box[] {
  const corner = section.getBoundingClientRect()
  return [...section.querySelectorAll(controls)].flatMap((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left - corner.left, top - corner.top]
    return width > 0 ? [{ left: x, top: y, right: x + width, bottom: y + height }] : []
  })
}

/** Measured anew when the map, or any of what lies over it, gets another size. */
export function watchOver({ section, over }: Pick<MapRegion, 'section' | 'over'>): void {
  const measure = (): void => void (over.value = boxesOver(section))
  const observer = new ResizeObserver(measure)
  for (const element of [section, ...section.querySelectorAll(controls)]) observer.observe(element)
  measure()
}

/** Milliseconds after which the live map has faded in. */
export const fade = 400

/** False once the live map lies over the drawn one. */
function drawnIsSeen({ live }: MapRegion): ReadonlySignal<boolean> {
  const isLive = computed(() => live.value !== null)
  const hasFadedIn = rested(isLive, fade)
  return computed(() => !isLive.value || !hasFadedIn.value)
}

/** Milliseconds after the last choice. */
const pause = 800

/**
 * Whether the drawn map shows the present choices: while it is seen, and again as soon as they rest, since it may
 * have to take over and is what a saved page shows. Of many stations that would be too much.
 */
export function drawnIsWanted(region: MapRegion): ReadonlySignal<boolean> {
  const { state, index } = region
  const seen = drawnIsSeen(region)
  if (index.isLarge) return seen
  const choices = computed(() => [state.answers.value, state.selection.value])
  const resting = rested(choices, pause)
  return computed(() => seen.value || resting.value === choices.value)
}

/** Milliseconds without a move after which the map counts as at rest, whoever moved it. */
const rest = 120

/** For the labels of the drawn map: asked anew when it has come to rest. */
export function freeOfControls({ drawn, over }: MapRegion): ReadonlySignal<FreeOfControls> {
  const camera = rested(drawn.camera, rest)
  return computed(() => {
    void camera.value
    const boxes = over.value
    return (place, { left, top, right, bottom }) => {
      const [x, y] = drawn.project(place)
      const box = { left: x + left, top: y + top, right: x + right, bottom: y + bottom }
      return !boxes.some((other) => overlap(other, box))
    }
  })
}
