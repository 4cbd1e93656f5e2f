/** What those are given who listen to a reader: the elements, what they show, and what can be asked for. */
import type { Days } from './scene/item.ts'
import type { TimelineScene } from './scene/timeline-scene.ts'
import type { TimelineFrame } from './timeline-frame.ts'

export type View = {
  readonly scene: TimelineScene
  /** null: the whole. */
  readonly range: Days | null
  readonly whole: Days
  /** How far out the axis zooms. */
  readonly reach: Days
}
export type Listening = {
  readonly frame: TimelineFrame
  /** A reader can do nothing before the first drawing. */
  readonly view: () => View
  /** Whether the domain is another one than before. */
  readonly setDomain: (domain: Days) => boolean
  /** null takes a choice back, as after a drag that the browser made a scroll. */
  readonly onRange: (range: Days | null, finished: boolean) => void
  readonly signal: AbortSignal
}
