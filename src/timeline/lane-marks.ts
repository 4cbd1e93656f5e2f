/** Marks of the lanes as buttons: the nearest answers the pointer, arrow keys lead from one to the next. */
import { haloOf, markKey } from './draw-lanes.ts'
import { plotBox } from './draw-layers.ts'
import type { ItemList } from './item-list.ts'
import type { TimelineItem } from './scene/item.ts'
import { nearestMark } from './scene/nearest-mark.ts'
import { isMarkKey, nextMark, type MarkKey } from './scene/next-mark.ts'
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
  chart.addEventListener('pointermove', point, { signal })
  chart.addEventListener('pointerleave', leave, { signal })
  chart.addEventListener(
    'click',
    (event) => {
      const mark = marks.wasDrag() ? null : markAt(marks, event)
      if (mark) activate(marks, mark)
    },
    { signal },
  )
  chart.addEventListener('focusin', (event) => focused(marks, event), { signal })
  chart.addEventListener('focusout', () => tip.hide(), { signal })
  chart.addEventListener('keydown', (event) => pressKey(marks, event), { signal })
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

export function elementOf(chart: SVGSVGElement, mark: ItemMark<TimelineItem>): SVGGElement | null {
  const key = markKey(mark)
  const all = chart.querySelectorAll<SVGGElement>('[data-mark]')
  return [...all].find((element) => element.getAttribute('data-mark') === key) ?? null
}

function showPointed(chart: SVGSVGElement, mark: ItemMark<TimelineItem> | null): void {
  chart.classList.toggle('is-over-mark', mark !== null)
  for (const before of chart.querySelectorAll('.is-pointed')) before.classList.remove('is-pointed')
  const element = mark && elementOf(chart, mark)
  if (!element) return
  haloOf(element)
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

function focused<Item extends TimelineItem>(marks: LaneMarks<Item>, event: FocusEvent): void {
  const mark = markOf(marks, event)
  if (!mark || !(event.target instanceof Element)) return
  // One stop of the Tab key for the whole chart.
  for (const other of marks.chart.querySelectorAll('[tabindex="0"]')) {
    other.setAttribute('tabindex', '-1')
  }
  event.target.setAttribute('tabindex', '0')
  const element = elementOf(marks.chart, mark)
  if (element) haloOf(element)
  // A click focuses as well, and the pointer shows the words already.
  if (event.target.matches(':focus-visible')) marks.tip.show(mark.lines, boxOf(marks, mark))
}

function activate<Item extends TimelineItem>(marks: LaneMarks<Item>, mark: ItemMark<Item>): void {
  const [first] = mark.items
  if (mark.kind !== 'bin') {
    marks.open(first.id)
    return
  }
  marks.tip.hide()
  elementOf(marks.chart, mark)?.focus({ preventScroll: true })
  const entries = mark.items.map(({ id, lines, dimmed }) => ({
    id,
    above: [lines[0], ...lines.slice(2)].join(' · '),
    heading: lines[1] ?? '',
    dimmed,
  }))
  marks.list.open({ name: mark.lines.slice(0, 2).join(' · '), entries }, boxOf(marks, mark))
}

function pressKey<Item extends TimelineItem>(marks: LaneMarks<Item>, event: KeyboardEvent): void {
  const mark = markOf(marks, event)
  if (!mark || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  if (event.key === 'Escape') marks.tip.hide()
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    activate(marks, mark)
  }
  if (!isMarkKey(event.key)) return
  event.preventDefault()
  moveFrom(marks, mark, event.key)
}

function moveFrom<Item extends TimelineItem>(
  { chart, scene }: LaneMarks<Item>,
  mark: ItemMark<Item>,
  key: MarkKey,
): void {
  const drawn = scene()
  if (!drawn) return
  const seen = drawn.marks.filter(({ outside }) => !outside)
  const stops = seen.map((one) => stopOf(one))
  const lanes = drawn.lanes.map(({ id }) => id)
  const next = nextMark(stops, lanes, { from: stopOf(mark), key })
  const found = seen.find((one) => markKey(one) === next)
  if (found) elementOf(chart, found)?.focus()
}

function stopOf(mark: ItemMark<TimelineItem>) {
  return { id: markKey(mark), lane: mark.lane, x: mark.x + mark.width / 2, y: mark.y }
}
