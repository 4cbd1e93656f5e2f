/** Every text of a timeline in plain English: to start with, and to copy for another language. */
import type { TimelineWords } from './draw-timeline.ts'
import { dayOfIso, isoOf } from './scene/iso-day.ts'

const months = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })
const numbers = new Intl.NumberFormat('en')

/** @param items what the marks are, in the plural: `earthquakes`. */
export function plainWords(items: string): TimelineWords {
  return {
    lanes: `The ${items}`,
    help: `The ${items} by date. Arrow keys move between marks, Enter opens one.`,
    number: (value) => numbers.format(value),
    month: (month) => months.format(Date.UTC(2000, month - 1, 1)),
    day: isoOf,
    typedDay: dayOfIso,
    earlier: (count) => `‹ ${numbers.format(count)} earlier`,
    later: (count) => `${numbers.format(count)} later ›`,
    period: ({ from, to }) => `${isoOf(from)} to ${isoOf(to)}`,
    binHeading: (count) => `${numbers.format(count)} ${items}`,
    binName: ({ count, shown, period, lane }) =>
      `${numbers.format(count)} ${items}, ${numbers.format(shown)} of them shown · ${period} · ${lane}. Opens their list.`,
    listClose: 'Close the list',
    rangeStart: 'First day',
    rangeEnd: 'Last day',
    dateFrom: 'From',
    dateTo: 'To',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholePeriod: 'Whole period',
  }
}
