/** Draws the lanes: their names, a button for each item or bin, and labels. */
import { select, sum } from 'd3'
import { markButton, tabStopOf } from './chart-marks.ts'
import { classes, drawEach, drawOne, layer, setShape, type Shape } from './draw-each.ts'
import { drawLanesRange } from './draw-lanes-range.ts'
import { plotOf } from './draw-layers.ts'
import { drawGrid } from './draw-time-axis.ts'
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
type Scene = TimelineScene

/** Pixels between a mark and its ring. */
const haloMargin = 2

/** Up to so many items each has an element, also where a bin counts it or it lies beyond the edge. */
const allDrawnUpTo = 500

/** Drawing the same scene twice gives the same markup. */
export function drawLanes(target: SVGSVGElement | SVGGElement, scene: Scene, look: Look): void {
  setShape(target, {
    class: 'timeline-lanes',
    role: 'group',
    'aria-label': look.words.help,
    width: scene.width,
    height: scene.height,
  })
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
  const rules = lanes.map(({ startsGroup, middle }) => ({
    class: classes('timeline-rule', startsGroup && 'timeline-rule-group'),
    ...{ x1: plot.x, x2: plot.x + plot.width, y1: middle, y2: middle },
  }))
  drawEach(target, 'line', rules)
}

function drawNames(target: SVGGElement, lanes: readonly Lane[], x: number): void {
  const names = lanes.map(({ colour, labelAbove, y, middle, name }) => ({
    class: `timeline-lane-name timeline-colour-${colour}`,
    x,
    y: labelAbove ? y + 12 : middle + 4,
    'text-anchor': labelAbove ? 'start' : 'end',
    text: name,
  }))
  drawEach(target, 'text', names)
}

function drawLabels(target: SVGGElement, labels: readonly MarkLabel[]): void {
  target.setAttribute('aria-hidden', 'true')
  const lines = labels.flatMap(({ lines, x, y, side, highlighted }) =>
    lines.map((text, i) => ({
      class: classes('timeline-label', highlighted && 'is-highlighted'),
      x,
      y: y + i * lineHeight,
      'text-anchor': side === 'before' ? 'end' : 'start',
      text,
    })),
  )
  drawEach(target, 'text', lines)
}

type Mark = ItemMark

/** Tells a mark from the others: one item by its id; a bin by its first, since no other can start with it. */
export function markKey({ kind, items: [first] }: Mark): string {
  return kind === 'bin' ? `bin ${first.id}` : first.id
}

function drawMarks(target: SVGGElement, { marks }: Scene, { words, idAttribute }: Look): void {
  const drawsAll = sum(marks, ({ items }) => items.length) <= allDrawnUpTo
  const drawn = marks.filter(({ outside }) => drawsAll || !outside)
  const stopKey = target.querySelector('[tabindex="0"]')?.getAttribute('data-mark')
  const stop = tabStopOf(drawn, (mark) => markKey(mark) === stopKey)
  select(target)
    .selectChildren<SVGGElement, Mark>('g')
    .data(drawn, markKey)
    .join('g')
    .order()
    .each(function (mark) {
      const looks = `${looksOf(mark)} ${mark === stop}`
      if (lastDrawn.get(this) === looks) return
      lastDrawn.set(this, looks)
      const isBin = mark.kind === 'bin'
      setShape(this, {
        class: classOf(mark),
        'data-mark': markKey(mark),
        [idAttribute]: isBin ? null : mark.items[0].id,
        ...markButton(mark, { isStop: mark === stop, opensList: isBin }),
      })
      drawOne(this, 'rect.timeline-shape', rectOf(mark, 'timeline-shape'))
      const standsOut = mark.selected || mark.highlighted || mark === stop
      if (standsOut || this.querySelector('.timeline-halo')) drawHalo(this, mark)
      if (!isBin) return
      drawOne(this, 'text', countOf(mark, words))
      drawEach(this, 'rect.timeline-member', drawsAll ? membersOf(mark, idAttribute) : [])
    })
}

/**
 * The ring of focus, selection and pointer, made where it is missing: most marks never need theirs, and each
 * is an element more for a page to lay out. The mark that the Tab key leads to has it also as served.
 */
export function drawHalo(group: SVGGElement, mark: Mark): void {
  const halo = drawOne(group, 'rect.timeline-halo', rectOf(mark, 'timeline-halo', haloMargin))
  if (halo !== group.firstChild) group.prepend(halo)
}

/** How each mark was drawn last: among thousands most are drawn the same again. */
const lastDrawn = new WeakMap<Element, string>()

/** All that a drawing of the mark depends on; an item that keeps its id keeps its words. */
function looksOf(mark: Mark): string {
  const { x, y, width, height, lane, items } = mark
  const ids = items.length > 1 && items.length <= allDrawnUpTo ? items.map(({ id }) => id) : []
  const looks = [classOf(mark), x, y, width, height, lane, shownIn(mark), items.length, ...ids]
  return looks.join(' ')
}

function classOf({ kind, colour, dimmed, selected, highlighted, outside }: Mark): string {
  return classes(
    `timeline-mark timeline-${kind} timeline-colour-${colour}`,
    dimmed && 'is-dimmed',
    selected && 'is-selected',
    highlighted && 'is-highlighted',
    outside && 'is-outside',
  )
}

/** As large as the mark, and a margin in pixels more on each side. */
function rectOf({ kind, x, y, width, height }: Mark, name: string, margin = 0): Shape {
  return {
    class: name,
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
    rx: (kind === 'bin' ? 5 : height / 2) + margin,
  }
}

function shownIn({ items }: Mark): number {
  return items.filter(({ dimmed }) => !dimmed).length
}

/** Of the items that are not dimmed; where none is, of all. */
function countOf(mark: Mark, words: LanesWords): Shape {
  const place = { x: mark.x + mark.width / 2, y: mark.y + 12.5, 'text-anchor': 'middle' }
  return {
    class: 'timeline-count',
    ...place,
    text: words.number(shownIn(mark) || mark.items.length),
  }
}

/** A tick for each item that a bin counts, spread over its foot in their order. */
function membersOf({ items, x, y, width, height }: Mark, idAttribute: string): Shape[] {
  const step = (width - 8) / items.length
  return items.map(({ id }, i) => ({
    class: 'timeline-member',
    [idAttribute]: id,
    ...{ x: x + 4 + (i + 0.5) * step - 0.5, y: y + height - 4.5, width: 1, height: 3 },
  }))
}
