/** Draws the matrix of responses as a picture to take away; the page's own matrix is a table. */
import {
  classes,
  drawEach,
  drawOne,
  layer,
  round,
  setShape,
  type Shape,
} from '../../timeline/draw-each.ts'
import {
  markSize,
  slope,
  type MatrixMark,
  type MatrixScene,
  type MatrixText,
} from '../../logic/responses/matrix-scene.ts'

/** Drawing the same scene twice gives the same markup. A page may hide and move the rows. */
export function drawMatrix(
  target: SVGSVGElement,
  { width, height, head, rows }: MatrixScene,
): void {
  const viewBox = `0 0 ${round(width)} ${round(height)}`
  setShape(target, { class: 'matrix-picture', 'data-picture': '', viewBox })
  drawEach(layer(target, 'matrix-head'), 'text', head.map(textShape))
  const groups = rows.map((row) => ({
    class: 'matrix-row',
    'data-row': row.key,
    'data-height': row.height,
    display: row.shown ? null : 'none',
    transform: `translate(0 ${round(row.y)})`,
    inside(group: Element) {
      const y = row.height
      drawOne(group, 'line', { class: 'matrix-rule', x1: 0, x2: width, y1: y, y2: y })
      drawEach(group, 'text', row.texts.map(textShape))
      drawEach(group, 'path', [
        ...row.marks.map(markShape),
        ...(row.days ? [daysShape(row.days)] : []),
      ])
    },
  }))
  drawEach(layer(target, 'matrix-rows'), 'g', groups)
}

function markShape({ x, y, shape, colour, open }: MatrixMark): Shape {
  return {
    class: classes('response-mark', colour && `colour-${colour}`, open && 'is-open'),
    transform: `translate(${round(x)} ${round(y)})`,
    d: outlines[shape],
  }
}

/** A dot, or a bar with round ends. */
function daysShape({
  kind,
  x0,
  x1,
  y,
  r,
}: NonNullable<MatrixScene['rows'][number]['days']>): Shape {
  const [start, end] = [round(x0), round(x1)]
  return {
    class: classes('days-response', kind === 'span' && 'is-imprecise'),
    d: `M${start} ${y - r}H${end}A${r} ${r} 0 0 1 ${end} ${y + r}H${start}A${r} ${r} 0 0 1 ${start} ${y - r}Z`,
  }
}

function textShape({ kind, x, y, anchor, text }: MatrixText): Shape {
  const place = `translate(${round(x)} ${round(y)})`
  return {
    class: `matrix-text matrix-${kind}`,
    'text-anchor': anchor === 'end' ? anchor : null,
    transform: kind === 'column' ? `${place} rotate(-${slope})` : place,
    text,
  }
}

/** An open mark's line lies inside the mark's size. */
const r = markSize / 2 - 0.75
const outlines = {
  circle: `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`,
  square: `M${-r} ${-r}H${r}V${r}H${-r}Z`,
}
