/** The timeline that a reader can use: it is given what to show and reports what was done. */
import {
  drawTimeline,
  drawTimelineParts,
  drawTimelineRange,
  labelSize,
  reachOf,
} from './draw-timeline.ts'
import type { TimelineInput, TimelineSize, TimelineWords } from './draw-timeline.ts'
import { listenToGestures } from './gestures.ts'
import { createItemList, type ItemList } from './item-list.ts'
import { focusAgain, focusedMark, listenToLaneMarks, markAt } from './lane-marks.ts'
import { listenToPanDrags } from './pan-drag.ts'
import { listenToRangeControls } from './range-controls.ts'
import { listenToRangeDrag } from './range-drag.ts'
import type { Extent } from './scene/box.ts'
import { sameDays, type Days } from './scene/item.ts'
import { chosenRange } from './scene/range-step.ts'
import { clampDomain } from './scene/time-axis.ts'
import type { TimelineScene } from './scene/timeline-scene.ts'
import { measuredTextWidth } from './text-width.ts'
import { timelineFrame, type FrameExtras, type TimelineFrame } from './timeline-frame.ts'
import { paperSize, sameSize, servedSize, sizeOf } from './timeline-size.ts'
import { createTip, type Tip } from './tip.ts'
import { nowhere, turnedAxis } from './turn-axis.ts'

export type TimelineOptions = {
  /** Every text, in the reader's language. */
  readonly words: TimelineWords
  readonly on: {
    /** An item was clicked, or chosen by keys or from a list. */
    readonly open: (id: string) => void
    /** null: the whole. Not finished while a drag goes on. */
    readonly range: (range: Days | null, finished: boolean) => void
    /** What the axis shows now. */
    readonly domain?: (domain: Days) => void
    /** The lanes have been drawn: a chart of yours on the same axis can follow. */
    readonly drawn?: (scene: TimelineScene) => void
  }
  /** Elements of yours within the layout. */
  readonly extras?: FrameExtras
  /** Width of a text in pixels at the size of the lanes' letters; measured if not given. */
  readonly textWidth?: (text: string) => number
  /** The attribute that marks carry their item's id in. */
  readonly idAttribute?: string
}
export type Timeline = {
  /**
   * The first drawing beforehand, part by part, if the container holds a timeline drawn in Node, which says how
   * large it will be: of thousands of items each part is best a task of its own. To `draw` the same input then
   * puts it in its place.
   */
  readonly prepare: (input: TimelineInput) => Generator<undefined, void>
  /** Shows this from now on. */
  readonly draw: (input: TimelineInput) => void
  /**
   * Of what is drawn only the range: quicker than to draw all again.
   * @returns where it lies in the lanes
   */
  readonly showRange: (range: Days | null) => Extent | null
  /** Zooms and pans to these days, as far as they are within reach. */
  readonly show: (domain: Days) => void
  /** For marks of a chart of yours. */
  readonly tip: Tip
  readonly destroy: () => void
}

/** What is shown now. */
type Present = {
  input: TimelineInput | null
  domain: Days | null
  /** What it turns back to when nothing is in focus any more. */
  rest: Days | null
  scene: TimelineScene | null
  /** Of the scene. */
  size: TimelineSize | null
  onPaper: boolean
  /** What has been drawn before it is seen. */
  prepared: TimelineInput | null
}

/** Takes the container over, whether it holds a timeline drawn in Node or nothing. */
export function createTimeline(container: HTMLElement, options: TimelineOptions): Timeline {
  const { on } = options
  const frame = timelineFrame(container.ownerDocument, options.words, options.extras)
  const stop = new AbortController()
  const { signal } = stop
  const tip = createTip(frame.tooltip)
  const list = createItemList({
    ...{ element: frame.list, words: options.words, signal, onChosen: on.open },
    onClosed: () =>
      frame.lanes.querySelector<SVGElement>('[tabindex="0"]')?.focus({ preventScroll: true }),
  })
  const { now, prepare, measure, redraw, showRange } = drawingOf(container, frame, options)
  const setDomain = (next: Days): boolean => {
    if (sameDays(now.domain, next)) return false
    now.domain = next
    now.rest = null
    tip.hide()
    list.close()
    redraw()
    on.domain?.(next)
    return true
  }
  listen({ ...options, frame, now, setDomain, tip, list, signal })
  // It also reports once what has just been drawn.
  const resized = new ResizeObserver(() => measure() && redraw())
  const print = (onPaper: boolean) => (): void => {
    now.onPaper = onPaper
    measure()
    redraw()
  }
  const view = container.ownerDocument.defaultView
  view?.addEventListener('beforeprint', print(true), { signal })
  view?.addEventListener('afterprint', print(false), { signal })
  return {
    prepare,
    draw(next) {
      const before = now.input
      now.input = next
      const turned = turnedAxis(next, before ? now : nowhere, before)
      if (!sameDays(now.domain, turned.domain)) tip.hide()
      Object.assign(now, turned)
      if (before) {
        if (laneIds(before) !== laneIds(next)) list.close()
        redraw()
        return
      }
      takeOver(container, frame)
      // Later the observer tells, and nothing need be laid out for the answer.
      if (measure() || now.prepared !== next) redraw()
      for (const one of [frame.scroll, ...frame.panels, frame.track]) resized.observe(one)
    },
    showRange,
    show: (domain) => void (now.input && setDomain(clampDomain(domain, reachOf(now.input)))),
    tip,
    destroy() {
      stop.abort()
      resized.disconnect()
      frame.root.remove()
    },
  }
}

