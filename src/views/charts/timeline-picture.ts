/** The investigations as one drawing that stands still: every lane whole, with the axis below. */
import { daysOf } from '../../logic/timeline/days-of.ts'
import type { EventId } from '../../model/ids.ts'
import { firstDay, lastDay } from '../../model/partial-date.ts'
import type { DateRange } from '../../model/view.ts'
import { drawTimeline } from '../../timeline/draw-timeline.ts'
import { axisHeight } from '../../timeline/draw-time-axis.ts'
import { timelineFrame } from '../../timeline/timeline-frame.ts'
import { sizeAtWidth } from '../../timeline/timeline-size.ts'
import {
  timelineInput,
  timelineLook,
  type ChartsInput,
  type ChartsWords,
} from './timeline-input.ts'

type PictureInput = ChartsInput & {
  readonly document: Document
  /** Pixels. */
  readonly width: number
  /** The dates of the axis. */
  readonly domain: DateRange
  readonly words: ChartsWords
}

/** Only the events within the filters, the range and the dates of the axis are drawn. */
export function timelinePicture({
  document,
  width,
  domain: { from, to },
  words,
  ...charts
}: PictureInput): SVGSVGElement {
  const frame = timelineFrame(document, words.timeline)
  const events = charts.events.filter(
    ({ id, date }) => charts.shown.has(id) && lastDay(date) >= from && firstDay(date) <= to,
  )
  const still = { selection: null, highlighted: new Set<EventId>() }
  const input = timelineInput({ ...charts, ...still, events }, words)
  const domain = daysOf({ from, to })
  const size = sizeAtWidth(width)
  // Its marks open nothing, so they are not to be found as the events of the page.
  const look = { ...timelineLook, idAttribute: 'data-pictured-event' }
  const scene = drawTimeline(frame, { input, domain, size, ...look }, words.timeline)
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const height = Math.ceil(scene.height) + axisHeight
  picture.setAttribute('class', 'timeline-picture')
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`)
  frame.axis.setAttribute('y', String(Math.ceil(scene.height)))
  picture.append(frame.lanes, frame.axis)
  // Nothing in it can be pressed, or is read out mark by mark.
  for (const name of ['role', 'tabindex', 'aria-label', 'aria-haspopup', 'aria-pressed'])
    for (const part of picture.querySelectorAll(`[${name}]`)) part.removeAttribute(name)
  return picture
}
