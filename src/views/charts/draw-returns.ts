/** Draws the returns panel: claims over their months, and the yearly series below on its own scale. */
import { select } from 'd3'
import { drawClaims } from './draw-claims.ts'
import { drawRange, layer, plotOf } from '../../timeline/draw-layers.ts'
import { makeButtons, tabStopOf } from './draw-marks.ts'
import { classes } from '../../timeline/classes.ts'
import { drawMissingYears, drawRuns, drawTexts, placeBox } from './draw-texts.ts'
import { drawGrid, round } from '../../timeline/draw-time-axis.ts'
import type { AnnualScene, MissingYear, YearMark } from '../../logic/figures/annual-scene.ts'
import type { CaptionLine, ReturnsScene } from '../../logic/figures/returns-scene.ts'

export type ReturnsChartWords = {
  /** What the chart is and how the keys move in it. */
  readonly returnsHelp: string
}

/** Drawing the same scene twice gives the same markup. */
export function drawReturns(
  target: SVGSVGElement | SVGGElement,
  scene: ReturnsScene,
  words: ReturnsChartWords,
): void {
  select(target)
    .attr('class', 'chart returns-chart')
    .attr('role', 'group')
    .attr('aria-label', words.returnsHelp)
    .attr('width', round(scene.width))
    .attr('height', round(scene.height))
  const plot = plotOf(target, scene.plot)
  drawGrid(layer(plot, 'timeline-grids'), scene.ticks, scene)
  drawReturnsRange(target, scene)
  drawCaptions(layer(target, 'chart-captions'), scene.captions)
  const years = scene.annual?.years ?? []
  const claims = scene.claims.map((claim) => ({ ...claim, outside: false }))
  const stop = tabStopOf(target, [...claims, ...years])
  drawScale(layer(plot, 'year-rules'), scene.annual, scene.plot.width)
  drawScaleLabels(layer(target, 'year-scale'), scene)
  drawMissing(layer(plot, 'missing-years'), scene.annual?.missing ?? [])
  drawYears(layer(plot, 'year-marks'), years, stop)
  // Not within the plot, which would cut off what stands in its margin.
  const marks = layer(target, 'claim-marks')
  marks.setAttribute('transform', `translate(${round(scene.plot.x)} 0)`)
  makeButtons(drawClaims(marks, claims, 'g'), 'data-figure-id', stop)
}

/** The chosen range alone. */
export function drawReturnsRange(
  target: SVGSVGElement | SVGGElement,
  { plot, range, height }: Pick<ReturnsScene, 'plot' | 'range' | 'height'>,
): void {
  drawRange(layer(plotOf(target, plot), 'timeline-chosens'), range, height)
}

function drawCaptions(target: SVGGElement, captions: readonly CaptionLine[]): void {
  const texts = select(target)
    .selectAll<SVGTextElement, CaptionLine>('text')
    .data([...captions])
    .join('text')
    .attr('class', 'chart-caption')
    .attr('x', 0)
    .attr('y', ({ y }) => round(y))
  drawRuns(texts, 'caption')
}

function drawScale(target: SVGGElement, annual: AnnualScene | null, width: number): void {
  select(target)
    .selectAll<SVGLineElement, AnnualScene['scale'][number]>('line')
    .data([...(annual?.scale ?? [])])
    .join('line')
    .attr('class', 'year-rule')
    .attr('x1', 0)
    .attr('x2', round(width))
    .attr('y1', ({ y }) => round(y))
    .attr('y2', ({ y }) => round(y))
}

/** Beside the plot; without a margin the bars carry their values anyway. */
function drawScaleLabels(target: SVGGElement, { annual, plot }: ReturnsScene): void {
  select(target)
    .selectAll<SVGTextElement, AnnualScene['scale'][number]>('text')
    .data(plot.x > 0 ? [...(annual?.scale ?? [])] : [])
    .join('text')
    .attr('class', 'year-scale-label')
    .attr('x', round(plot.x - 12))
    .attr('y', ({ y }) => round(y + 4))
    .attr('text-anchor', 'end')
    .text(({ label }) => label)
}

function drawMissing(target: SVGGElement, missing: readonly MissingYear[]): void {
  drawTexts(drawMissingYears(target, missing), ({ text }) => (text ? [text] : []))
}

function drawYears(target: SVGGElement, years: readonly YearMark[], stop: string | null): void {
  const marks = select(target)
    .selectAll<SVGGElement, YearMark>('g.year-mark')
    .data([...years])
    .join((enter) => {
      const group = enter.append('g')
      group.append('rect').attr('class', 'year-bar')
      group.append('path').attr('class', 'year-hatch')
      return group
    })
    .attr('class', ({ fill, partYear, faded, selected }) =>
      classes(
        `figure-mark year-mark is-${fill}`,
        partYear && 'is-part',
        faded && 'is-faded',
        selected && 'is-selected',
      ),
    )
  makeButtons(marks, 'data-figure-id', stop)
  placeBox(marks.select<SVGRectElement>('.year-bar'), ({ box }) => box)
  marks.select('.year-hatch').attr('d', ({ hatch }) => hatch)
  drawTexts(marks, ({ text }) => (text ? [text] : []))
}