/** Draws what is to be shown now into the frame, and beforehand what can be. */
function drawingOf(
  container: HTMLElement,
  frame: TimelineFrame,
  { on, words, textWidth, idAttribute = 'data-item-id' }: TimelineOptions,
) {
  const nothing = { ...nowhere, input: null, scene: null, size: null, prepared: null }
  const now: Present = { ...nothing, onPaper: false }
  const look = { textWidth: textWidth ?? measuredTextWidth(container, labelSize), idAttribute }
  /** @returns whether there is more room, or less */
  const measure = (): boolean => {
    const size = now.onPaper ? paperSize : sizeOf(frame)
    if (sameSize(now.size, size)) return false
    now.size = size
    return true
  }
  const redraw = (): void => {
    const { input, domain, size } = now
    if (!input || !domain || !size) return
    const focused = focusedMark(frame.lanes)
    now.scene = drawTimeline(frame, { input, domain, size, ...look }, words)
    if (focused !== null) focusAgain(frame.lanes, now.scene, focused)
    on.drawn?.(now.scene)
  }
  function* prepare(input: TimelineInput): Generator<undefined, void> {
    const size = servedSize(container)
    if (!size || now.input) return
    const { domain } = turnedAxis(input, nowhere, null)
    const parts = drawTimelineParts(frame, { input, domain, size, ...look }, words)
    let part = parts.next()
    while (part.done !== true) {
      yield
      // Something newer has been drawn meanwhile.
      if (now.input) return
      part = parts.next()
    }
    Object.assign(now, { prepared: input, domain, size, scene: part.value })
    on.drawn?.(part.value)
  }
  const showRange = (range: Days | null): Extent | null => {
    const { input, scene } = now
    if (!input || !scene) return null
    if (sameDays(input.range, range)) return scene.range
    now.input = { ...input, range }
    now.scene = drawTimelineRange(frame, { input: now.input, scene }, words)
    return now.scene.range
  }
  return { now, measure, redraw, prepare, showRange }
}

type Running = Pick<TimelineOptions, 'on' | 'words'> & {
  readonly frame: TimelineFrame
  readonly now: Present
  readonly setDomain: (domain: Days) => boolean
  readonly tip: Tip
  readonly list: ItemList
  readonly signal: AbortSignal
}

function listen(running: Running): void {
  const { frame, now, on, setDomain, tip, list, signal } = running
  const view = () => {
    const { input, scene } = now
    if (!input || !scene) throw new Error('Nothing has been drawn yet.')
    return { scene, range: input.range, whole: input.whole, reach: reachOf(input) }
  }
  const onRange = (range: Days | null, finished: boolean): void =>
    on.range(range && chosenRange(range, view().whole), finished)
  const listening = { frame, view, setDomain, onRange, signal }
  const drag = listenToRangeDrag(listening)
  listenToGestures({ ...listening, pinchStarts: drag.letGo })
  listenToPanDrags(listening)
  // What it stands beside moves away from it.
  frame.scroll.addEventListener('scroll', tip.hide, { capture: true, signal })
  listenToRangeControls({ ...listening, words: running.words })
  listenToLaneMarks({ ...listening, open: on.open, tip, list, wasDrag: drag.wasDrag })
  // On the plot itself: two clicks on a mark open it.
  const clear = (event: MouseEvent): void => {
    if (!markAt(listening, event)) on.range(null, true)
  }
  frame.lanes.addEventListener('dblclick', clear, { signal })
}

/** What was there goes at the moment at which the same stands in its place. */
function takeOver(container: HTMLElement, { root, scroll }: TimelineFrame): void {
  const scrolled = container.querySelector('.timeline-scroll')?.scrollTop ?? 0
  container.replaceChildren(root)
  scroll.scrollTop = scrolled
}

function laneIds({ lanes }: TimelineInput): string {
  return lanes.map(({ id }) => id).join(' ')
}
