/** Draws a yearly series as bars, and under it the totals that were published on the way. */
import { boxShape, drawTexts, missingYear } from './draw-texts.ts'
import { figureLink, sizeChart, type PageChartWords } from './page-chart.ts'
import { classes, drawEach, drawOne, layer, round, type Shape } from '../../timeline/draw-each.ts'
import { barPattern } from '../../logic/figures/bar-pattern.ts'
import { pointRadius, type TotalPoint } from '../../logic/figures/running-total.ts'
import type { YearBar, YearsChart } from '../../logic/figures/years-chart.ts'

/** Drawing the same scene twice gives the same markup. */
export function drawYearsChart(
  target: SVGSVGElement,
  scene: YearsChart,
  words: PageChartWords,
): void {
  const { width, height, total } = scene
  sizeChart(target, { name: 'years-chart', width, height }, words.label)
  const rules = [...scene.rules, ...(total?.rules ?? [])].map(({ zero, ...ends }) => ({
    class: classes('year-rule', zero && 'is-zero'),
    ...ends,
  }))
  drawEach(layer(target, 'chart-rules'), 'line', rules)
  drawEach(layer(target, 'missing-years'), 'g', scene.missing.map(missingYear))
  drawEach(
    layer(target, 'year-marks'),
    'a',
    scene.bars.map((bar) => barShape(bar, words)),
  )
  const points = total?.points.map((point) => pointShape(point, words)) ?? []
  drawEach(layer(target, 'total-marks'), 'a', points)
  drawTexts(layer(target, 'chart-texts'), 'years', [...scene.texts, ...(total?.texts ?? [])])
}

function barShape({ style, hit, box, ...named }: YearBar, words: PageChartWords): Shape {
  return {
    class: `figure-mark year-mark is-${style}`,
    ...figureLink(named, words),
    inside(mark) {
      drawOne(mark, 'rect.mark-place', { class: 'mark-place', ...boxShape(hit) })
      drawOne(mark, 'rect.year-bar', { class: 'year-bar', ...boxShape(box) })
      drawOne(mark, 'path', { class: 'year-hatch', d: barPattern(style, box) })
    },
  }
}

/** Pixels: what takes the pointer. */
const placeRadius = 9

function pointShape({ x, y, foot, hollow, ...named }: TotalPoint, words: PageChartWords): Shape {
  const stem = `M${round(foot.x)} ${round(foot.y)}L${round(x)} ${round(y + pointRadius)}`
  const circle = (name: string, r: number): Shape => ({ class: name, r, cx: x, cy: y })
  return {
    class: classes('figure-mark total-mark', hollow && 'is-hollow'),
    ...figureLink(named, words),
    inside(mark) {
      drawOne(mark, 'circle.mark-place', circle('mark-place', placeRadius))
      drawOne(mark, 'path', { class: 'total-stem', d: stem })
      drawOne(mark, 'circle.total-point', circle('total-point', pointRadius))
    },
  }
}
