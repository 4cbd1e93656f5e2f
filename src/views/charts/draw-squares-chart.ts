/** Draws numbers of people as squares of one size. */
import { boxShape, drawLines } from './draw-texts.ts'
import { figureLink, sizeChart, type PageChartWords } from './page-chart.ts'
import { classes, drawEach, drawOne, layer } from '../../timeline/draw-each.ts'
import type { SquaresChart, SquaresRow } from '../../logic/figures/squares-chart.ts'

/** Drawing the same scene twice gives the same markup. */
export function drawSquaresChart(
  target: SVGSVGElement,
  { width, height, rows, enlarged }: SquaresChart,
  words: PageChartWords,
): void {
  sizeChart(target, { name: 'squares-chart', width, height }, words.label)
  drawRows(layer(target, 'squares-compared'), rows, words)
  drawLines(layer(target, 'squares-enlarged-title'), enlarged?.lines ?? [], lineLook)
  drawRows(layer(target, 'squares-enlarged'), enlarged?.rows ?? [], words)
}

const lineLook = { name: 'squares', classOf: () => 'squares-line' }

function drawRows(target: SVGGElement, rows: readonly SquaresRow[], words: PageChartWords): void {
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
