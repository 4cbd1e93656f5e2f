/** Draws the chosen range into the lanes, and what the pointer takes hold of. */
import { select } from 'd3'
import { drawRange, layer, plotOf } from './draw-layers.ts'
import { round } from './draw-time-axis.ts'
import type { TimelineItem } from './scene/item.ts'
import type { TimelineScene } from './scene/timeline-scene.ts'

type Ranged = Pick<TimelineScene<TimelineItem>, 'plot' | 'range' | 'height'>

/** The chosen range alone, with what it is dragged by. */
export function drawLanesRange(target: SVGSVGElement | SVGGElement, scene: Ranged): void {
  const plot = plotOf(target, scene.plot)
  drawRange(layer(plot, 'timeline-chosens'), scene.range, scene.height)
  drawGrips(layer(plot, 'timeline-grips'), scene)
}

/** Pixels on both sides of an edge over which the pointer shows that it can be dragged. */
const gripSlack = 8

type GripBox = { readonly name: string; readonly x: number; readonly width: number }

/** What the pointer is over when it is over no mark: the plot, the range, one of its edges. */
function drawGrips(target: SVGGElement, { plot, range, height }: Ranged): void {
  const edge = (x: number): GripBox => ({ name: 'edge', x: x - gripSlack, width: 2 * gripSlack })
  const boxes: GripBox[] = [{ name: 'plot', x: 0, width: plot.width }]
  if (range) {
    boxes.push({ name: 'range', x: range.x0, width: range.x1 - range.x0 })
    boxes.push(edge(range.x0), edge(range.x1))
  }
  select(target)
    .selectAll<SVGRectElement, GripBox>('rect')
    .data(boxes)
    .join('rect')
    .attr('class', ({ name }) => `timeline-grip timeline-grip-${name}`)
    .attr('x', ({ x }) => round(x))
    .attr('y', 0)
    .attr('width', ({ width }) => round(Math.max(0, width)))
    .attr('height', round(height))
}
