/** Draws the lanes: their names, a button for each item or bin, and labels. */
import { select, type BaseType, type Selection } from 'd3'
import { classes } from './classes.ts'
import { drawLanesRange } from './draw-lanes-range.ts'
import { layer, plotOf } from './draw-layers.ts'
import { drawGrid, round } from './draw-time-axis.ts'
import type { TimelineItem } from './scene/item.ts'
import type { Lane } from './scene/lanes-scene.ts'
import { lineHeight, type MarkLabel } from './scene/place-labels.ts'
import type { ItemMark, TimelineScene } from './scene/timeline-scene.ts'

export type LanesWords = {
  /** What the chart is and how the keys move in it. */
  readonly help: string
  readonly number: (value: number) => string
}
type Look = {
  readonly words: LanesWords
  /** The attribute that marks carry their item's id in. */
  readonly idAttribute: string
}
type Scene = TimelineScene<TimelineItem>

/** Pixels between a mark and its ring. */
const haloMargin = 2

/** Up to so many items each has an element, also where a bin counts it or it lies beyond the edge. */
const allDrawnUpTo = 500

/** Drawing the same scene twice gives the same markup. */
export function drawLanes(target: SVGSVGElement | SVGGElement, scene: Scene, look: Look): void {
  select(target)
    .attr('class', 'timeline-lanes')
    .attr('role', 'group')
    .attr('aria-label', look.words.help)
    .attr('width', round(scene.width))
    .attr('height', round(scene.height))
  // Behind the plot, so that no line crosses a mark.
  const rules = layer(target, 'timeline-rules')
  const plot = plotOf(target, scene.plot)
  const inMargin = scene.lanes.filter(({ labelAbove }) => !labelAbove)
  drawRules(rules, scene)
  drawGrid(layer(plot, 'timeline-grids'), scene.axis.ticks, scene)
  layer(plot, 'timeline-chosens')
  drawNames(layer(target, 'timeline-lane-names'), inMargin, scene.plot.x - 12)
  drawNames(
    layer(plot, 'timeline-lane-names-above'),
    scene.lanes.filter(({ labelAbove }) => labelAbove),
    4,
  )
  drawLanesRange(target, scene)
  drawLabels(layer(plot, 'timeline-labels'), scene.labels)
  drawMarks(layer(plot, 'timeline-marks'), scene, look)
}

function drawRules(target: SVGGElement, { lanes, plot }: Scene): void {
  select(target)
    .selectAll<SVGLineElement, Lane>('line')
    .data([...lanes])
    .join('line')
    .attr('class', ({ startsGroup }) =>
      classes('timeline-rule', startsGroup && 'timeline-rule-group'),
    )
    .attr('x1', round(plot.x))
    .attr('x2', round(plot.x + plot.width))
    .attr('y1', ({ middle }) => round(middle))
    .attr('y2', ({ middle }) => round(middle))
}

function drawNames(target: SVGGElement, lanes: readonly Lane[], x: number): void {
  select(target)
    .selectAll<SVGTextElement, Lane>('text')
    .data([...lanes])
    .join('text')
    .attr('class', ({ colour }) => `timeline-lane-name timeline-colour-${colour}`)
    .attr('x', round(x))
    .attr('y', ({ labelAbove, y, middle }) => round(labelAbove ? y + 12 : middle + 4))
    .attr('text-anchor', ({ labelAbove }) => (labelAbove ? 'start' : 'end'))
    .text(({ name }) => name)
}

type LabelLine = Pick<MarkLabel, 'x' | 'y' | 'side' | 'highlighted'> & { readonly line: string }

function drawLabels(target: SVGGElement, labels: readonly MarkLabel[]): void {
  const lines = labels.flatMap(({ lines, ...label }): LabelLine[] =>
    lines.map((line, i) => ({ ...label, line, y: label.y + i * lineHeight })),
  )
  select(target)
    .attr('aria-hidden', 'true')
    .selectAll<SVGTextElement, LabelLine>('text')
    .data(lines)
    .join('text')
    .attr('class', ({ highlighted }) => classes('timeline-label', highlighted && 'is-highlighted'))
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
    .attr('text-anchor', ({ side }) => (side === 'before' ? 'end' : 'start'))
    .text(({ line }) => line)
}

/** A mark and what tells it from the others; its words are made when they are asked for. */
type Target = { readonly mark: ItemMark<TimelineItem>; readonly key: string }

/** One item by its id; a bin by its first item, since no other can start with the same. */
export function markKey({ kind, items: [first] }: ItemMark<TimelineItem>): string {
  return kind === 'bin' ? `bin ${first.id}` : first.id
}

function drawMarks(target: SVGGElement, { marks }: Scene, { words, idAttribute }: Look): void {
  const drawsAll = marks.reduce((sum, { items }) => sum + items.length, 0) <= allDrawnUpTo
  const drawn = marks
    .filter(({ outside }) => drawsAll || !outside)
    .map((mark): Target => ({ mark, key: markKey(mark) }))
  const stop = tabStop(target, drawn)
  const groups = select(target)
    .selectAll<SVGGElement, Target>('g.timeline-mark')
    .data(drawn, ({ key }) => key)
    .join((enter) => {
      const group = enter.append('g')
      group.append('rect').attr('class', 'timeline-shape')
      return group
    })
    .order()
    .filter(differsFrom(lastDrawn, (one) => `${looksOf(one)} ${one.key === stop}`))
    .attr('class', classOf)
    .attr('data-mark', ({ key }) => key)
    .attr(idAttribute, ({ mark: { kind, items } }) => (kind === 'bin' ? null : items[0].id))
    .attr('role', 'button')
    .attr('aria-label', ({ mark }) => mark.name)
    .attr('aria-haspopup', ({ mark }) => (mark.kind === 'bin' ? 'dialog' : null))
    .attr('aria-pressed', ({ mark }) => (mark.kind === 'bin' ? null : String(mark.selected)))
    .attr('aria-hidden', ({ mark }) => (mark.outside ? 'true' : null))
    .attr('focusable', ({ mark }) => (mark.outside ? 'false' : null))
    .attr('tabindex', ({ mark, key }) => (mark.outside ? null : key === stop ? '0' : '-1'))
  placeRect(groups.select<SVGRectElement>('.timeline-shape'), 0)
  drawHalos(groups)
  drawCounts(groups, words)
  drawMembers(groups, drawsAll ? idAttribute : null)
}

