/** The axis below the lanes, and the lines that it sends up through them. */
import { classes, drawEach, drawOne, layer, round, type Shape } from './draw-each.ts'
import { marginEnd } from './scene/margin.ts'
import type { AxisTick, TickLabel, TimeAxis } from './scene/time-axis.ts'

export type TimeAxisWords = {
  /** Short name of a month, 1 to 12. */
  readonly month: (month: number) => string
}
/** Pixels. */
export const axisHeight = 20

type AxisDrawing = {
  readonly axis: TimeAxis
  /** Where the plot begins; lengths in pixels. */
  readonly start: number
  readonly height?: number
  /** The pixel of the plot behind which there is no room for labels; its end, if not given. */
  readonly end?: number
}
/** At the most, of a letter and of the air around a label, in pixels. */
const letterWidth = 7
const labelAir = 8

export function drawTimeAxis(
  target: SVGSVGElement | SVGGElement,
  { axis, start, height = axisHeight, end = Infinity }: AxisDrawing,
  words: TimeAxisWords,
): void {
  target.setAttribute('class', 'timeline-axis')
  const named = axis.ticks.map(({ x, label }) => {
    const text = label ? textOf(label, words) : ''
    const fits = x + labelAir + letterWidth * text.length <= end
    return { x, text: fits ? text : '', label }
  })
  const shapes = named.map(({ x, text, label }) => ({
    class: classes('timeline-axis-tick', label?.year !== undefined && 'timeline-axis-year'),
    transform: `translate(${round(start + x)} 0)`,
    inside(tick: Element) {
      drawOne(tick, 'line', { y1: 0, y2: text === '' ? 4 : height - 4 })
      drawOne(tick, 'text', { x: 4, y: height - 5.5, text })
    },
  }))
  drawEach(target, 'g.timeline-axis-tick', shapes)
}

export type OutsideWords = {
  /** So many lie before what the axis shows, or after it. */
  readonly earlier: (count: number) => string
  readonly later: (count: number) => string
}
type Outside = Readonly<Record<'earlier' | 'later', number>> &
  Required<Pick<AxisDrawing, 'axis' | 'start' | 'height'>>

/** How much lies outside: before the plot, if there is a margin, and at its end. */
export function drawOutside(
  target: SVGSVGElement | SVGGElement,
  { earlier, later, axis, start, height }: Outside,
  words: OutsideWords,
): void {
  const y = height - 5.5
  const said = (x: number, text: string): Shape => ({
    class: 'timeline-axis-outside',
    ...{ x, y, 'text-anchor': 'end', text },
  })
  const before = earlier > 0 && start > 0 ? [said(start - marginEnd, words.earlier(earlier))] : []
  const after = later > 0 ? [said(start + axis.width, words.later(later))] : []
  drawEach(layer(target, 'timeline-axis-outsides'), 'text', [...before, ...after])
}

/** Grid lines behind a plot, from its top to its bottom. */
export function drawGrid(
  target: SVGGElement,
  ticks: readonly AxisTick[],
  { height }: { height: number },
): void {
  const lines = ticks.map(({ x, startsYear }) => ({
    class: classes('timeline-grid', startsYear && 'timeline-grid-year'),
    ...{ x1: x, x2: x, y1: 0, y2: height },
  }))
  drawEach(target, 'line', lines)
}

function textOf({ year, month, date }: TickLabel, words: TimeAxisWords): string {
  const parts = [date, month === undefined ? month : words.month(month), year]
  return parts.filter((part) => part !== undefined).join(' ')
}
