/** Boxes and texts of a scene, set as it says. */
import { select, type BaseType, type Selection } from 'd3'
import { round } from '../../timeline/draw-time-axis.ts'
import type { Box, SceneText } from '../../logic/figures/returns-parts.ts'
import type { TextRun } from '../../logic/text/wrap-text.ts'

/** The parts of a line, each in the looks of its kind. */
export function drawRuns<
  P extends BaseType,
  D extends { readonly runs: readonly TextRun<string>[] },
>(texts: Selection<SVGTextElement, D, P, unknown>, prefix: string): void {
  texts
    .selectAll<SVGTSpanElement, TextRun<string>>('tspan')
    .data(({ runs }) => [...runs])
    .join('tspan')
    .attr('class', ({ kind }) => `${prefix}-${kind}`)
    .text(({ text }) => text)
}

export function placeBox<D, P extends BaseType>(
  rects: Selection<SVGRectElement, D, P, unknown>,
  boxOf: (datum: D) => Box,
): void {
  rects.attr('x', (datum) => round(boxOf(datum).x))
  rects.attr('y', (datum) => round(boxOf(datum).y))
  rects.attr('width', (datum) => round(boxOf(datum).width))
  rects.attr('height', (datum) => round(boxOf(datum).height))
}

export function drawTexts<D, P extends BaseType>(
  groups: Selection<SVGGElement, D, P, unknown>,
  textsOf: (datum: D) => readonly SceneText[],
): void {
  groups
    .selectAll<SVGTextElement, SceneText>('text')
    .data((datum) => [...textsOf(datum)])
    .join('text')
    .attr('class', ({ kind }) => `chart-text chart-${kind}`)
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text)
}

type MissingPlace = {
  readonly name: string
  readonly box: Box
}

/** Years for which no figure was found: a place that stays empty and says so. */
export function drawMissingYears<D extends MissingPlace>(
  target: SVGGElement,
  missing: readonly D[],
) {
  const years = select(target)
    .selectAll<SVGGElement, D>('g.missing-year')
    .data([...missing])
    .join((enter) => {
      const group = enter.append('g').attr('class', 'missing-year').attr('role', 'img')
      group.append('rect')
      return group
    })
    .attr('aria-label', ({ name }) => name)
  placeBox(years.select<SVGRectElement>('rect'), ({ box }) => box)
  return years
}