/** Around marks that stand out, around the one that the Tab key leads to, also as served, and where one is. */
function drawHalos(groups: Marks): void {
  groups
    .filter(function ({ mark }) {
      const isStop = this.getAttribute('tabindex') === '0'
      const standsOut = mark.selected || mark.highlighted || isStop
      return standsOut || this.querySelector('.timeline-halo') !== null
    })
    .each(function () {
      haloOf(this)
    })
}

/**
 * The ring of focus, selection and pointer, made where it is missing: most marks never need theirs, and each
 * is an element more for a page to lay out.
 */
export function haloOf(group: SVGGElement): void {
  const mark = select<SVGGElement, Target>(group)
  if (mark.select('.timeline-halo').empty())
    mark.insert('rect', '.timeline-shape').attr('class', 'timeline-halo')
  placeRect(mark.select<SVGRectElement>('.timeline-halo'), haloMargin)
}

/** How each mark was drawn last: among thousands most are drawn the same again. */
const lastDrawn = new WeakMap<Element, string>()

/** All that a drawing of the mark depends on; an item that keeps its id keeps its words. */
function looksOf({ mark, key }: Target): string {
  const { x, y, width, height, lane, items } = mark
  const ids = items.length > 1 && items.length <= allDrawnUpTo ? items.map(({ id }) => id) : []
  return [
    classOf({ mark, key }),
    x,
    y,
    width,
    height,
    lane,
    shownIn(mark),
    items.length,
    ...ids,
  ].join(' ')
}

/** Keeps the elements whose looks have changed. */
function differsFrom(
  before: WeakMap<Element, string>,
  looks: (one: Target) => string,
): (this: SVGGElement, one: Target) => boolean {
  return function (one) {
    const now = looks(one)
    if (before.get(this) === now) return false
    before.set(this, now)
    return true
  }
}

/** The mark that has the Tab key's stop keeps it; else the one selected, else the first in view. */
function tabStop(target: SVGGElement, drawn: readonly Target[]): string | null {
  const key = target.querySelector('[tabindex="0"]')?.getAttribute('data-mark')
  const inView = drawn.filter(({ mark }) => !mark.outside)
  const stop =
    inView.find((one) => one.key === key) ?? inView.find(({ mark }) => mark.selected) ?? inView[0]
  return stop?.key ?? null
}

function classOf({
  mark: { kind, colour, dimmed, selected, highlighted, outside },
}: Target): string {
  return classes(
    `timeline-mark timeline-${kind} timeline-colour-${colour}`,
    dimmed && 'is-dimmed',
    selected && 'is-selected',
    highlighted && 'is-highlighted',
    outside && 'is-outside',
  )
}

type Marks = Selection<SVGGElement, Target, SVGGElement, unknown>

/** As large as the mark, and a margin in pixels more on each side. */
function placeRect<P extends BaseType>(
  rects: Selection<SVGRectElement, Target, P, unknown>,
  margin: number,
): void {
  rects.attr('x', ({ mark: { x } }) => round(x - margin))
  rects.attr('y', ({ mark: { y } }) => round(y - margin))
  rects.attr('width', ({ mark: { width } }) => round(width + 2 * margin))
  rects.attr('height', ({ mark: { height } }) => round(height + 2 * margin))
  rects.attr('rx', ({ mark: { kind, height } }) =>
    round((kind === 'bin' ? 5 : height / 2) + margin),
  )
}

function shownIn({ items }: Target['mark']): number {
  let count = 0
  for (const { dimmed } of items) if (!dimmed) count += 1
  return count
}

/** Of the items that are not dimmed; where none is, of all. */
function drawCounts(groups: Marks, words: LanesWords): void {
  groups
    .selectAll<SVGTextElement, Target['mark']>('text')
    .data(({ mark }) => (mark.kind === 'bin' ? [mark] : []))
    .join('text')
    .attr('class', 'timeline-count')
    .attr('x', (mark) => round(mark.x + mark.width / 2))
    .attr('y', (mark) => round(mark.y + 12.5))
    .attr('text-anchor', 'middle')
    .text((mark) => words.number(shownIn(mark) || mark.items.length))
}

type Member = { readonly item: TimelineItem; readonly x: number; readonly y: number }

/** A tick for each item that a bin counts, spread over its foot in their order; null for none. */
function drawMembers(groups: Marks, idAttribute: string | null): void {
  groups
    .selectAll<SVGRectElement, Member>('rect.timeline-member')
    .data(({ mark }) => (mark.kind === 'bin' && idAttribute ? membersOf(mark) : []))
    .join('rect')
    .attr('class', 'timeline-member')
    .attr(idAttribute ?? 'data-item-id', ({ item }) => item.id)
    .attr('x', ({ x }) => round(x))
    .attr('y', ({ y }) => round(y))
    .attr('width', 1)
    .attr('height', 3)
}

function membersOf({ items, x, y, width, height }: Target['mark']): Member[] {
  const step = (width - 8) / items.length
  return items.map((item, i) => ({ item, x: x + 4 + (i + 0.5) * step - 0.5, y: y + height - 4.5 }))
}
