/** Draws claims in one low row: their bars, their numbers and periods, and what is said of them all. */
import { boxShape } from './draw-texts.ts'
import { classes, drawEach, drawOne, layer, type Shape } from '../../timeline/draw-each.ts'
import type { ClaimsRow, RowClaim } from '../../logic/figures/claims-row.ts'

/** `shapeOf` makes a button of each claim; `href` leads to what they count. */
export function drawClaimsRow(
  target: SVGGElement,
  { claims, margin, notes, link }: ClaimsRow,
  { shapeOf, href }: { shapeOf: (claim: RowClaim) => Shape; href: string },
): void {
  const words = [
    ...margin.map((text, i) => ({ ...text, class: classes('row-note', i === 0 && 'is-title') })),
    ...notes.map((text) => ({ ...text, class: 'row-note', 'text-anchor': 'end' })),
  ]
  drawEach(layer(target, 'row-notes'), 'text', words)
  const marks = claims.map((claim) => ({
    class: classes(
      'figure-mark claim-mark',
      claim.headline && 'is-headline',
      claim.faded && 'is-faded',
      claim.selected && 'is-selected',
    ),
    ...shapeOf(claim),
    inside: (mark: Element) => drawClaim(mark, claim),
  }))
  drawEach(layer(target, 'row-claims'), 'g', marks)
  const links = (link ? [link] : []).map(({ text, x, y, width }) => ({
    class: 'row-link',
    href,
    inside(a: Element) {
      drawOne(a, 'rect', { x: x - width - 4, y: y - 11, width: width + 4, height: 15 })
      drawOne(a, 'text', { x, y, 'text-anchor': 'end', text })
    },
  }))
  drawEach(layer(target, 'row-links'), 'a', links)
}

function drawClaim(mark: Element, { row, bar, number, periodText, value, period }: RowClaim): void {
  const bars = bar.width > 0 ? [{ class: 'claim-bar', ...boxShape(bar) }] : []
  drawEach(mark, 'rect', [{ class: 'claim-row', ...boxShape(row) }, ...bars])
  drawEach(mark, 'text', [
    { class: 'row-value', ...value, 'text-anchor': 'end', text: number },
    { class: 'row-period', ...period, text: periodText },
  ])
}
