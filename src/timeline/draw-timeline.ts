/** Draws lanes, axis, overview and controls into the timeline's elements, in a browser or in Node. */
import { max, rollup } from 'd3'
import { setShape } from './draw-each.ts'
import { drawLanesRange } from './draw-lanes-range.ts'
import { drawLanes, type LanesWords } from './draw-lanes.ts'
import { makeScalable } from './draw-layers.ts'
import { drawOverview } from './draw-overview.ts'
import {
  drawOutside,
  drawTimeAxis,
  type OutsideWords,
  type TimeAxisWords,
} from './draw-time-axis.ts'
import { typing, type DateWords } from './range-controls.ts'
import { allParts } from './scene/all-parts.ts'
import type { Days, TimelineItem, TimelineLane } from './scene/item.ts'
import { marginWidth } from './scene/margin.ts'
import { overviewScene } from './scene/overview.ts'
import { clampDomain, rangeBox, wholeYears } from './scene/time-axis.ts'
import { timelineScene, type SceneWords, type TimelineScene } from './scene/timeline-scene.ts'
import type { TimelineFrame, TimelineFrameWords } from './timeline-frame.ts'

export type TimelineWords = SceneWords &
  LanesWords &
  TimeAxisWords &
  OutsideWords &
  TimelineFrameWords &
  DateWords

/** What a timeline shows. */
export type TimelineInput = {
  /** From top to bottom. */
  readonly lanes: readonly TimelineLane[]
  readonly items: readonly TimelineItem[]
  /** null: the whole. */
  readonly range: Days | null
  /** What a range can be chosen from. */
  readonly whole: Days
  /** How far out the axis zooms; the whole years of `whole` unless it says more. */
  readonly reach?: Days
  /** What the axis shows at first; the reach unless it says less. */
  readonly opening?: Days
  /** What the axis turns to while there is any; without it again it turns back. */
  readonly focus?: Days | null
}
export type TimelineSize = {
  /** Pixels. */
  readonly width: number
  /** Pixels that the lanes may fill; 0 where the page is as long as it needs. */
  readonly laneHeight: number
  readonly axisHeight: number
  /** Of the strip that shows the whole period; 0 where none is seen. */
  readonly overviewWidth: number
}
export type TimelineDrawing = {
  readonly input: TimelineInput
  readonly domain: Days
  readonly size: TimelineSize
  /** Width of a text in pixels at the size of the lanes' letters. */
  readonly textWidth: (text: string) => number
  /** The attribute that marks carry their item's id in. */
  readonly idAttribute: string
}

/** Air at the end, so that the last day is not cut off. */
const endPadding = 8
/** Of the letters in the lanes, in pixels. */
export const labelSize = 11.5

function largestLane(items: readonly TimelineItem[]): number {
  return (
    max(
      rollup(
        items,
        ({ length }) => length,
        ({ lane }) => lane,
      ).values(),
    ) ?? 0
  )
}

/** How far out the axis zooms. */
export function reachOf({ reach, whole }: Pick<TimelineInput, 'reach' | 'whole'>): Days {
  return reach ?? wholeYears([whole.from, whole.to])
}

/** What the axis shows before anybody zooms. */
export function openingOf(input: Pick<TimelineInput, 'reach' | 'whole' | 'opening'>): Days {
  const reach = reachOf(input)
  return clampDomain(input.opening ?? reach, reach)
}

export function drawTimeline(
  frame: TimelineFrame,
  drawing: TimelineDrawing,
  words: TimelineWords,
): TimelineScene {
  return allParts(drawTimelineParts(frame, drawing, words))
}

/** The same part by part: of thousands of items each is best a task of its own. */
export function* drawTimelineParts(
  frame: TimelineFrame,
  drawing: TimelineDrawing,
  words: TimelineWords,
): Generator<undefined, TimelineScene> {
  const { input, domain, size, textWidth, idAttribute } = drawing
  const { items, lanes, range, whole } = input
  const scene = yield* timelineScene({
    ...{ items, lanes, domain, range, textWidth, words },
    width: size.width - endPadding,
    height: size.laneHeight,
    labelWidth: marginWidth({ lanes, most: largestLane(items), width: size.width, textWidth }),
  })
  yield
  drawLanes(frame.lanes, scene, { words, idAttribute })
  yield
  const { width, axisHeight: height } = size
  setShape(frame.axis, { width, height })
  for (const chart of [frame.lanes, frame.axis]) makeScalable(chart)
  const axis = { axis: scene.axis, start: scene.plot.x, height }
  const later = scene.later > 0 ? textWidth(words.later(scene.later)) : -Infinity
  // First, so that it keeps its place however many ticks come and go.
  drawOutside(frame.axis, { ...scene, ...axis }, words)
  drawTimeAxis(frame.axis, { ...axis, end: scene.axis.width - later }, words)
  drawControls(frame, input, words)
  yield
  drawOverview(frame.overview, overviewScene({ items, whole, domain, width: size.overviewWidth }))
  return scene
}

/** The range alone, in what has been drawn before. */
export function drawTimelineRange(
  frame: TimelineFrame,
  { input, scene }: { input: TimelineInput; scene: TimelineScene },
  words: Pick<TimelineWords, 'day'>,
): TimelineScene {
  const next = { ...scene, range: rangeBox(input.range, scene.axis) }
  drawLanesRange(frame.lanes, next)
  drawControls(frame, input, words)
  return next
}

function drawControls(
  frame: TimelineFrame,
  { range, whole }: TimelineInput,
  words: Pick<TimelineWords, 'day'>,
): void {
  const chosen = range ?? whole
  for (const end of ['from', 'to'] as const) {
    const slider = frame.sliders[end]
    const value = String(chosen[end])
    // The limits first: a slider cuts its value down to them.
    setShape(slider, { min: whole.from, max: whole.to, step: 1, value })
    slider.value = value
    slider.setAttribute('aria-valuetext', words.day(chosen[end]))
    const date = frame.dates[end]
    // What a reader is typing stays.
    if (date.hasAttribute(typing)) continue
    const day = words.day(chosen[end])
    setShape(date, { value: day })
    date.value = day
  }
}
