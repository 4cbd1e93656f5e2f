/** The axis below the lanes, and the lines that it sends up through them. */
import { classes, drawEach, drawOne, round } from './draw-each.ts'
import type { AxisTick, TickLabel, TimeAxis } from './scene/time-axis.ts'

export type TimeAxisWords = {
  /** Short name of a month, 1 to 12. */
  readonly month: (month: number) => string
}
/** Pixels. */
export const axisHeight = 24

/** Lengths in pixels; `start` is where the plot begins. */
export function drawTimeAxis(
  target: SVGSVGElement | SVGGElement,
  { axis, start }: { axis: TimeAxis; start: number },
  words: TimeAxisWords,
): void {
  target.setAttribute('class', 'timeline-axis')
  const ticks = axis.ticks.map(({ x, label }) => ({
    class: classes('timeline-axis-tick', label?.year !== undefined && 'timeline-axis-year'),
    transform: `translate(${round(start + x)} 0)`,
    inside(tick: Element) {
      drawOne(tick, 'line', { y1: 0, y2: label ? 18 : 5 })
      drawOne(tick, 'text', { x: 4, y: 16, text: label ? textOf(label, words) : '' })
    },
  }))
  drawEach(target, 'g', ticks)
}

/** Grid lines behind a plot, from its top to its bottom. */
export function drawGrid(
  target: SVGGElement,
  ticks: readonly AxisTick[],
  { height }: { height: number },
): void {
  const lines = ticks.map(({ x, startsYear }) => ({
    class: classes('timeline-grid', startsYear && 'timeline-grid-year'),
    ...{ x1: x, x2: x, y1: 0, y2: height },
  }))
  drawEach(target, 'line', lines)
}

function textOf({ year, month, date }: TickLabel, words: TimeAxisWords): string {
  const parts = [date, month === undefined ? month : words.month(month), year]
  return parts.filter((part) => part !== undefined).join(' ')
}
