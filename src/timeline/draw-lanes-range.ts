/** Draws the chosen range into the lanes, and what the pointer takes hold of. */
import { drawEach, layer, type Shape } from './draw-each.ts'
import { drawRange, plotOf } from './draw-layers.ts'
import type { Extent } from './scene/box.ts'
import type { TimelineScene } from './scene/timeline-scene.ts'

type Ranged = Pick<TimelineScene, 'plot' | 'range' | 'height'>

/** The chosen range alone, with what it is dragged by. */
export function drawLanesRange(target: SVGSVGElement | SVGGElement, scene: Ranged): void {
  const plot = plotOf(target, scene.plot)
  drawRange(layer(plot, 'timeline-chosens'), scene.range, scene.height)
  drawGrips(layer(plot, 'timeline-grips'), scene)
}

/** Pixels on both sides of an edge over which the pointer shows that it can be dragged. */
const gripSlack = 8

/** What the pointer is over when it is over no mark: the plot, the range, one of its edges. */
function drawGrips(target: SVGGElement, { plot, range, height }: Ranged): void {
  const grip = (name: string, x0: number, x1: number): Shape => ({
    class: `timeline-grip timeline-grip-${name}`,
    ...{ x: x0, y: 0, width: Math.max(0, x1 - x0), height },
  })
  const edge = (x: number): Shape => grip('edge', x - gripSlack, x + gripSlack)
  const inRange = ({ x0, x1 }: Extent): Shape[] => [grip('range', x0, x1), edge(x0), edge(x1)]
  drawEach(target, 'rect', [grip('plot', 0, plot.width), ...(range ? inRange(range) : [])])
}
