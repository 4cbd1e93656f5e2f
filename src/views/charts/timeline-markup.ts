/** The timeline as served: the same elements that the browser makes, drawn at one width. */
import { timelineExtras } from './timeline-extras.ts'
import {
  drawFigures,
  timelineInput,
  timelineLook,
  type ChartsInput,
  type ChartsWords,
} from './timeline-input.ts'
import { drawTimeline, openingOf } from '../../timeline/draw-timeline.ts'
import { timelineFrame } from '../../timeline/timeline-frame.ts'
import { sizeAtWidth } from '../../timeline/timeline-size.ts'

type Markup = ChartsInput & {
  readonly document: Document
  /** Pixels; a narrower screen scrolls it until the script has drawn it anew. */
  readonly width: number
  /** That the lanes share, in pixels. */
  readonly laneHeight: number
  readonly words: ChartsWords
}

export function timelineMarkup({ document, width, laneHeight, words, ...charts }: Markup): string {
  const { chart, extras } = timelineExtras(document, words, Boolean(charts.info.returns))
  const frame = timelineFrame(document, words.timeline, extras)
  const input = timelineInput(charts, words)
  const size = { ...sizeAtWidth(width), laneHeight }
  const drawing = { input, domain: openingOf(input), size, ...timelineLook }
  const scene = drawTimeline(frame, drawing, words.timeline)
  drawFigures(chart, { beside: scene, input: charts }, words)
  return frame.root.outerHTML
}
