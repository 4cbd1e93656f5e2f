/** The timeline of the atlas: events in lanes, figures above them, and what the reader did to both. */
import { drawReturnsRange } from './draw-returns.ts'
import { listenToFigureMarks } from './figure-marks.ts'
import { timelineExtras } from './timeline-extras.ts'
import {
  drawFigures,
  timelineInput,
  timelineLook,
  type ChartsInput,
  type ChartsWords,
} from './timeline-input.ts'
import { onceFor } from '../../logic/text/remember.ts'
import { daysOf, rangeOf } from '../../logic/timeline/days-of.ts'
import type { ReturnsScene } from '../../logic/figures/returns-scene.ts'
import type { DateRange, Selection } from '../../model/view.ts'
import { createTimeline } from '../../timeline/create-timeline.ts'
import type { Days } from '../../timeline/scene/item.ts'

export type ChartsOptions = {
  readonly on: {
    /** null: the whole. Not finished while a drag goes on. */
    readonly range: (range: DateRange | null, finished: boolean) => void
    readonly open: (mark: Selection) => void
    /** The table and the files were asked for, while the axis shows these dates. */
    readonly files: (domain: DateRange) => void
  }
  readonly words: ChartsWords
  /** Without figures there is no panel for them. */
  readonly hasReturns: boolean
}
/**
 * As high as it was served until it is drawn: the lanes, which come first, are then laid out once, in the
 * room that it leaves.
 */
function takeRoom(chart: SVGSVGElement, container: HTMLElement): void {
  const served = container.querySelector('.returns-chart')
  for (const side of ['width', 'height'])
    chart.setAttribute(side, served?.getAttribute(side) ?? '0')
}

/** What is shown now. */
type Present = { input: ChartsInput | null; returns: ReturnsScene | null; domain: Days | null }

/** Takes the container over, whether it holds the charts as served or nothing. */
export function createCharts(container: HTMLElement, options: ChartsOptions) {
  const { on, words, hasReturns } = options
  const { chart, files, extras } = timelineExtras(container.ownerDocument, words, hasReturns)
  takeRoom(chart, container)
  const now: Present = { input: null, returns: null, domain: null }
  const timeline = createTimeline(container, {
    words: words.timeline,
    ...timelineLook,
    extras,
    on: {
      open: (id) => {
        const event = now.input?.events.find((one) => one.id === id)
        if (event) on.open({ kind: 'event', id: event.id })
      },
      range: (days, finished) => on.range(days && rangeOf(days), finished),
      drawn: (scene) => {
        if (!now.input) return
        now.domain = scene.axis.domain
        now.returns = drawFigures(chart, { beside: scene, input: now.input }, words)
      },
    },
  })
  const items = onceFor((input: ChartsInput) => timelineInput(input, words))
  const stop = new AbortController()
  const { signal } = stop
  files.addEventListener('click', () => now.domain && on.files(rangeOf(now.domain)), { signal })
  listenToFigureMarks({
    chart,
    scene: () => now.returns,
    open: (id) => on.open({ kind: 'figure', id }),
    tip: timeline.tip,
    signal,
  })
  return {
    /** The first drawing beforehand, part by part: to draw the same input then puts it in its place. */
    *prepare(input: ChartsInput): Generator<undefined, void> {
      now.input = input
      const prepared = items(input)
      yield
      yield* timeline.prepare(prepared)
    },
    draw(input: ChartsInput): void {
      now.input = input
      timeline.draw(items(input))
    },
    /** Of what is drawn only the chosen range: what follows from it may come later. */
    showRange(range: DateRange | null): void {
      if (!now.input) return
      now.input = { ...now.input, range }
      const box = timeline.showRange(range && daysOf(range))
      if (now.returns) drawReturnsRange(chart, { ...now.returns, range: box })
    },
    destroy(): void {
      stop.abort()
      timeline.destroy()
    },
  }
}
