/**
 * Drags over the lanes that choose dates: with a mouse, a pen or a finger. A finger that goes up or
 * down scrolls instead (`touch-action: pan-y`), and the browser then takes the pointer away.
 */
import { plotBox } from './draw-layers.ts'
import { draggedRange, gripAt } from './scene/drag-range.ts'
import type { Listening, View } from './listening.ts'
import type { Days } from './scene/item.ts'

type RangeDrag = {
  /** Ends a drag without choosing, as a second finger does that starts to pinch. */
  readonly letGo: () => void
  /** Whether the last press was a drag and no click. */
  readonly wasDrag: () => boolean
}
type Press = NonNullable<ReturnType<typeof pressOf>>

/** Pixels on both sides of an edge that take hold of it. */
const slacks = { mouse: 8, touch: 18 }
/** A hand is never quite still: less than this, in pixels, is a click. */
const leastDrag = 4

export function listenToRangeDrag({ frame, view, onRange, signal }: Listening): RangeDrag {
  const chart = frame.lanes
  let press: Press | null = null
  let moved = false
  const frames = oncePerFrame()
  const down = (event: PointerEvent): void => {
    moved = false
    press = isPlain(event) ? pressOf(chart, event, view()) : null
  }
  const rangeAt = (event: PointerEvent): Days | null => {
    if (!press) return null
    const { scene, whole } = view()
    const at = scene.axis.invert(event.clientX - press.left)
    const range = press.before ?? whole
    return draggedRange(press.grip, { pressed: press.day, at, range, whole })
  }
  const move = (event: PointerEvent): void => {
    if (!press || event.pointerId !== press.pointerId) return
    if (!moved && Math.abs(event.clientX - press.clientX) < leastDrag) return
    if (!moved) chart.setPointerCapture(event.pointerId)
    moved = true
    frames.next(() => onRange(rangeAt(event), false))
  }
  const up = (event: PointerEvent): void => {
    if (!press || event.pointerId !== press.pointerId) return
    frames.forget()
    if (moved) onRange(rangeAt(event), true)
    press = null
  }
  const letGo = (): void => {
    frames.forget()
    if (press && moved) onRange(press.before, false)
    press = null
  }
  chart.addEventListener('pointerdown', down, { signal })
  chart.addEventListener('pointermove', move, { signal })
  chart.addEventListener('pointerup', up, { signal })
  chart.addEventListener('pointercancel', letGo, { signal })
  return { letGo, wasDrag: () => moved }
}

/** A hand tells of several moves within a frame, of which one answer is painted: that to the last. */
function oncePerFrame() {
  let frame = 0
  const forget = (): void => cancelAnimationFrame(frame)
  return {
    forget,
    next: (answer: () => void): void => {
      forget()
      frame = requestAnimationFrame(answer)
    },
  }
}

const isPlain = ({ button, isPrimary, shiftKey, ctrlKey, metaKey }: PointerEvent): boolean =>
  button === 0 && isPrimary && !shiftKey && !ctrlKey && !metaKey

/** null beside the plot. */
function pressOf(chart: SVGSVGElement, event: PointerEvent, { scene, range }: View) {
  const { axis } = scene
  // Asked for once: on each move the page would be laid out to tell it.
  const { left } = plotBox(chart)
  const at = event.clientX - left
  if (at < 0 || at > axis.width) return null
  const slack = event.pointerType === 'mouse' ? slacks.mouse : slacks.touch
  return {
    pointerId: event.pointerId,
    // Of the press and of the start of the plot, in pixels of the window.
    clientX: event.clientX,
    left,
    day: axis.invert(at),
    grip: gripAt(at, scene.range, slack),
    before: range,
  }
}
