/** The axis below the lanes, and the lines that it sends up through them. */
import { select } from 'd3'
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
  const ticks = select(target)
    .attr('class', 'timeline-axis')
    .selectAll<SVGGElement, AxisTick>('g.timeline-axis-tick')
    .data([...axis.ticks])
    .join((enter) => {
      const group = enter.append('g')
      group.append('line').attr('y1', 0)
      group.append('text').attr('x', 4).attr('y', 16)
      return group
    })
    .attr('class', (tick) =>
      isYear(tick) ? 'timeline-axis-tick timeline-axis-year' : 'timeline-axis-tick',
    )
    .attr('transform', (tick) => `translate(${round(start + tick.x)} 0)`)
  ticks.select('line').attr('y2', (tick) => (tick.label ? 18 : 5))
  ticks.select('text').text((tick) => (tick.label ? textOf(tick.label, words) : ''))
}

/** Grid lines behind a plot, from its top to its bottom. */
export function drawGrid(
  target: SVGGElement,
  ticks: readonly AxisTick[],
  { height }: { height: number },
): void {
  select(target)
    .selectAll<SVGLineElement, AxisTick>('line')
    .data([...ticks])
    .join('line')
    .attr('class', (tick) =>
      tick.startsYear ? 'timeline-grid timeline-grid-year' : 'timeline-grid',
    )
    .attr('x1', (tick) => round(tick.x))
    .attr('x2', (tick) => round(tick.x))
    .attr('y1', 0)
    .attr('y2', round(height))
}

const isYear = ({ label }: AxisTick): boolean => label !== null && label.year !== null

function textOf({ year, month, date }: TickLabel, words: TimeAxisWords): string {
  return [date, month === null ? null : words.month(month), year]
    .filter((part) => part !== null)
    .join(' ')
}

/** Tenths of a pixel keep a drawing short and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
