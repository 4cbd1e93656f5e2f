/** The plot of a chart, and what stands in it behind the marks. */
import { drawEach, drawOne, setShape } from './draw-each.ts'
import type { Extent } from './scene/box.ts'
import type { PlotBox } from './scene/timeline-scene.ts'

/** The plot is an svg of its own, since that cuts off what lies outside without any id. */
export function plotOf(target: Element, { x, width, height }: PlotBox): SVGSVGElement {
  return drawOne(target, 'svg.timeline-plot', { class: 'timeline-plot', x, y: 0, width, height })
}

/**
 * Where the plot lies in the window: the rectangle that fills it tells, since the box of the plot's
 * own element also holds what is cut off.
 */
export function plotBox(chart: Element): DOMRect {
  return (chart.querySelector('.timeline-grip-plot') ?? chart).getBoundingClientRect()
}

/** Paper is as wide as it is: a style sheet can then fit the drawing, which has its size, to it. */
export function makeScalable(drawing: SVGSVGElement): void {
  const [across, down] = ['width', 'height'].map((side) => drawing.getAttribute(side) ?? '0')
  setShape(drawing, { viewBox: `0 0 ${across} ${down}` })
}

/** The chosen range as a shade behind the marks. */
export function drawRange(target: SVGGElement, range: Extent | null, height: number): void {
  const { x0, x1 } = range ?? { x0: 0, x1: 0 }
  const shade = { class: 'timeline-chosen', x: x0, y: 0, width: Math.max(0, x1 - x0), height }
  const edge = (x: number) => ({ class: 'timeline-chosen-edge', x1: x, x2: x, y1: 0, y2: height })
  drawEach(target, 'rect', range ? [shade] : [])
  drawEach(target, 'line', range ? [edge(x0), edge(x1)] : [])
}
