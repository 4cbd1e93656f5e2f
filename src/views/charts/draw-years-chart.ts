/** Draws a yearly series as bars, and under it the totals that were published on the way. */
import { select, type Selection } from 'd3'
import { sizeChart, type PageChartWords } from './draw-claims-chart.ts'
import { layer } from '../../timeline/draw-layers.ts'
import { makeFigureLinks } from './draw-marks.ts'
import { classes } from '../../timeline/classes.ts'
import { drawMissingYears, placeBox } from './draw-texts.ts'
import { round } from '../../timeline/draw-time-axis.ts'
import { barPattern } from '../../logic/figures/bar-pattern.ts'
import type { ChartText, Rule } from '../../logic/text/chart-text.ts'
import { pointRadius, type TotalPoint } from '../../logic/figures/running-total.ts'
import type { YearBar, YearsChart } from '../../logic/figures/years-chart.ts'

/** Drawing the same scene twice gives the same markup. */
export function drawYearsChart(
  target: SVGSVGElement,
  scene: YearsChart,
  words: Pick<PageChartWords, 'label' | 'hrefOf'>,
): void {
  const { width, height, total } = scene
  sizeChart(target, { name: 'years-chart', width, height }, words.label)
  drawRules(layer(target, 'chart-rules'), [...scene.rules, ...(total?.rules ?? [])])
  drawMissingYears(layer(target, 'missing-years'), scene.missing)
  drawBars(layer(target, 'year-marks'), scene.bars, words)
  drawPoints(layer(target, 'total-marks'), total?.points ?? [], words)
  drawTexts(layer(target, 'chart-texts'), [...scene.texts, ...(total?.texts ?? [])])
}

function drawRules(target: SVGGElement, rules: readonly Rule[]): void {
  select(target)
    .selectAll<SVGLineElement, Rule>('line')
    .data([...rules])
    .join('line')
    .attr('class', ({ zero }) => classes('year-rule', zero && 'is-zero'))
    .attr('x1', ({ x1 }) => round(x1))
    .attr('x2', ({ x2 }) => round(x2))
    .attr('y1', ({ y1 }) => round(y1))
    .attr('y2', ({ y2 }) => round(y2))
}

function drawTexts(target: SVGGElement, texts: readonly ChartText[]): void {
  select(target)
    .selectAll<SVGTextElement, ChartText>('text')
    .data([...texts])
    .join('text')
    .attr('class', ({ kind }) => `years-text years-${kind}`)
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
    .attr('text-anchor', ({ anchor }) => anchor)
    .text(({ text }) => text)
}

type Links = Pick<PageChartWords, 'hrefOf'>

function drawBars(target: SVGGElement, bars: readonly YearBar[], { hrefOf }: Links): void {
  const marks = select(target)
    .selectAll<SVGGElement, YearBar>('.year-mark')
    .data([...bars])
    .join((enter) => {
      const mark = enter.append<SVGGElement>('a')
      mark.append('rect').attr('class', 'mark-place')
      mark.append('rect').attr('class', 'year-bar')
      mark.append('path').attr('class', 'year-hatch')
      return mark
    })
    .attr('class', ({ style }) => `figure-mark year-mark is-${style}`)
  makeFigureLinks(marks, hrefOf)
  placeBox(marks.select<SVGRectElement>('.mark-place'), ({ hit }) => hit)
  placeBox(marks.select<SVGRectElement>('.year-bar'), ({ box }) => box)
  marks.select('.year-hatch').attr('d', ({ style, box }) => barPattern(style, box))
}

/** Pixels: what takes the pointer. */
const place = 9

function drawPoints(target: SVGGElement, points: readonly TotalPoint[], { hrefOf }: Links): void {
  const marks: Selection<SVGGElement, TotalPoint, SVGGElement, unknown> = select(target)
    .selectAll<SVGGElement, TotalPoint>('.total-mark')
    .data([...points])
    .join((enter) => {
      const mark = enter.append<SVGGElement>('a')
      mark.append('circle').attr('class', 'mark-place').attr('r', place)
      mark.append('path').attr('class', 'total-stem')
      mark.append('circle').attr('class', 'total-point').attr('r', pointRadius)
      return mark
    })
    .attr('class', ({ hollow }) => classes('figure-mark total-mark', hollow && 'is-hollow'))
  makeFigureLinks(marks, hrefOf)
  for (const name of ['.mark-place', '.total-point']) {
    marks
      .select(name)
      .attr('cx', ({ x }) => round(x))
      .attr('cy', ({ y }) => round(y))
  }
  marks
    .select('.total-stem')
    .attr(
      'd',
      ({ x, y, foot }) =>
        `M${round(foot.x)} ${round(foot.y)}L${round(x)} ${round(y + pointRadius)}`,
    )
}
