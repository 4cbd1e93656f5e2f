/** Draws the claims of the page on returns over their months. */
import { drawClaims } from './draw-claims.ts'
import { figureLink } from './figure-link.ts'
import { layer, round, setShape } from '../../timeline/draw-each.ts'
import { plotOf } from '../../timeline/draw-layers.ts'
import {
  axisHeight,
  drawGrid,
  drawTimeAxis,
  type TimeAxisWords,
} from '../../timeline/draw-time-axis.ts'
import type { ClaimsChart } from '../../logic/figures/claims-chart.ts'

export type PageChartWords = TimeAxisWords & {
  /** What the drawing is, for those who hear it. */
  readonly label: string
  /** Where a figure is explained. */
  readonly hrefOf: (figureId: string) => string
}

/** Drawing the same scene twice gives the same markup. */
export function drawClaimsChart(
  target: SVGSVGElement,
  { width, height, plot, axis, claims }: ClaimsChart,
  words: PageChartWords,
): void {
  sizeChart(target, { name: 'claims-chart', width, height: height + axisHeight }, words.label)
  drawGrid(layer(plotOf(target, plot), 'timeline-grids'), axis.ticks, plot)
  const marks = layer(target, 'claim-marks')
  marks.setAttribute('transform', `translate(${round(plot.x)} 0)`)
  drawClaims(marks, claims, ['a', (claim) => figureLink(claim, words)])
  const below = layer(target, 'chart-axis')
  drawTimeAxis(layer(below, 'timeline-axis'), { axis, start: plot.x }, words)
  below.setAttribute('transform', `translate(0 ${round(height)})`)
}

/** In pixels; the page may show it smaller. */
export function sizeChart(
  target: SVGSVGElement,
  { name, width, height }: { name: string; width: number; height: number },
  label: string,
): void {
  setShape(target, {
    class: `chart page-chart ${name}`,
    role: 'group',
    'aria-label': label,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    width,
    height,
  })
}
