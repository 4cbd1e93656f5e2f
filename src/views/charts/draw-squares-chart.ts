/** Draws numbers of people as squares of one size. */
import { select } from 'd3'
import { sizeChart, type PageChartWords } from './draw-claims-chart.ts'
import { layer } from '../../timeline/draw-layers.ts'
import { makeFigureLinks } from './draw-marks.ts'
import { drawRuns, placeBox } from './draw-texts.ts'
import { round } from '../../timeline/draw-time-axis.ts'
import type { SquaresChart, SquaresLine, SquaresRow } from '../../logic/figures/squares-chart.ts'

/** Drawing the same scene twice gives the same markup. */
export function drawSquaresChart(
  target: SVGSVGElement,
  { width, height, rows, enlarged }: SquaresChart,
  words: Pick<PageChartWords, 'label' | 'hrefOf'>,
): void {
  sizeChart(target, { name: 'squares-chart', width, height }, words.label)
  drawRows(layer(target, 'squares-compared'), rows, words)
  drawLines(layer(target, 'squares-enlarged-title'), enlarged?.lines ?? [])
  drawRows(layer(target, 'squares-enlarged'), enlarged?.rows ?? [], words)
}

function drawRows(
  target: SVGGElement,
  rows: readonly SquaresRow[],
  { hrefOf }: Pick<PageChartWords, 'hrefOf'>,
): void {
  const marks = select(target)
    .selectAll<SVGGElement, SquaresRow>('.squares-mark')
    .data([...rows])
    .join((enter) => {
      const mark = enter.append<SVGGElement>('a')
      mark.append('rect').attr('class', 'mark-place')
      mark.append('g').attr('class', 'squares-lines')
      mark.append('path').attr('class', 'squares')
      return mark
    })
    .attr('class', ({ headline }) =>
      headline ? 'figure-mark squares-mark is-headline' : 'figure-mark squares-mark',
    )
  makeFigureLinks(marks, hrefOf)
  placeBox(marks.select<SVGRectElement>('.mark-place'), ({ row }) => row)
  marks.select('.squares').attr('d', ({ path }) => path)
  marks.each(({ lines }, i, nodes) => {
    const group = nodes[i]?.querySelector<SVGGElement>('.squares-lines')
    if (group) drawLines(group, lines)
  })
}

function drawLines(target: SVGGElement, lines: readonly SquaresLine[]): void {
  const texts = select(target)
    .selectAll<SVGTextElement, SquaresLine>('text')
    .data([...lines])
    .join('text')
    .attr('class', 'squares-line')
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
  drawRuns(texts, 'squares')
}
