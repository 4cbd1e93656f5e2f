/** Draws the lanes: their names and totals, a button for each item or bin, and labels. */
import { select, sum } from 'd3'
import { markButton, tabStopOf } from './chart-marks.ts'
import { classes, drawEach, drawOne, layer, round, setShape, type Shape } from './draw-each.ts'
import { drawLanesRange } from './draw-lanes-range.ts'
import { plotOf } from './draw-layers.ts'
import { drawGrid } from './draw-time-axis.ts'
import type { MarkLabel } from './scene/place-labels.ts'
import { marginEnd, marginStart } from './scene/margin.ts'
import type { ItemMark, SceneLane, TimelineScene } from './scene/timeline-scene.ts'

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
  drawRules(rules, scene)
  drawGrid(layer(plot, 'timeline-grids'), scene.axis.ticks, scene)
  layer(plot, 'timeline-chosens')
  drawNames(layer(target, 'timeline-lane-names'), scene, look.words)
  drawLanesRange(target, scene)
  drawLabels(layer(plot, 'timeline-labels'), scene.labels)
  drawMarks(layer(plot, 'timeline-marks'), scene, look)
}

function drawRules(target: SVGGElement, { lanes, width }: Scene): void {
  const rules = lanes.map(({ y, height }) => ({
    class: 'timeline-rule',
    ...{ x2: width, y1: y + height, y2: y + height },
  }))
  drawEach(target, 'line', rules)
}

/** In the margin, or above their lanes: there they lie over the grid. */
function drawNames(target: SVGGElement, { lanes, plot }: Scene, words: LanesWords): void {
  const inMargin = (lane: SceneLane): Shape[] => {
    const y = lane.middle + 4
    const total = { x: plot.x - marginEnd, y, 'text-anchor': 'end' }
    return [
      { ...named(lane, lane.shownName), ...{ x: marginStart, y, 'text-anchor': null } },
      { ...named(lane, words.number(lane.total)), class: 'timeline-lane-total', ...total },
    ]
  }
  const above = (lane: SceneLane): Shape[] => [
    {
      ...named(lane, `${lane.name} ${words.number(lane.total)}`),
      ...{ x: 4, y: lane.y + 12, 'text-anchor': null },
    },
  ]
  drawEach(
    target,
    'text',
    lanes.flatMap((lane) => (lane.labelAbove ? above(lane) : inMargin(lane))),
  )
}

function named({ standsBack, labelAbove }: SceneLane, text: string): Shape {
  const looks = classes('timeline-lane-name', labelAbove && 'is-above', standsBack && 'is-back')
  return { class: looks, text }
}

function drawLabels(target: SVGGElement, labels: readonly MarkLabel[]): void {
  target.setAttribute('aria-hidden', 'true')
  const texts = labels.map(({ text, x, y, side, highlighted }) => ({
    class: classes('timeline-label', highlighted && 'is-highlighted'),
    x,
    y,
    'text-anchor': side === 'before' ? 'end' : 'start',
    text,
  }))
  drawEach(target, 'text', texts)
}

type Mark = ItemMark

const isSeveral = ({ items }: Mark): boolean => items.length > 1

/** Tells a mark from the others: one item by its id; several by their first, since no others can start with it. */
export function markKey(mark: Mark): string {
  const [first] = mark.items
  return isSeveral(mark) ? `bin ${first.id}` : first.id
}

function drawMarks(target: SVGGElement, { marks, anyLit }: Scene, look: Look): void {
  setShape(target, { class: classes('timeline-marks', anyLit && 'has-lit') })
  const drawsAll = sum(marks, ({ items }) => items.length) <= allDrawnUpTo
  const drawn = marks.filter(({ outside }) => drawsAll || !outside)
  const stopKey = target.querySelector('[tabindex="0"]')?.getAttribute('data-mark')
  const stop = tabStopOf(drawn, (mark) => markKey(mark) === stopKey)
  select(target)
    .selectChildren<SVGElement, Mark>('*')
    .data(fromBackToFront(drawn), markKey)
    .join((enter) => enter.append((mark) => elementFor(target, mark)))
    .order()
    .each(function (mark) {
      const looks = `${looksOf(mark)} ${mark === stop}`
      if (lastDrawn.get(this) === looks) return
      lastDrawn.set(this, looks)
      drawMark(this, mark, { ...look, drawsAll, isStop: mark === stop })
    })
}

