/** Marks of the lanes: the nearest answers the pointer, a bin opens its list, the focus outlives a drawing. */
import { listenToMarks, markElement } from './chart-marks.ts'
import { markKey } from './draw-lanes.ts'
import { plotBox } from './draw-layers.ts'
import type { ItemList } from './item-list.ts'
import type { Listening } from './listening.ts'
import { nearestMark } from './scene/nearest-mark.ts'
import type { ItemMark, TimelineScene } from './scene/timeline-scene.ts'
import type { Tip, WindowBox } from './tip.ts'

type LaneMarks = Pick<Listening, 'frame' | 'view' | 'signal'> & {
  readonly open: (id: string) => void
  readonly tip: Tip
  readonly list: ItemList
  /** Whether the press that ends now was a drag: a click that ends one means no mark. */
  readonly wasDrag: () => boolean
}

const attribute = 'data-mark'

export function listenToLaneMarks(marks: LaneMarks): void {
  const { frame, view, wasDrag, tip, signal } = marks
  const chart = frame.lanes
  listenToMarks({
    ...{ chart, attribute, tip, signal },
    marks: () => seenMarks(view().scene),
    stopOf: (mark) => ({
      ...{ id: markKey(mark), lane: mark.lane },
      ...{ x: mark.x + mark.width / 2, y: mark.y },
    }),
    lanes: () => view().scene.lanes.map(({ id }) => id),
    tipOf: (mark) => [mark.lines, boxOf(marks, mark)],
    open: (mark) => open(marks, mark),
    // A hand that presses drags: it points at nothing.
    pointedBy: (event) => {
      const drags = event.type === 'click' ? wasDrag() : event.buttons !== 0
      return drags ? null : markAt(marks, event)
    },
    onPointed: (mark) => showPointed(chart, mark),
  })
}

function seenMarks({ marks }: TimelineScene): ItemMark[] {
  return marks.filter(({ outside }) => !outside)
}

/** The mark that the pointer means, whether it is over the mark itself or near it. */
export function markAt(
  { frame, view }: Pick<Listening, 'frame' | 'view'>,
  event: MouseEvent,
): ItemMark | null {
  const { scene } = view()
  const plot = plotBox(frame.lanes)
  const point = { x: event.clientX - plot.left, y: event.clientY - plot.top }
  const isInPlot = point.x >= 0 && point.x <= scene.plot.width
  const reach =
    'pointerType' in event && event.pointerType === 'touch' ? reaches.touch : reaches.mouse
  return isInPlot ? nearestMark(seenMarks(scene), point, reach) : null
}

/** Pixels around a mark that answer for it: less for a pointer than for a finger. */
const reaches = { mouse: 8, touch: 20 }

/** The visible part of a mark in the window. */
function boxOf({ frame, view }: LaneMarks, { x, y, width, height }: ItemMark): WindowBox {
  const plot = plotBox(frame.lanes)
  const end = plot.left + view().scene.plot.width
  return {
    left: Math.max(plot.left, plot.left + x),
    right: Math.min(end, plot.left + x + width),
    top: plot.top + y,
    bottom: plot.top + y + height,
  }
}

type Mark = ItemMark

function elementOf(chart: SVGSVGElement, mark: Mark): SVGElement | null {
  return markElement({ chart, attribute }, markKey(mark))
}

function showPointed(chart: SVGSVGElement, mark: Mark | null): void {
  chart.classList.toggle('is-over-mark', mark !== null)
  for (const before of chart.querySelectorAll('.is-pointed')) before.classList.remove('is-pointed')
  if (mark) elementOf(chart, mark)?.classList.add('is-pointed')
}

function open(marks: LaneMarks, mark: ItemMark): void {
  if (mark.items.length === 1) {
    marks.open(mark.items[0].id)
    return
  }
  marks.tip.hide()
  elementOf(marks.frame.lanes, mark)?.focus({ preventScroll: true })
  const name = mark.lines.slice(0, 2).join(' · ')
  marks.list.open({ name, items: mark.items }, boxOf(marks, mark))
}

/** The key of the mark that has the keyboard's focus; null where none has. */
export function focusedMark(chart: SVGSVGElement): string | null {
  const { activeElement } = chart.ownerDocument
  const isMark = activeElement !== null && chart.contains(activeElement)
  return isMark ? activeElement.getAttribute(attribute) : null
}

/** A mark that has become part of a bin, or come out of one, hands the focus on. */
export function focusAgain(chart: SVGSVGElement, { marks }: TimelineScene, key: string): void {
  if (focusedMark(chart) === key) return
  const id = key.replace(/^bin /, '')
  const mark = marks.find(({ items }) => items.some((item) => item.id === id))
  if (mark && !mark.outside) elementOf(chart, mark)?.focus({ preventScroll: true })
}
