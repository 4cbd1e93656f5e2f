/** How large a timeline may be drawn: as its container is, as it was drawn in Node, or on paper. */
import { min } from 'd3'
import { axisHeight } from './draw-time-axis.ts'
import type { TimelineSize } from './draw-timeline.ts'

/** Pixels; where the container has no width yet, as in a closed sheet. */
const widthUnknown = 1080
const leastWidth = 260
/** On paper, which has room for less text than a wide screen. */
const paperWidth = 760
/** A slider's thumb stands with its middle over its day, and within the track at both ends. */
const thumbHalf = 6

/** The lanes at their usual heights, as long as that makes them; nothing to slide. */
export const sizeAtWidth = (width: number): TimelineSize => ({
  ...{ width, axisHeight, laneHeight: 0, overviewWidth: 0 },
})

export const paperSize = sizeAtWidth(paperWidth)

type Sized = Readonly<Record<'lanesPanel' | 'scroll' | 'track', HTMLElement>> & {
  readonly axis: Element
  readonly panels: readonly HTMLElement[]
}

/**
 * All panels and the axis are as wide as the narrowest of them: one may have a scroll bar. A panel
 * that scrolls has a height to fill; one that grows with its lanes has none.
 */
export function sizeOf({ panels, lanesPanel, scroll, track, axis }: Sized): TimelineSize {
  const shown = [...panels, scroll].filter(({ clientWidth }) => clientWidth > 0)
  const width = min(shown, ({ clientWidth }) => clientWidth) ?? widthUnknown
  const scrolls = getComputedStyle(lanesPanel).overflowY === 'auto'
  return {
    width: Math.max(leastWidth, width),
    laneHeight: scrolls ? Math.max(1, lanesPanel.clientHeight) : 0,
    axisHeight: axis.getBoundingClientRect().height || axisHeight,
    overviewWidth: Math.max(0, track.clientWidth - 2 * thumbHalf),
  }
}

/** Of the timeline that was drawn in Node; null without one. */
export function servedSize(container: HTMLElement): TimelineSize | null {
  const of = (name: string) => container.querySelector<HTMLElement>(`.timeline-${name}`)
  const [scroll, lanesPanel, track] = [of('scroll'), of('lanes-panel'), of('sliders')]
  const axis = container.querySelector('.timeline-scroll > .timeline-axis')
  if (!scroll || !lanesPanel || !track || !axis) return null
  const panels = [...scroll.querySelectorAll<HTMLElement>(':scope > section')]
  return sizeOf({ scroll, lanesPanel, track, panels, axis })
}

export function sameSize(a: TimelineSize | null, b: TimelineSize): boolean {
  return (
    a?.width === b.width &&
    a.laneHeight === b.laneHeight &&
    a.axisHeight === b.axisHeight &&
    a.overviewWidth === b.overviewWidth
  )
}
