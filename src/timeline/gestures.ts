/** Wheel, pinch, buttons and keys that zoom and pan the timeline. */
import { plotBox } from './draw-layers.ts'
import type { Listening } from './listening.ts'
import { panDomain, zoomDomain } from './scene/time-axis.ts'

type Gestures = Listening & {
  /** Two fingers are down. */
  readonly pinchStarts: () => void
}

/** Pixels of a line, for mice that scroll by lines. */
const lineHeight = 20
const zoomStep = 0.6

export function listenToGestures(gestures: Gestures): void {
  listenToWheel(gestures)
  listenToPinch(gestures)
  const { frame, view, setDomain, signal } = gestures
  frame.zoomIn.addEventListener('click', () => zoomAround(gestures, zoomStep), { signal })
  frame.zoomOut.addEventListener('click', () => zoomAround(gestures, 1 / zoomStep), { signal })
  frame.wholePeriod.addEventListener('click', () => setDomain(view().reach), { signal })
  frame.scroll.addEventListener('keydown', (event) => pressKey(gestures, event), { signal })
}

function zoomAround(
  { view, setDomain, frame }: Listening,
  factor: number,
  clientX: number | null = null,
): boolean {
  const { scene, reach } = view()
  const { axis } = scene
  const pixel = clientX === null ? axis.width / 2 : clientX - plotBox(frame.lanes).left
  return setDomain(zoomDomain(axis.domain, reach, { at: axis.invert(pixel), factor }))
}

function panBy({ view, setDomain }: Listening, pixels: number): boolean {
  const { scene, reach } = view()
  const { axis } = scene
  const days = axis.invert(pixels) - axis.domain.from
  return setDomain(panDomain(axis.domain, reach, days))
}

/** Of what is in view, by which the arrow keys move on while Shift is held. */
const panStep = 0.2

function pressKey(gestures: Listening, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.shiftKey) panByKey(gestures, event)
  if (event.key === '+' || event.key === '=') zoomAround(gestures, zoomStep)
  if (event.key === '-') zoomAround(gestures, 1 / zoomStep)
  if (event.key === '0') gestures.setDomain(gestures.view().reach)
}

function panByKey(gestures: Listening, event: KeyboardEvent): void {
  const step = { ArrowLeft: -panStep, ArrowRight: panStep }[event.key]
  if (step === undefined) return
  event.preventDefault()
  panBy(gestures, step * gestures.view().scene.axis.width)
}

/**
 * The wheel zooms over the lanes and the axis, and with Ctrl or Meta over everything. It
 * scrolls over the rest, and where there is nothing left to zoom, so that nobody is caught.
 */
function listenToWheel(gestures: Listening): void {
  const wheel = (event: WheelEvent): void => {
    const withKey = event.ctrlKey || event.metaKey
    if (!withKey && !isOverAxis(event)) return
    const unit = event.deltaMode === 0 ? 1 : lineHeight
    const across = withKey ? 0 : acrossOf(event)
    const changed =
      across === 0
        ? zoomAround(gestures, 2 ** (event.deltaY * unit * 0.003), event.clientX)
        : panBy(gestures, across * unit)
    // With Ctrl the browser would zoom the whole page instead.
    if (changed || withKey) event.preventDefault()
  }
  gestures.frame.scroll.addEventListener('wheel', wheel, {
    passive: false,
    signal: gestures.signal,
  })
}

function isOverAxis({ target }: WheelEvent): boolean {
  const zooming = '.timeline-lanes .timeline-plot, .timeline-axis'
  return target instanceof Element && target.closest(zooming) !== null
}

/** How far a wheel turns sideways, or 0 when it mostly turns up or down. */
function acrossOf({ shiftKey, deltaX, deltaY }: WheelEvent): number {
  if (shiftKey) return deltaX === 0 ? deltaY : deltaX
  return Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : 0
}

type Fingers = { readonly distance: number; readonly middle: number }

function fingersOf(touches: TouchList): Fingers | null {
  const [a, b] = touches
  if (!a || !b || touches.length !== 2) return null
  return {
    distance: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    middle: (a.clientX + b.clientX) / 2,
  }
}

/** Two fingers zoom and pan; what the first one had begun to choose is let go. */
function listenToPinch(gestures: Gestures): void {
  let before: Fingers | null = null
  const start = (event: TouchEvent): void => {
    before = fingersOf(event.touches)
    if (!before) return
    gestures.pinchStarts()
    event.stopPropagation()
    event.preventDefault()
  }
  const move = (event: TouchEvent): void => {
    const now = fingersOf(event.touches)
    if (!before || !now) return
    event.stopPropagation()
    event.preventDefault()
    zoomAround(gestures, before.distance / Math.max(1, now.distance), now.middle)
    panBy(gestures, before.middle - now.middle)
    before = now
  }
  const options = { capture: true, passive: false, signal: gestures.signal }
  const { scroll } = gestures.frame
  scroll.addEventListener('touchstart', start, options)
  scroll.addEventListener('touchmove', move, options)
  scroll.addEventListener('touchend', () => (before = null), options)
}
