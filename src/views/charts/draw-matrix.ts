/** Draws the matrix of responses as a picture to take away; the page's own matrix is a table. */
import { select } from 'd3'
import { layer } from '../../timeline/draw-layers.ts'
import { classes } from '../../timeline/classes.ts'
import { round } from '../../timeline/draw-time-axis.ts'
import {
  markSize,
  slope,
  type MatrixMark,
  type MatrixScene,
  type MatrixSceneRow,
  type MatrixText,
} from '../../logic/responses/matrix-scene.ts'

/** Drawing the same scene twice gives the same markup. A page may hide and move the rows. */
export function drawMatrix(target: SVGSVGElement, scene: MatrixScene): void {
  select(target)
    .attr('class', 'matrix-picture')
    .attr('data-picture', '')
    .attr('viewBox', `0 0 ${round(scene.width)} ${round(scene.height)}`)
  drawTexts(layer(target, 'matrix-head'), scene.head)
  select(layer(target, 'matrix-rows'))
    .selectAll<SVGGElement, MatrixSceneRow>('g')
    .data([...scene.rows])
    .join('g')
    .attr('class', 'matrix-row')
    .attr('data-row', ({ key }) => key)
    .attr('data-height', ({ height }) => height)
    .attr('transform', ({ y }) => `translate(0 ${round(y)})`)
    .each(function (row) {
      drawRow(this, row, scene.width)
    })
}

function drawRow(target: SVGGElement, row: MatrixSceneRow, width: number): void {
  select(target)
    .selectAll<SVGLineElement, number>('line')
    .data([row.height])
    .join('line')
    .attr('class', 'matrix-rule')
    .attr('x1', 0)
    .attr('x2', round(width))
    .attr('y1', round)
    .attr('y2', round)
  drawTexts(target, row.texts)
  select(target)
    .selectAll<SVGPathElement, MatrixMark>('path')
    .data([...row.marks])
    .join('path')
    .attr('class', ({ colour, open }) =>
      classes('response-mark', colour && `colour-${colour}`, open && 'is-open'),
    )
    .attr('transform', ({ x, y }) => `translate(${round(x)} ${round(y)})`)
    .attr('d', ({ shape }) => outlines[shape])
}

function drawTexts(target: SVGGElement, texts: readonly MatrixText[]): void {
  select(target)
    .selectAll<SVGTextElement, MatrixText>('text')
    .data([...texts])
    .join('text')
    .attr('class', ({ kind }) => `matrix-text matrix-${kind}`)
    .attr('text-anchor', ({ kind }) => (kind === 'stations' ? 'end' : null))
    .attr('transform', ({ kind, x, y }) =>
      [`translate(${round(x)} ${round(y)})`, kind === 'column' ? `rotate(-${slope})` : '']
        .filter(Boolean)
        .join(' '),
    )
    .text(({ text }) => text)
}

/** An open mark's line lies inside the mark's size. */
const r = markSize / 2 - 0.75
const outlines = {
  circle: `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
  square: `M${-r} ${-r}H${r}V${r}H${-r}Z`,
}
