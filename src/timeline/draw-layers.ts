/** The groups of a chart from back to front, made once and found again afterwards. */
import { select } from 'd3'
import { round } from './draw-time-axis.ts'
import type { RangeBox } from './scene/time-axis.ts'
import type { PlotBox } from './scene/timeline-scene.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** The group of that class within the parent, made where it is missing. */
export function layer(parent: Element, name: string): SVGGElement {
  const found = parent.querySelector<SVGGElement>(`g.${name}`)
  if (found) return found
  const group = parent.ownerDocument.createElementNS(svgNamespace, 'g')
  group.setAttribute('class', name)
  parent.append(group)
  return group
}

/** The plot is an svg of its own, since that cuts off what lies outside without any id. */
export function plotOf(target: Element, { x, width, height }: PlotBox): SVGSVGElement {
  let plot = target.querySelector<SVGSVGElement>('svg.timeline-plot')
  if (!plot) {
    plot = target.ownerDocument.createElementNS(svgNamespace, 'svg')
    plot.setAttribute('class', 'timeline-plot')
    target.append(plot)
  }
  plot.setAttribute('x', String(round(x)))
  plot.setAttribute('y', '0')
  plot.setAttribute('width', String(round(width)))
  plot.setAttribute('height', String(round(height)))
  return plot
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
  drawing.setAttribute('viewBox', `0 0 ${across} ${down}`)
}

/** Of the visible part of an edge, in pixels. */
const edgeLength = 36

/** The chosen range as a shade behind the marks. */
export function drawRange(target: SVGGElement, range: RangeBox | null, height: number): void {
  select(target)
    .selectAll<SVGRectElement, RangeBox>('rect')
    .data(range ? [range] : [])
    .join('rect')
    .attr('class', 'timeline-chosen')
    .attr('x', ({ x0 }) => round(x0))
    .attr('y', 0)
    .attr('width', ({ x0, x1 }) => round(Math.max(0, x1 - x0)))
    .attr('height', round(height))
  select(target)
    .selectAll<SVGLineElement, number>('line')
    .data(range ? [range.x0, range.x1] : [])
    .join('line')
    .attr('class', 'timeline-chosen-edge')
    .attr('x1', (x) => round(x))
    .attr('x2', (x) => round(x))
    .attr('y1', round(height / 2 - edgeLength / 2))
    .attr('y2', round(height / 2 + edgeLength / 2))
}
