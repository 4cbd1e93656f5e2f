/** The groups of a chart from back to front, made once and found again afterwards. */
import { drawEach, setShape } from './draw-each.ts'
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
  setShape(plot, { x, y: 0, width, height })
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
  const { x0, x1 } = range ?? { x0: 0, x1: 0 }
  const shade = { class: 'timeline-chosen', x: x0, y: 0, width: Math.max(0, x1 - x0), height }
  const [y1, y2] = [(height - edgeLength) / 2, (height + edgeLength) / 2]
  const edge = (x: number) => ({ class: 'timeline-chosen-edge', x1: x, x2: x, y1, y2 })
  drawEach(target, 'rect', range ? [shade] : [])
  drawEach(target, 'line', range ? [edge(x0), edge(x1)] : [])
}
