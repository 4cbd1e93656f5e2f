/** Draws the returns panel: claims over their months, and the yearly series below on its own scale. */
import { drawClaims } from './draw-claims.ts'
import { drawClaimsRow } from './draw-claims-row.ts'
import { boxShape, drawLines, drawTexts, missingYear } from './draw-texts.ts'
import {
  classes,
  drawEach,
  drawOne,
  layer,
  round,
  setShape,
  type Shape,
} from '../../timeline/draw-each.ts'
import { drawRange, plotOf } from '../../timeline/draw-layers.ts'
import { drawGrid } from '../../timeline/draw-time-axis.ts'
import { markButton, tabStopOf } from '../../timeline/chart-marks.ts'
import type { YearMark } from '../../logic/figures/annual-scene.ts'
import type { ClaimMark } from '../../logic/figures/claim-marks.ts'
import type { RowClaim } from '../../logic/figures/claims-row.ts'
import type { ReturnsScene } from '../../logic/figures/returns-scene.ts'

export type ReturnsChartWords = {
  /** What the chart is and how the keys move in it. */
  readonly returnsHelp: string
  /** Of the page on figures. */
  readonly returnsHref: string
}

/** Drawing the same scene twice gives the same markup. */
export function drawReturns(
  target: SVGSVGElement | SVGGElement,
  scene: ReturnsScene,
  words: ReturnsChartWords,
): void {
  const { width, height, annual, captions, row } = scene
  const label = words.returnsHelp
  setShape(target, {
    class: classes('chart returns-chart', row && 'is-row'),
    role: 'group',
    'aria-label': label,
    width,
    height,
  })
  const plot = plotOf(target, scene.plot)
  drawGrid(layer(plot, 'timeline-grids'), scene.ticks, scene)
  drawReturnsRange(target, scene)
  const lines = captions.map((line) => ({ ...line, x: 0 }))
  const captionLook = { name: 'caption', classOf: () => 'chart-caption' }
  drawLines(layer(target, 'chart-captions'), lines, captionLook)
  const buttonOf = buttonsOf(target, scene)
  drawScale(target, scene)
  drawEach(layer(plot, 'missing-years'), 'g', (annual?.missing ?? []).map(missingYear))
  const years = (annual?.years ?? []).map((year) => yearShape(year, buttonOf(year)))
  drawEach(layer(plot, 'year-marks'), 'g', years)
  // Not within the plot, which would cut off what stands in its margin.
  const marks = layer(target, 'claim-marks')
  marks.setAttribute('transform', `translate(${round(scene.plot.x)} 0)`)
  if (row) drawClaimsRow(marks, row, { shapeOf: buttonOf, href: words.returnsHref })
  else drawClaims(marks, scene.claims, ['g', buttonOf])
}

/** The chosen range alone. */
export function drawReturnsRange(
  target: SVGSVGElement | SVGGElement,
  { plot, range, height }: Pick<ReturnsScene, 'plot' | 'range' | 'height'>,
): void {
  drawRange(layer(plotOf(target, plot), 'timeline-chosens'), range, height)
}

export type FigureMark = YearMark | ClaimMark | RowClaim

/** Those in sight, in reading order. */
export function figureMarks({ claims, row, annual }: ReturnsScene): readonly FigureMark[] {
  return row ? row.claims : [...claims, ...(annual?.years ?? [])]
}

function buttonsOf(target: Element, scene: ReturnsScene): (mark: FigureMark) => Shape {
  const current = target.querySelector('[tabindex="0"]')?.getAttribute('data-figure-id')
  const stop = tabStopOf(figureMarks(scene), ({ id }) => id === current)
  return (mark) => ({
    'data-figure-id': mark.id,
    ...markButton(mark, { isStop: mark.id === stop?.id }),
  })
}

/** Labels stand beside the plot; without a margin the bars carry their values anyway. */
function drawScale(target: SVGSVGElement | SVGGElement, { annual, plot }: ReturnsScene): void {
  const scale = annual?.scale ?? []
  const rules = scale.map(({ y }) => ({ class: 'year-rule', x1: 0, x2: plot.width, y1: y, y2: y }))
  drawEach(layer(plotOf(target, plot), 'year-rules'), 'line', rules)
  const labels = scale.map(({ y, label }) => ({
    class: 'year-scale-label',
    ...{ x: plot.x - 12, y: y + 4, 'text-anchor': 'end', text: label },
  }))
  drawEach(layer(target, 'year-scale'), 'text', plot.x > 0 ? labels : [])
}

function yearShape(
  { fill, partYear, faded, selected, box, hatch, text }: YearMark,
  button: Shape,
): Shape {
  return {
    class: classes(
      `figure-mark year-mark is-${fill}`,
      partYear && 'is-part',
      faded && 'is-faded',
      selected && 'is-selected',
    ),
    ...button,
    inside(mark) {
      drawOne(mark, 'rect', { class: 'year-bar', ...boxShape(box) })
      drawOne(mark, 'path', { class: 'year-hatch', d: hatch })
      drawTexts(mark, 'chart', text ? [text] : [])
    },
  }
}
