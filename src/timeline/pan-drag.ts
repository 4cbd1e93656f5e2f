/** Drags that move what the lanes show: of the axis, and of the window in the overview. */
import type { Listening, View } from './listening.ts'
import { panDomain, spanOf } from './scene/time-axis.ts'

/** What a press takes hold of. */
type Hold = {
  /** By which the lanes move on with each pixel of the hand. */
  readonly daysPerPixel: number
  /** By which they move at once. */
  readonly days: number
}

export function listenToPanDrags(given: Listening): void {
  const { axis, overview } = given.frame
  listenToPan(axis, given, (_, { scene: { axis } }) => ({
    daysPerPixel: -spanOf(axis.domain) / axis.width,
    days: 0,
  }))
  listenToPan(overview, given, (clientX, { scene, whole }) => {
    const { domain } = scene.axis
    const { left, width } = overview.getBoundingClientRect()
    const daysPerPixel = spanOf(whole) / Math.max(1, width)
    const day = whole.from + (clientX - left) * daysPerPixel
    const isInside = day >= domain.from && day <= domain.to + 1
    // A press beside the window brings its middle there.
    return { daysPerPixel, days: isInside ? 0 : day - domain.from - spanOf(domain) / 2 }
  })
}

function listenToPan(
  element: SVGSVGElement,
  { view, setDomain, signal }: Listening,
  holdAt: (clientX: number, view: View) => Hold,
): void {
  let held: { readonly daysPerPixel: number; x: number } | null = null
  /** Days that are less than one whole wait for the next move. */
  let rest = 0
  const panBy = (days: number): void => {
    const { scene, reach } = view()
    rest += days
    const whole = Math.trunc(rest)
    rest -= whole
    if (whole !== 0) setDomain(panDomain(scene.axis.domain, reach, whole))
  }
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return
    element.setPointerCapture(event.pointerId)
    const { daysPerPixel, days } = holdAt(event.clientX, view())
    held = { daysPerPixel, x: event.clientX }
    rest = 0
    panBy(days)
  }
  const move = ({ clientX }: PointerEvent): void => {
    if (!held) return
    panBy((clientX - held.x) * held.daysPerPixel)
    held.x = clientX
  }
  const end = (): void => {
    held = null
  }
  element.addEventListener('pointerdown', down, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', end, { signal })
  element.addEventListener('pointercancel', end, { signal })
}
