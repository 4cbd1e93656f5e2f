/** The two charts as they stand in the served page, drawn by the same code as in the browser. */
import { parseHTML } from 'linkedom'
import { eventRanks } from '../../src/logic/timeline/event-ranks.ts'
import { wholeInput } from '../../src/views/charts/timeline-input.ts'
import { timelineMarkup } from '../../src/views/charts/timeline-markup.ts'
import { timelineWords } from '../../src/views/charts/timeline-words.ts'
import type { PartsContext } from '../../src/views/parts/context.ts'

/** Pixels: the dock on a screen of 1440 by 900. */
const served = { width: 784, laneHeight: 207 }

export function servedTimeline({ index, formatter, base }: PartsContext): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const words = timelineWords(formatter, index.data, base)
  const ranks = eventRanks(index.data.events, index.data.stations)
  return timelineMarkup({ document, ...served, words, ...wholeInput(index, ranks) })
}
