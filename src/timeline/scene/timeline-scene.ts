/** Everything that a drawing of the lanes needs: marks with their words, the axis and the chosen range. */
import { max, sum } from 'd3'
import type { Box } from './box.ts'
import { sameDays, type Days, type TimelineItem, type TimelineLane } from './item.ts'
import {
  lanesLayout,
  lanesScene,
  type LaneMark,
  type LanesLayout,
  type LanesQuestion,
  type LayoutQuestion,
} from './lanes-scene.ts'
import { nameWithin } from './margin.ts'
import { rangeBox, timeAxis, type TimeAxis } from './time-axis.ts'

type BinParts = {
  readonly count: number
  /** As many of them are not dimmed. */
  readonly shown: number
  /** From the first to the last of their days, in words. */
  readonly period: string
  /** The name of their lane. */
  readonly lane: string
}
export type SceneWords = {
  readonly period: (days: Days) => string
  /** For items that stand too close to be told apart: a heading, and the whole name of their mark. */
  readonly binHeading: (count: number) => string
  readonly binName: (parts: BinParts) => string
}
/** `height` is 0 for no more than the lanes need. */
export type SceneQuestion = Pick<LanesQuestion, 'items' | 'lanes' | 'height' | 'textWidth'> & {
  /** What the axis shows. */
  readonly domain: Days
  /** null: the whole, which is not shaded. */
  readonly range: Days | null
  /** Pixels of the whole panel. */
  readonly width: number
  /** Pixels for the names of lanes at the start; 0 puts each name above its lane. */
  readonly labelWidth: number
  readonly words: SceneWords
}

/** Pixels; where the marks lie within the panel. */
export type PlotBox = Pick<Box, 'x' | 'width' | 'height'>
export type TimelineScene = ReturnType<typeof sceneOf>
export type ItemMark = TimelineScene['marks'][number]
export type SceneLane = TimelineScene['lanes'][number]

/** Part by part, as of thousands of items each takes a while. */
export function* timelineScene(question: SceneQuestion): Generator<undefined, TimelineScene> {
  const { items, lanes, domain, height, labelWidth, words } = question
  const axis = timeAxis({ domain, width: Math.max(1, question.width - labelWidth) })
  const inLanes = { items, lanes, axis, height, labelsAbove: labelWidth === 0 }
  return sceneOf(question, inLanes, yield* rememberedLayout(words, inLanes))
}

function sceneOf(
  { width, labelWidth, textWidth, range, words }: SceneQuestion,
  inLanes: LayoutQuestion & { readonly axis: TimeAxis },
  layout: LanesLayout,
) {
  const { lanes, axis } = inLanes
  const scene = lanesScene({ ...inLanes, textWidth }, layout)
  const nameOf = new Map(lanes.map(({ id, name }) => [id, name]))
  const { from, to } = axis.domain
  const shown = inLanes.items.filter(({ dimmed }) => !dimmed)
  const most = max(scene.lanes, ({ total }) => total) ?? 0
  const shownName = (name: string): string =>
    labelWidth === 0 ? name : nameWithin(name, { margin: labelWidth, most, textWidth })
  return {
    ...scene,
    lanes: scene.lanes.map((lane) => ({ ...lane, shownName: shownName(lane.name) })),
    width,
    /** Whether the lanes share a height that was given. */
    fills: inLanes.height > 0,
    /** As many lie before and after what the axis shows. */
    earlier: sum(shown, ({ days }) => Number(days.to < from)),
    later: sum(shown, ({ days }) => Number(days.from > to)),
    plot: { x: labelWidth, width: axis.width, height: scene.height },
    axis,
    marks: scene.marks.map((mark) => withWords(mark, nameOf.get(mark.lane) ?? '', words)),
    range: rangeBox(range, axis),
  }
}

const remembered = new WeakMap<SceneWords, { question: LayoutQuestion; layout: LanesLayout }>()

/** Of the last drawing with these words, as long as its items lie where they lay. */
function* rememberedLayout(
  words: SceneWords,
  question: LayoutQuestion,
): Generator<undefined, LanesLayout> {
  const before = remembered.get(words)
  if (before && liesTheSame(before.question, question)) return before.layout
  const layout = yield* lanesLayout(question)
  yield
  remembered.set(words, { question, layout })
  return layout
}

function liesTheSame(a: LayoutQuestion, b: LayoutQuestion): boolean {
  const [start, end] = [0, 10_000]
  return (
    a.labelsAbove === b.labelsAbove &&
    a.height === b.height &&
    a.axis.width === b.axis.width &&
    a.axis.x(start) === b.axis.x(start) &&
    a.axis.x(end) === b.axis.x(end) &&
    areAlike(a.lanes, b.lanes, sameLane) &&
    areAlike(a.items, b.items, sameItem)
  )
}

function areAlike<T>(a: readonly T[], b: readonly T[], same: (x: T, y?: T) => boolean): boolean {
  return a.length === b.length && a.every((x, i) => same(x, b[i]))
}

function sameLane(a: TimelineLane, b?: TimelineLane): boolean {
  return a.id === b?.id && a.name === b.name && a.colour === b.colour
}

function sameItem(a: TimelineItem, b?: TimelineItem): boolean {
  return a.id === b?.id && a.lane === b.lane && sameDays(a.days, b.days)
}

/** Words take longer than the rest, and most marks are asked for theirs late or never. */
function withWords(mark: LaneMark, lane: string, words: SceneWords) {
  const { items } = mark
  const [first] = items
  const count = items.length
  const period = (): string => {
    const last = items.reduce((day, { days }) => Math.max(day, days.to), first.days.to)
    return words.period({ from: first.days.from, to: last })
  }
  return {
    ...mark,
    get name(): string {
      if (count === 1) return first.name
      const shown = items.filter(({ dimmed }) => !dimmed).length
      return words.binName({ count, shown, period: period(), lane })
    },
    /** Of its tip; the second is the heading. */
    get lines(): readonly string[] {
      if (count === 1) return first.lines
      return [`${period()} · ${lane}`, words.binHeading(count), ...firstNames(items)]
    },
  }
}

/** The most telling ones, by which a reader decides whether to open the list. */
function firstNames(items: readonly TimelineItem[]): string[] {
  const first = [...items].sort((a, b) => a.rank - b.rank).slice(0, 3)
  return [...first.map(({ label }) => label), ...(items.length > first.length ? ['…'] : [])]
}
