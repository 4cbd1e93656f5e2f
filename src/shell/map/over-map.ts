/** What lies over the map and hides what is drawn below it: its buttons, its sources. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Box } from '../../logic/geo/room.ts'
import { overlap, type FreeOfControls } from '../../logic/map/drawn-labels.ts'
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

/** The last value that has stayed for so many milliseconds. */
function rested<T>(source: ReadonlySignal<T>, milliseconds: number): ReadonlySignal<T> {
  const last = signal(source.peek())
  effect(() => {
    const { value } = source
    const timer = setTimeout(() => (last.value = value), milliseconds)
    return () => clearTimeout(timer)
  })
  return last
}

/** Milliseconds after which the live map has faded in. */
const fade = 400

/** False once the live map lies over the drawn one. */
export function drawnIsSeen({ live }: MapRegion): ReadonlySignal<boolean> {
  const isLive = computed(() => live.value !== null)
  const hasFadedIn = rested(isLive, fade)
  return computed(() => !isLive.value || !hasFadedIn.value)
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
