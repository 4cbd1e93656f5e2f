/** Pan and zoom of the drawn map: by mouse, wheel, touch, pinch, keys and buttons. */
import { signal } from '@preact/signals-core'
import {
  active,
  interpolateNumberArray,
  interpolateZoom,
  select,
  zoom,
  zoomIdentity,
  zoomTransform,
  type ZoomTransform,
  type ZoomView,
} from 'd3'
import {
  cameraOf,
  openingCameraOf,
  openingWorld,
  pixelAt,
  shiftOf,
  viewBoxOf,
  wholeWorld,
  type Frame,
  type Shift,
} from '../../logic/geo/drawn-view.ts'
import { chosenCamera, flatCamera } from '../../logic/geo/globe.ts'
import type { Size } from '../../logic/geo/size.ts'
import { drawnWorldSize } from '../../logic/geo/mercator.ts'
import type { LngLat } from '../../model/ids.ts'
import type { Camera, Projection } from '../../model/view.ts'
import { startDrawnKeys } from './drawn-keys.ts'

/** The drawn coast is good to here. */
export const nearest = 7
/** Milliseconds. */
const stride = 300
const flight = 600

type Options = {
  readonly reducedMotion: boolean
  /** What the map opens with: the whole world unless said. */
  readonly frame?: Frame
  /** Whose zooms all cameras but `camera` have: the drawing itself is always flat. */
  readonly projection: () => Projection
  /** When a move of the reader's ends. */
  readonly onMoved: (camera: Camera) => void
}

/** Where the drawing stands is told to its style sheet and its viewBox; marks keep their size. */
function show(scroller: HTMLElement, shift: Shift, box: Size): void {
  const { left, top, width, height } = openingWorld(box)
  // The frame of the marks is centred in the box, whatever its size.
  const off = (start: number, size: number, whole: number): number =>
    shift.k * start - (whole - size * shift.k) / 2
  scroller.style.setProperty('--drawn-size', `${width * shift.k}px`)
  scroller.style.setProperty('--drawn-x', `${shift.x + off(left, width, box.width)}px`)
  scroller.style.setProperty('--drawn-y', `${shift.y + off(top, height, box.height)}px`)
  const viewBox = viewBoxOf(shift, box).map((unit) => unit.toFixed(4))
  scroller.querySelector('.drawn-world')?.setAttribute('viewBox', viewBox.join(' '))
  // Hatching keeps its width, as lines do: that of the live map.
  const pixel = `scale(${drawnWorldSize.width / (width * shift.k)})`
  scroller.querySelector('#hatch')?.setAttribute('patternTransform', pixel)
}

/** A box that is not shown has no size: with a pixel its camera is still one. */
const boxOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: Math.max(1, clientWidth),
  height: Math.max(1, clientHeight),
})

/** `sourceEvent`: the reader's touch; a move that the map was told to make has none. */
type ZoomEvent = { readonly transform: ZoomTransform; readonly sourceEvent: unknown }

/** But for rounding. */
const isSame = (a: Camera, b: Camera): boolean =>
  (['zoom', 'lng', 'lat'] as const).every((part) => Math.abs(a[part] - b[part]) < 1e-5)

/**
 * The way from one view to another. A flight rises to see both ends; a step to what is next on the
 * screen does not: clusters would regroup on the way.
 */
function route(from: ZoomView, to: ZoomView): (t: number) => ZoomView {
  const isSameZoom = Math.abs(to[2] / from[2] - 1) < 1e-3
  const isStep = isSameZoom && Math.hypot(to[0] - from[0], to[1] - from[1]) <= from[2]
  return isStep ? interpolateNumberArray(from, to) : interpolateZoom(from, to)
}

const extentOf = ({ width, height }: Size): [[number, number], [number, number]] => [
  [0, 0],
  [width, height],
]

/** The behaviour of d3, held within the world. */
function createGestures(scroller: HTMLElement) {
  const gestures = zoom<HTMLElement, unknown>().interpolate(route)
  const target = select(scroller)
  const measure = (): void => {
    const box = boxOf(scroller)
    const { left, top, width, height } = openingWorld(box)
    gestures
      .extent(extentOf(box))
      .translateExtent([
        [left, top],
        [left + width, top + height],
      ])
      .scaleExtent([1, 2 ** (nearest - openingCameraOf(box).zoom)])
  }
  measure()
  target.call(gestures).on('dblclick.zoom', null)
  const shiftFor = (camera: Camera): ZoomTransform => {
    const box = boxOf(scroller)
    // What cannot be shown as near, or as far, is shown around the same place.
    const zoom = Math.max(openingCameraOf(box).zoom, Math.min(nearest, camera.zoom))
    const { k, x, y } = shiftOf({ ...camera, zoom }, box)
    const wanted = zoomIdentity.translate(x, y).scale(k)
    return gestures.constrain()(wanted, extentOf(box), gestures.translateExtent())
  }
  return { gestures, target, measure, shiftFor }
}

