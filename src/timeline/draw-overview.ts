/** Draws the strip of the whole period: a histogram and the window that the lanes show. */
import { select } from 'd3'
import { round } from './draw-time-axis.ts'
import type { OverviewBar, OverviewScene } from './scene/overview.ts'

/** Pixels, as high as the sliders before it. */
export const overviewHeight = 32
/** Pixels of the highest bar, and of the lowest one that can be seen. */
const highest = 26
const lowest = 2

/** `width` in pixels. */
export function drawOverview(target: SVGSVGElement, scene: OverviewScene, width: number): void {
  const svg = select(target)
    .attr('class', 'timeline-overview')
    .attr('width', round(width))
    .attr('height', overviewHeight)
  const parts = ['ground', 'line', 'bars', 'window'] as const
  const [ground, line, bars, frame] = parts.map((name) =>
    svg
      .selectAll<SVGGElement, string>(`g.timeline-overview-part-${name}`)
      .data([name])
      .join('g')
      .attr('class', `timeline-overview-part-${name}`),
  )
  ground
    ?.selectAll('rect')
    .data([width])
    .join('rect')
    .attr('class', 'timeline-overview-ground')
    .attr('width', round(width))
    .attr('height', overviewHeight)
  line
    ?.selectAll('line')
    .data([width])
    .join('line')
    .attr('class', 'timeline-overview-line')
    .attr('x2', round(width))
    .attr('y1', overviewHeight - 1)
    .attr('y2', overviewHeight - 1)
  const height = ({ share }: OverviewBar): number => Math.max(lowest, share * highest)
  bars
    ?.selectAll<SVGRectElement, OverviewBar>('rect')
    .data([...scene.bars])
    .join('rect')
    .attr('class', 'timeline-overview-bar')
    .attr('x', ({ x }) => round(x))
    .attr('y', (bar) => round(overviewHeight - 2 - height(bar)))
    .attr('width', (bar) => round(Math.max(1, bar.width - 0.5)))
    .attr('height', (bar) => round(height(bar)))
  frame
    ?.selectAll('rect')
    .data(scene.window ? [scene.window] : [])
    .join('rect')
    .attr('class', 'timeline-overview-window')
    .attr('x', ({ x0 }) => round(x0))
    .attr('y', 0.5)
    .attr('width', ({ x0, x1 }) => round(Math.max(2, x1 - x0)))
    .attr('height', overviewHeight - 1)
    .attr('rx', 3)
}
