/** Draws claims over their months, with what each says beside its bar. */
import { select, type Selection } from 'd3'
import { classes } from '../../timeline/classes.ts'
import { drawRuns, drawTexts, placeBox } from './draw-texts.ts'
import { round } from '../../timeline/draw-time-axis.ts'
import type { ClaimMark } from '../../logic/figures/claim-marks.ts'
import type { NoteLine } from '../../logic/figures/claim-note.ts'
import { detailSize } from '../../logic/figures/returns-parts.ts'

/** `tag`: a group that a script makes a button, or a link that needs no script. */
export function drawClaims<Claim extends ClaimMark>(
  target: SVGGElement,
  claims: readonly Claim[],
  tag: 'g' | 'a',
): Selection<SVGGElement, Claim, SVGGElement, unknown> {
  const marks = select(target)
    .selectAll<SVGGElement, Claim>('.claim-mark')
    .data([...claims])
    .join((enter) => {
      const mark = enter.append<SVGGElement>(tag)
      for (const name of ['claim-row', 'claim-bar', 'claim-top']) {
        mark.append('rect').attr('class', name)
      }
      mark.append('path').attr('class', 'claim-published')
      mark.append('g').attr('class', 'claim-head')
      mark.append('g').attr('class', 'claim-lines')
      return mark
    })
    .attr('class', ({ headline, size, faded, selected }) =>
      classes(
        'figure-mark claim-mark',
        headline && 'is-headline',
        size > detailSize && 'is-large',
        faded && 'is-faded',
        selected && 'is-selected',
      ),
    )
  placeBox(marks.select<SVGRectElement>('.claim-row'), ({ row }) => row)
  placeBox(marks.select<SVGRectElement>('.claim-bar'), ({ bar }) => bar)
  placeBox(marks.select<SVGRectElement>('.claim-top'), ({ bar }) => ({ ...bar, height: 2.5 }))
  marks.select('.claim-published').attr('d', publishedPath)
  drawTexts(marks.select<SVGGElement>('.claim-head'), ({ head }) => head)
  const lines = marks
    .select<SVGGElement>('.claim-lines')
    .selectAll<SVGTextElement, NoteLine>('text')
    .data(({ lines: its }) => [...its])
    .join('text')
    .attr('class', ({ onBar }) => classes('claim-line', !onBar && 'is-on-plot'))
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
  drawRuns(lines, 'claim')
  return marks
}

/** A line from the bar's end to a tick on the day of publication. */
function publishedPath({ published }: ClaimMark): string | null {
  if (!published) return null
  const { from, x, y0, y1 } = published
  return `M${round(from)} ${round(y1 - 1)}H${round(x)}M${round(x)} ${round(y0 + 4)}V${round(y1)}`
}