/** Where it is on its way to, or was told to stand: as a step of the reader's, or for any other reason. */
type Aim = { readonly camera: Camera; readonly isStep: boolean }

const toldTo = (camera: Camera): Aim => ({ camera, isStep: false })

/** Leads the map somewhere, tells where it is, and of each move of the reader's that ends. */
function createSteering(scroller: HTMLElement, options: Options) {
  const { reducedMotion, projection, onMoved, frame = wholeWorld } = options
  const { gestures, target, measure, shiftFor } = createGestures(scroller)
  const opening = (): Camera => openingCameraOf(boxOf(scroller), frame)
  const [camera, isHeld] = [signal(opening()), signal(false)]
  let aim: Aim | null = null
  /** Whether it stands as it opened: it then does at every size. */
  let isOpening = true
  const arrive = (): void => {
    aim = null
    onMoved(chosenCamera(camera.peek(), projection()))
  }
  gestures
    .on('start', ({ sourceEvent }: ZoomEvent) => {
      if (sourceEvent) aim = null
      isHeld.value = Boolean(sourceEvent)
    })
    .on('zoom', ({ transform, sourceEvent }: ZoomEvent) => {
      show(scroller, transform, boxOf(scroller))
      camera.value = cameraOf(transform, boxOf(scroller))
      scroller.toggleAttribute('data-moved', !isSame(camera.peek(), opening()))
      if (sourceEvent) isOpening = isSame(camera.peek(), opening())
    })
    .on('end', ({ sourceEvent }: ZoomEvent) => {
      if (sourceEvent) arrive()
      isHeld.value = false
    })
  const lead = (next: Aim): ZoomTransform => {
    const shift = shiftFor(next.camera)
    aim = next
    isOpening = isSame(cameraOf(shift, boxOf(scroller)), opening())
    return shift
  }
  const told = (chosen: Camera): Aim => toldTo(flatCamera(chosen, projection()))
  const moveTo = (next: Aim, milliseconds: number) => {
    const shift = lead(next)
    const moving = target.transition().duration(reducedMotion ? 0 : milliseconds)
    return moving.call((moved) => gestures.transform(moved, shift))
  }
  gestures.transform(target, shiftFor(opening()))
  whenResized(scroller, () => {
    measure()
    // What is under way is there at once.
    gestures.transform(target, shiftFor(isOpening ? opening() : (aim?.camera ?? camera.peek())))
    if (aim?.isStep) arrive()
  })
  return {
    /** As the flat drawing has it. */
    camera,
    /** While a hand, or a wheel that still turns, moves it. */
    isHeld,
    /**
     * What it was last told to show, while the reader has not moved it since: it may be on its way
     * there, and cannot come as near to everything.
     */
    heading: (): Camera | null => aim && chosenCamera(aim.camera, projection()),
    jumpTo: (next: Camera): void => gestures.transform(target, lead(told(next))),
    flyTo: (next: Camera): void => void moveTo(told(next), flight),
    /** A step that follows before the last has ended adds to it. */
    step: (change: (from: Camera) => Camera): void => {
      const wanted = change(aim?.isStep ? aim.camera : camera.peek())
      const next = { camera: cameraOf(shiftFor(wanted), boxOf(scroller)), isStep: true }
      // A step that ends while the next is already asked for, and has not begun, ends nothing.
      moveTo(next, stride).on('end.steps', () => aim === next && arrive())
    },
    /** Stays where it is, and keeps its heading. */
    halt: () => void target.interrupt(),
  }
}

export function createDrawnZoom(scroller: HTMLElement, options: Options) {
  const { step, ...steering } = createSteering(scroller, options)
  const panBy = (x: number, y: number): void => {
    const box = boxOf(scroller)
    step((from) => {
      const shift = shiftOf(from, box)
      return cameraOf({ k: shift.k, x: shift.x - x, y: shift.y - y }, box)
    })
  }
  const zoomBy = (count: number): void => step((from) => ({ ...from, zoom: from.zoom + count }))
  startDrawnKeys(scroller, { panBy, zoomBy })
  return {
    ...steering,
    zoomBy,
    size: () => boxOf(scroller),
    isVisible: () => true,
    project: (place: LngLat) => pixelAt(place, zoomTransform(scroller), boxOf(scroller)),
    isMoving: () => active(scroller) !== null,
  }
}

/** The observer tells of the first size as well: it would break off the first flight. */
function whenResized(scroller: HTMLElement, then: () => void): void {
  let before = boxOf(scroller)
  new ResizeObserver(() => {
    const now = boxOf(scroller)
    if (now.width === before.width && now.height === before.height) return
    before = now
    then()
  }).observe(scroller)
}
