/** Draws numbers of people as squares of one size. */
import { sizeChart, type PageChartWords } from './draw-claims-chart.ts'
import { boxShape, drawLines } from './draw-texts.ts'
import { figureLink } from './figure-link.ts'
import { classes, drawEach, drawOne, layer } from '../../timeline/draw-each.ts'
import type { SquaresChart, SquaresRow } from '../../logic/figures/squares-chart.ts'

type Words = Pick<PageChartWords, 'label' | 'hrefOf'>

/** Drawing the same scene twice gives the same markup. */
export function drawSquaresChart(
  target: SVGSVGElement,
  { width, height, rows, enlarged }: SquaresChart,
  words: Words,
): void {
  sizeChart(target, { name: 'squares-chart', width, height }, words.label)
  drawRows(layer(target, 'squares-compared'), rows, words)
  drawLines(layer(target, 'squares-enlarged-title'), enlarged?.lines ?? [], lineLook)
  drawRows(layer(target, 'squares-enlarged'), enlarged?.rows ?? [], words)
}

const lineLook = { name: 'squares', classOf: () => 'squares-line' }

function drawRows(target: SVGGElement, rows: readonly SquaresRow[], words: Words): void {
  const marks = rows.map(({ row, lines, path, headline, ...named }) => ({
    class: classes('figure-mark squares-mark', headline && 'is-headline'),
    ...figureLink(named, words),
    inside(mark: Element) {
      drawOne(mark, 'rect', { class: 'mark-place', ...boxShape(row) })
      drawLines(layer(mark, 'squares-lines'), lines, lineLook)
      drawOne(mark, 'path', { class: 'squares', d: path })
    },
  }))
  drawEach(target, 'a', marks)
}