/** Within its lane a span lies behind the points, and what stands out before all others. */
function fromBackToFront(marks: readonly Mark[]): Mark[] {
  const layerOf = ({ kind, highlighted, selected }: Mark): number =>
    Number(kind !== 'span') + 2 * Number(highlighted || selected)
  const places = new Map<string, number>()
  for (const { lane } of marks) if (!places.has(lane)) places.set(lane, places.size)
  const placeOf = ({ lane }: Mark): number => places.get(lane) ?? 0
  return [...marks].sort((a, b) => placeOf(a) - placeOf(b) || layerOf(a) - layerOf(b))
}

/** One element for a point or a span, a group for what holds a number or several items. */
function elementFor({ ownerDocument }: SVGGElement, mark: Mark): SVGElement {
  const single = mark.kind === 'span' ? 'path' : 'circle'
  const tag = isSeveral(mark) ? 'g' : single
  return ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag)
}

type MarkLook = Look & { readonly drawsAll: boolean; readonly isStop: boolean }

function drawMark(element: Element, mark: Mark, look: MarkLook): void {
  const several = isSeveral(mark)
  setShape(element, {
    class: classOf(mark),
    'data-mark': markKey(mark),
    [look.idAttribute]: several ? null : mark.items[0].id,
    ...(several ? {} : shapeOf(mark)),
    // Last, as some of these come and go: the order of attributes stays.
    ...markButton(mark, { isStop: look.isStop, opensList: several }),
  })
  if (!several) return
  const inside = { class: 'timeline-shape', ...shapeOf(mark) }
  drawOne(element, `${mark.kind === 'span' ? 'path' : 'rect'}.timeline-shape`, inside)
  drawEach(element, 'text', mark.kind === 'span' ? [] : [countOf(mark, look.words)])
  const members = look.drawsAll ? membersOf(mark, look.idAttribute) : []
  drawEach(element, 'rect.timeline-member', members)
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

/** A disc for a day, a line between two ticks for a month or a year, a box for a number. */
function shapeOf({ kind, x, y, width, height }: Mark): Shape {
  switch (kind) {
    case 'point':
      return { cx: x + width / 2, cy: y + height / 2, r: width / 2 }
    case 'span': {
      const [x0, x1, top, bottom] = [x, x + width, y, y + height].map(round)
      return {
        d: `M${x0} ${top}V${bottom}M${x0} ${round(y + height / 2)}H${x1}M${x1} ${top}V${bottom}`,
      }
    }
    case 'bin':
      return { x, y, width, height, rx: 4 }
  }
}

function shownIn({ items }: Mark): number {
  return items.filter(({ dimmed }) => !dimmed).length
}

/** Of the items that are not dimmed; where none is, of all. */
function countOf(mark: Mark, words: LanesWords): Shape {
  const { x, y, width, height } = mark
  const place = { x: x + width / 2, y: y + height / 2 + 3, 'text-anchor': 'middle' }
  const text = words.number(shownIn(mark) || mark.items.length)
  return { class: 'timeline-count', ...place, text }
}

/** A tick for each item that is counted, spread over the foot in their order. */
function membersOf({ items, x, y, width, height }: Mark, idAttribute: string): Shape[] {
  const step = (width - 4) / items.length
  return items.map(({ id }, i) => ({
    class: 'timeline-member',
    [idAttribute]: id,
    ...{ x: x + 2 + (i + 0.5) * step - 0.5, y: y + height - 2.5, width: 1, height: 2 },
  }))
}
