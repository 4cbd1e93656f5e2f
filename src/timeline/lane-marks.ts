/** Marks of the lanes as buttons: the nearest answers the pointer, arrow keys lead from one to the next. */
import { drawHalo, markKey } from './draw-lanes.ts'
import { plotBox } from './draw-layers.ts'
import type { ItemList } from './item-list.ts'
import { listenToMarkKeys } from './mark-keys.ts'
import type { TimelineItem } from './scene/item.ts'
import { nearestMark } from './scene/nearest-mark.ts'
import type { ItemMark, TimelineScene } from './scene/timeline-scene.ts'
import type { Tip, WindowBox } from './tip.ts'

export type LaneMarks<Item extends TimelineItem> = {
  readonly chart: SVGSVGElement
  readonly scene: () => TimelineScene<Item> | null
  readonly open: (id: Item['id']) => void
  readonly tip: Tip
  readonly list: ItemList<Item['id']>
  /** Whether the press that ends now was a drag: a click that ends one means no mark. */
  readonly wasDrag: () => boolean
  readonly signal: AbortSignal
}

export function listenToLaneMarks<Item extends TimelineItem>(marks: LaneMarks<Item>): void {
  const { chart, tip, signal } = marks
  let pointed: ItemMark<Item> | null = null
  const point = (event: MouseEvent): void => {
    // A hand that presses drags: it points at nothing.
    const mark = event.buttons === 0 ? markAt(marks, event) : null
    if (mark === pointed) return
    pointed = mark
    showPointed(chart, mark)
    if (mark) tip.show(mark.lines, boxOf(marks, mark))
    else tip.hide()
  }
  const leave = (): void => {
    pointed = null
    showPointed(chart, null)
    tip.hide()
  }
  const click = (event: MouseEvent): void => {
    const mark = marks.wasDrag() ? null : markAt(marks, event)
    if (mark) activate(marks, mark)
  }
  chart.addEventListener('pointermove', point, { signal })
  chart.addEventListener('pointerleave', leave, { signal })
  chart.addEventListener('click', click, { signal })
  listenToMarkKeys({
    ...{ chart, tip, signal },
    markOf: (event) => markOf(marks, event),
    open: (mark) => activate(marks, mark),
    onFocus: (mark, explained) => {
      const element = elementOf(chart, markKey(mark))
      if (element) drawHalo(element, mark)
      if (explained) tip.show(mark.lines, boxOf(marks, mark))
    },
    stops: () => stopsOf(marks.scene()),
    stopOf: markKey,
    elementOf: (key) => elementOf(chart, key),
  })
}

/** The mark that the pointer means, whether it is over the mark itself or near it. */
export function markAt<Item extends TimelineItem>(
  { chart, scene }: Pick<LaneMarks<Item>, 'chart' | 'scene'>,
  event: MouseEvent,
): ItemMark<Item> | null {
  const drawn = scene()
  if (!drawn) return null
  const plot = plotBox(chart)
  const point = { x: event.clientX - plot.left, y: event.clientY - plot.top }
  if (point.x < 0 || point.x > drawn.plot.width) return null
  const seen = drawn.marks.filter(({ outside }) => !outside)
  return nearestMark(seen, point)
}

/** The visible part of a mark in the window. */
function boxOf<Item extends TimelineItem>(
  { chart, scene }: LaneMarks<Item>,
  { x, y, width, height }: ItemMark<Item>,
): WindowBox {
  const plot = plotBox(chart)
  const end = plot.left + (scene()?.plot.width ?? 0)
  return {
    left: Math.max(plot.left, plot.left + x),
    right: Math.min(end, plot.left + x + width),
    top: plot.top + y,
    bottom: plot.top + y + height,
  }
}

/** By its `markKey`. */
export function elementOf(chart: SVGSVGElement, key: string): SVGGElement | null {
  const all = chart.querySelectorAll<SVGGElement>('[data-mark]')
  return [...all].find((element) => element.getAttribute('data-mark') === key) ?? null
}

function showPointed(chart: SVGSVGElement, mark: ItemMark<TimelineItem> | null): void {
  chart.classList.toggle('is-over-mark', mark !== null)
  for (const before of chart.querySelectorAll('.is-pointed')) before.classList.remove('is-pointed')
  const element = mark && elementOf(chart, markKey(mark))
  if (!mark || !element) return
  drawHalo(element, mark)
  element.classList.add('is-pointed')
}

function markOf<Item extends TimelineItem>(
  { scene }: LaneMarks<Item>,
  { target }: Event,
): ItemMark<Item> | null {
  const element = target instanceof Element ? target.closest('[data-mark]') : null
  const key = element?.getAttribute('data-mark')
  return scene()?.marks.find((mark) => markKey(mark) === key) ?? null
}

function activate<Item extends TimelineItem>(marks: LaneMarks<Item>, mark: ItemMark<Item>): void {
  const [first] = mark.items
  if (mark.kind !== 'bin') {
    marks.open(first.id)
    return
  }
  marks.tip.hide()
  elementOf(marks.chart, markKey(mark))?.focus({ preventScroll: true })
  const entries = mark.items.map(({ id, lines, dimmed }) => ({
    id,
    above: [lines[0], ...lines.slice(2)].join(' · '),
    heading: lines[1] ?? '',
    dimmed,
  }))
  marks.list.open({ name: mark.lines.slice(0, 2).join(' · '), entries }, boxOf(marks, mark))
}

function stopsOf(scene: TimelineScene<TimelineItem> | null) {
  const seen = scene?.marks.filter(({ outside }) => !outside) ?? []
  return {
    stops: seen.map((mark) => ({
      id: markKey(mark),
      lane: mark.lane,
      x: mark.x + mark.width / 2,
      y: mark.y,
    })),
    lanes: scene?.lanes.map(({ id }) => id) ?? [],
  }
}
