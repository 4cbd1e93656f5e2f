/** The timeline as served: the same elements that the browser makes, drawn at one width. */
import { filesButton } from './files-button.ts'
import { returnsPanel } from './returns-panel.ts'
import { rowSwitch } from './row-switch.ts'
import {
  drawFigures,
  timelineInput,
  timelineLook,
  type ChartsInput,
  type ChartsWords,
} from './timeline-input.ts'
import { drawTimeline, openingOf } from '../../timeline/draw-timeline.ts'
import { timelineFrame } from '../../timeline/timeline-frame.ts'

/** `width` in pixels; a narrower screen scrolls it until the script has drawn it anew. */
export function timelineMarkup({
  document,
  width,
  words,
  ...charts
}: ChartsInput & { document: Document; width: number; words: ChartsWords }): string {
  const returns = returnsPanel(document, words)
  const frame = timelineFrame(document, words.timeline, {
    panels: charts.info.returns ? [returns.panel] : [],
    controls: [rowSwitch(document, words), filesButton(document, words)],
  })
  const input = timelineInput(charts, words)
  const size = { width, laneHeight: 0, overviewWidth: 0 }
  const drawing = { input, domain: openingOf(input), size, ...timelineLook }
  const scene = drawTimeline(frame, drawing, words.timeline)
  drawFigures(returns.chart, { beside: scene, input: charts }, words)
  return frame.root.outerHTML
}
