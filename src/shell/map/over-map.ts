/** What lies over the map and hides what is drawn below it: its card, its buttons, its sources. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import { overlap, type Box, type FreeOfControls } from '../../logic/map/drawn-labels.ts'
import type { Camera } from '../../model/view.ts'
import type { DrawnMap } from './drawn-zoom.ts'

const controls = [
  '.map-card',
  '.map-controls',
  '.map-attribution',
  '.map-export',
  '.area-tools',
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
export function watchOver(section: HTMLElement): ReadonlySignal<readonly Box[]> {
  const boxes = signal<readonly Box[]>(boxesOver(section))
  const observer = new ResizeObserver(() => (boxes.value = boxesOver(section)))
  for (const element of [section, ...section.querySelectorAll(controls)]) observer.observe(element)
  return boxes
}

type Options = {
  readonly over: ReadonlySignal<readonly Box[]>
  readonly drawn: Pick<DrawnMap, 'camera' | 'project'>
}

/** Milliseconds without a move after which the map counts as at rest. */
const rest = 120

/** Where the map came to rest, whoever moved it. */
function restedCamera(camera: ReadonlySignal<Camera>): ReadonlySignal<Camera> {
  const rested = signal(camera.peek())
  effect(() => {
    const moved = camera.value
    const timer = setTimeout(() => (rested.value = moved), rest)
    return () => clearTimeout(timer)
  })
  return rested
}

/** For the labels of the drawn map: asked anew when it has come to rest. */
export function freeOfControls({ over, drawn }: Options): ReadonlySignal<FreeOfControls> {
  const rested = restedCamera(drawn.camera)
  return computed(() => {
    void rested.value
    const boxes = over.value
    return (place, { left, top, right, bottom }) => {
      const [x, y] = drawn.project(place)
      const box = { left: x + left, top: y + top, right: x + right, bottom: y + bottom }
      return !boxes.some((other) => overlap(other, box))
    }
  })
}
