/** Drags over the overview move what the lanes show; a press beside the window brings it there. */
import type { Days } from './scene/item.ts'
import { panDomain, spanOf, type TimeAxis } from './scene/time-axis.ts'

type View = { readonly axis: TimeAxis; readonly whole: Days; readonly reach: Days }
type OverviewGiven = {
  readonly overview: SVGSVGElement
  readonly view: () => View | null
  readonly setDomain: (domain: Days) => boolean
  readonly signal: AbortSignal
}

export function listenToOverview({ overview, view, setDomain, signal }: OverviewGiven): void {
  let last: number | null = null
  /** Days that are less than one whole wait for the next move. */
  let rest = 0
  const dayAt = (clientX: number, { whole }: View): number => {
    const { left, width } = overview.getBoundingClientRect()
    return whole.from + ((clientX - left) / Math.max(1, width)) * spanOf(whole)
  }
  const panBy = (days: number, { axis, reach }: View): void => {
    rest += days
    const whole = Math.trunc(rest)
    rest -= whole
    if (whole !== 0) setDomain(panDomain(axis.domain, reach, whole))
  }
  const down = (event: PointerEvent): void => {
    const shown = view()
    if (!shown || event.button !== 0 || !event.isPrimary) return
    overview.setPointerCapture(event.pointerId)
    rest = 0
    last = dayAt(event.clientX, shown)
    const { from, to } = shown.axis.domain
    const isInside = last >= from && last <= to + 1
    if (!isInside) panBy(last - from - spanOf(shown.axis.domain) / 2, shown)
  }
  const move = (event: PointerEvent): void => {
    const shown = view()
    if (!shown || last === null) return
    const day = dayAt(event.clientX, shown)
    panBy(day - last, shown)
    last = day
  }
  const end = (): void => {
    last = null
  }
  overview.addEventListener('pointerdown', down, { signal })
  overview.addEventListener('pointermove', move, { signal })
  overview.addEventListener('pointerup', end, { signal })
  overview.addEventListener('pointercancel', end, { signal })
}
