/** Everything that a drawing of the lanes needs: marks with their words, the axis and the chosen range. */
import { allParts } from './all-parts.ts'
import type { Extent } from './box.ts'
import type { Days, TimelineItem, TimelineLane } from './item.ts'
import {
  lanesLayoutParts,
  lanesScene,
  type Lane,
  type LaneMark,
  type LanesLayout,
  type LanesQuestion,
  type LayoutQuestion,
} from './lanes-scene.ts'
import type { MarkLabel } from './place-labels.ts'
import { rangeBox, timeAxis, type TimeAxis } from './time-axis.ts'

export type BinParts = {
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
export type SceneQuestion<Item extends TimelineItem> = Pick<
  LanesQuestion<Item>,
  'items' | 'lanes' | 'height' | 'textWidth'
> & {
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
export type PlotBox = { readonly x: number; readonly width: number; readonly height: number }
export type ItemMark<Item extends TimelineItem> = LaneMark<Item> & {
  readonly name: string
  /** Of its tip; the second is the heading. */
  readonly lines: readonly string[]
}
export type TimelineScene<Item extends TimelineItem> = {
  readonly width: number
  readonly height: number
  readonly plot: PlotBox
  readonly axis: TimeAxis
  readonly lanes: readonly Lane[]
  /** Lane by lane, each in reading order. */
  readonly marks: readonly ItemMark<Item>[]
  readonly labels: readonly MarkLabel[]
  readonly range: Extent | null
}

export const timelineScene = <Item extends TimelineItem>(
  question: SceneQuestion<Item>,
): TimelineScene<Item> => allParts(timelineSceneParts(question))

/** The same part by part: of thousands of items each takes a while. */
export function* timelineSceneParts<Item extends TimelineItem>(
  question: SceneQuestion<Item>,
): Generator<undefined, TimelineScene<Item>> {
  const { items, lanes, domain, height, labelWidth, textWidth, words } = question
  const width = Math.max(1, question.width - labelWidth)
  const axis = timeAxis({ domain, width })
  const labelsAbove = labelWidth === 0
  const inLanes = { items, lanes, axis, height, labelsAbove }
  const layout = yield* rememberedLayout(words, inLanes)
  const scene = lanesScene({ ...inLanes, layout, textWidth })
  const nameOf = new Map(lanes.map(({ id, name }) => [id, name]))
  return {
    width: question.width,
    height: scene.height,
    plot: { x: labelWidth, width, height: scene.height },
    axis,
    lanes: scene.lanes,
    marks: scene.marks.map((mark) => withWords(mark, nameOf.get(mark.lane) ?? '', words)),
    labels: scene.labels,
    range: rangeBox(question.range, axis),
  }
}

type Remembered = { readonly question: LayoutQuestion; readonly layout: LanesLayout }
const remembered = new WeakMap<SceneWords, Remembered>()

/** Of the last drawing with these words, as long as its items lie where they lay. */
function* rememberedLayout(
  words: SceneWords,
  question: LayoutQuestion,
): Generator<undefined, LanesLayout> {
  const before = remembered.get(words)
  if (before && liesTheSame(before.question, question)) return before.layout
  const layout = yield* lanesLayoutParts(question)
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
    a.lanes.length === b.lanes.length &&
    a.lanes.every((lane, i) => sameLane(lane, b.lanes[i])) &&
    a.items.length === b.items.length &&
    a.items.every((item, i) => sameItem(item, b.items[i]))
  )
}

function sameLane(a: TimelineLane, b: TimelineLane | undefined): boolean {
  return a.id === b?.id && a.name === b.name && a.colour === b.colour
}

function sameItem(a: TimelineItem, b: TimelineItem | undefined): boolean {
  return (
    a.id === b?.id && a.lane === b.lane && a.days.from === b.days.from && a.days.to === b.days.to
  )
}

/** Words take longer than the rest, and most marks are asked for theirs late or never. */
function withWords<Item extends TimelineItem>(
  mark: LaneMark<Item>,
  lane: string,
  words: SceneWords,
): ItemMark<Item> {
  const { items } = mark
  const [first] = items
  const count = items.length
  const period = (): string => {
    const last = items.reduce((day, { days }) => Math.max(day, days.to), first.days.to)
    return words.period({ from: first.days.from, to: last })
  }
  return {
    ...mark,
    get name() {
      if (count === 1) return first.name
      const shown = items.filter(({ dimmed }) => !dimmed).length
      return words.binName({ count, shown, period: period(), lane })
    },
    get lines() {
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
