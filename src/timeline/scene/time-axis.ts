/** The time axis: UTC days to pixels, ticks, zoom and pan. */
import { range, sum } from 'd3'
import type { Extent } from './box.ts'
import { calendarDay, dayOf, type CalendarDay } from './iso-day.ts'
import type { Days } from './item.ts'

/** The parts of a date that a tick names; the caller puts them into words. */
export type TickLabel = Partial<CalendarDay>
export type TimeAxis = ReturnType<typeof timeAxis>
export type AxisTick = TimeAxis['ticks'][number]

/** The axis shows at least four weeks: closer, a day is a third of the screen of a phone. */
export const shortestSpan = 28

/** Both days of the domain are shown whole; `width` in pixels. */
export function timeAxis({ domain, width }: { domain: Days; width: number }) {
  const first = domain.from
  const pixelsPerDay = width / spanOf(domain)
  const x = (day: number): number => (day - first) * pixelsPerDay
  return {
    domain,
    width,
    /** The pixel at which a day starts. */
    x,
    /** The day number at a pixel, with its fraction. */
    invert: (pixel: number): number => first + pixel / pixelsPerDay,
    ticks: labelled(candidates(domain, pixelsPerDay), { domain, x, width }),
  }
}

/** Days of a range, both ends included. */
export function spanOf({ from, to }: Days): number {
  return to - from + 1
}

type Candidate = CalendarDay & { readonly day: number }

const daysPerMonth = 30.44
/** Months from tick to tick; the first that leaves room for the name of a month is taken. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240]
const roomForMonth = 44
/** From this many pixels per month on, weeks get ticks as well. */
const roomForWeeks = 240

function candidates(domain: Days, pixelsPerDay: number): Candidate[] {
  const pixelsPerMonth = daysPerMonth * pixelsPerDay
  const step = monthSteps.find((months) => months * pixelsPerMonth >= roomForMonth) ?? 240
  const dates = pixelsPerMonth >= roomForWeeks ? [1, 8, 15, 22] : [1]
  const firstMonth = calendarDay(domain.from).year * 12
  const months = range(firstMonth, (calendarDay(domain.to).year + 1) * 12)
  return months
    .filter((month) => month % step === 0)
    .flatMap((month) => dates.map((date) => candidateOf(Math.floor(month / 12), month % 12, date)))
    .filter(({ day }) => day >= domain.from && day <= domain.to)
}

function candidateOf(year: number, monthsBefore: number, date: number): Candidate {
  const start = { year, month: monthsBefore + 1, date }
  return { ...start, day: dayOf(start) }
}

const startsYear = ({ month, date }: Candidate): boolean => month === 1 && date === 1

/** Guessed widths of labels, with the gap to the next one, in pixels. */
const labelWidths = { year: 42, month: 38, date: 24 }

function widthOf(label: TickLabel): number {
  const parts = ['year', 'month', 'date'] as const
  return sum(parts, (part) => (label[part] === undefined ? 0 : labelWidths[part]))
}

type Bare = { readonly domain: Days; readonly x: (day: number) => number; readonly width: number }

/** Years get their labels first, then what fits between them; a year is always named somewhere. */
function labelled(starts: readonly Candidate[], { domain, x, width }: Bare) {
  const labels = new Map<Candidate, TickLabel>()
  const place = (candidate: Candidate, label: TickLabel): boolean => {
    const start = x(candidate.day)
    const end = start + widthOf(label)
    const free = [...labels].every(
      ([other, its]) => end <= x(other.day) || start >= x(other.day) + widthOf(its),
    )
    if (!free || end > width) return false
    labels.set(candidate, label)
    return true
  }
  for (const tick of starts.filter(startsYear)) {
    place(tick, shortLabel(tick))
  }
  // Without a new year in view, the first date that has room says its year as well.
  const found = [...starts]
  if (labels.size === 0 && !starts.some((tick) => place(tick, longLabel(tick)))) {
    // The start of the axis, where nothing else can carry it.
    const edge = { ...calendarDay(domain.from), day: domain.from }
    found.unshift(edge)
    labels.set(edge, { year: edge.year })
  }
  for (const tick of found.filter((candidate) => !labels.has(candidate))) {
    place(tick, shortLabel(tick))
  }
  return found.map((tick) => ({
    x: x(tick.day),
    startsYear: startsYear(tick),
    /** null: a line alone, since its label would lie over another. */
    label: labels.get(tick) ?? null,
  }))
}

function longLabel({ year, month, date }: Candidate): TickLabel {
  return date === 1 ? { year, month } : { year, month, date }
}

function shortLabel(tick: Candidate): TickLabel {
  const { year, month, date } = tick
  if (startsYear(tick)) return { year }
  return date === 1 ? { month } : { date }
}

/** So many days as can be shown of the whole. */
function spanWithin(whole: Days, days: number): number {
  const longest = spanOf(whole)
  return Math.min(longest, Math.max(Math.min(shortestSpan, longest), days))
}

/** Shifts and cuts a domain so that it lies within the whole and is never too short. */
export function clampDomain(domain: Days, whole: Days): Days {
  const span = spanWithin(whole, spanOf(domain))
  const from = Math.min(whole.to - span + 1, Math.max(whole.from, domain.from))
  return daysFrom(from, span)
}

/** A factor below 1 zooms in; the day number `at` keeps its place on the screen. */
export function zoomDomain(
  domain: Days,
  whole: Days,
  { at, factor }: { at: number; factor: number },
): Days {
  const before = spanOf(domain)
  const span = Math.round(spanWithin(whole, before * factor))
  const share = Math.min(1, Math.max(0, (at - domain.from) / before))
  return clampDomain(daysFrom(Math.round(at - share * span), span), whole)
}

/** Moves the domain by days, keeping its span. */
export function panDomain(domain: Days, whole: Days, by: number): Days {
  return clampDomain(daysFrom(domain.from + Math.round(by), spanOf(domain)), whole)
}

/** The domain itself if it shows the day, else one of the same span around the day. */
export function domainShowing(domain: Days, whole: Days, day: number): Days {
  if (day >= domain.from && day <= domain.to) return domain
  const span = spanOf(domain)
  return clampDomain(daysFrom(day - Math.floor(span / 2), span), whole)
}

/** What is in focus has this much of the axis at most, and at least so many days around it. */
const focusShare = 0.8
const leastAround = 150

/** These days in the middle, with air on both sides. */
export function domainAround({ from, to }: Days, whole: Days): Days {
  const span = Math.ceil(Math.max(leastAround, spanOf({ from, to }) / focusShare))
  return clampDomain(daysFrom(Math.round((from + to - span) / 2), span), whole)
}

function daysFrom(from: number, span: number): Days {
  return { from, to: from + span - 1 }
}

/** Whole years that hold all the days: how far out the axis zooms. */
export function wholeYears(all: readonly number[]): Days {
  const years = all.map((day) => calendarDay(day).year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return {
    from: dayOf({ year: first, month: 1, date: 1 }),
    to: dayOf({ year: last, month: 12, date: 31 }),
  }
}

/** Where a range of days lies on an axis. */
export function rangeBox(range: Days | null, axis: Pick<TimeAxis, 'x'>): Extent | null {
  return range && { x0: axis.x(range.from), x1: axis.x(range.to + 1) }
}
