/** Draws claims over their months, with what each says beside its bar. */
import { classes, drawEach, drawOne, layer, round, type Shape } from '../../timeline/draw-each.ts'
import { boxShape, drawLines, drawTexts } from './draw-texts.ts'
import type { ClaimMark } from '../../logic/figures/claim-marks.ts'
import { detailSize } from '../../logic/figures/returns-parts.ts'

/** `tag`: a group that a script makes a button, or a link that needs no script, as `shapeOf` says. */
export function drawClaims(
  target: SVGGElement,
  claims: readonly ClaimMark[],
  [tag, shapeOf]: readonly ['g' | 'a', (claim: ClaimMark) => Shape],
): void {
  const marks = claims.map((claim) => ({
    class: classes(
      'figure-mark claim-mark',
      claim.headline && 'is-headline',
      claim.size > detailSize && 'is-large',
      claim.faded && 'is-faded',
      claim.selected && 'is-selected',
    ),
    ...shapeOf(claim),
    inside: (mark: Element) => drawClaim(mark, claim),
  }))
  drawEach(target, tag, marks)
}

function drawClaim(mark: Element, claim: ClaimMark): void {
  const { row, bar, head, lines } = claim
  const top = { ...bar, height: 2.5 }
  drawEach(mark, 'rect', [
    { class: 'claim-row', ...boxShape(row) },
    { class: 'claim-bar', ...boxShape(bar) },
    { class: 'claim-top', ...boxShape(top) },
  ])
  drawOne(mark, 'path', { class: 'claim-published', d: publishedPath(claim) })
  drawTexts(layer(mark, 'claim-head'), 'chart', head)
  drawLines(layer(mark, 'claim-lines'), lines, {
    name: 'claim',
    classOf: ({ onBar }) => classes('claim-line', !onBar && 'is-on-plot'),
  })
}

/** A line from the bar's end to a tick on the day of publication. */
function publishedPath({ published }: ClaimMark): string | null {
  if (!published) return null
  const { from, x, y0, y1 } = published
  return `M${round(from)} ${round(y1 - 1)}H${round(x)}M${round(x)} ${round(y0 + 4)}V${round(y1)}`
}
