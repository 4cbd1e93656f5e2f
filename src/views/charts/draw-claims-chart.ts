/** Draws the claims of the page on returns over their months. */
import { drawClaims } from './draw-claims.ts'
import { figureLink, sizeChart, type PageChartWords } from './page-chart.ts'
import { layer, round } from '../../timeline/draw-each.ts'
import { plotOf } from '../../timeline/draw-layers.ts'
import { axisHeight, drawGrid, drawTimeAxis } from '../../timeline/draw-time-axis.ts'
import type { ClaimsChart } from '../../logic/figures/claims-chart.ts'

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
