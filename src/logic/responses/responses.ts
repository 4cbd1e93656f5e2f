/** What each host state is reported to have done about the stations: the rows behind matrix and dot plot. */
import { ascending, group, least, median } from 'd3'
import { answerOf, hostActors, stepsOf } from './response-steps.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { Responses } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import {
  dayNumber,
  firstDay,
  lastDay,
  type Day,
  type PartialDate,
} from '../../model/partial-date.ts'

/** Whole days from the report that days are counted from; a month or a year is a span of them. */
export type DaySpan = { readonly least: number; readonly most: number }

export type FirstResponse = {
  /** The first act lies between these days, both included. */
  readonly from: Day
  readonly to: Day
  readonly days: DaySpan
  /** Each of these may have been the first. */
  readonly events: readonly AtlasEvent[]
}

export type ResponseRow = {
  readonly code: string
  readonly name: string
  /** Station records here. */
  readonly stations: number
  readonly region: string | null
  /** The values of the stations here that give marks their look. */
  readonly marks: readonly string[]
  /** By step and by answer, oldest first; what nothing was found for has no entry. */
  readonly cells: ReadonlyMap<string, readonly AtlasEvent[]>
  /** How many different steps the host state took. */
  readonly steps: number
  readonly first: FirstResponse | null
  /** Of a station here, in days from the report that days are counted from. */
  readonly reported: DaySpan | null
}

export type ResponseGroup = { readonly topic: string; readonly rows: readonly ResponseRow[] }

export type ResponsesTable = ReturnType<typeof responsesTable>

/**
 * @throws when the data read no responses, or the report that days are counted from is not in them: of the
 * first no page asks, the second is refused by the data check.
 */
export function responsesTable(index: AtlasIndex) {
  const { responses, reports } = index.data.info
  if (!responses) throw new Error('The atlas has no rules for responses.')
  const since = reports.find(({ id }) => id === responses.since)?.date
  if (!since) throw new Error(`There is no report ${responses.since}.`)
  const asked = { index, rules: responses, since }
  const main = groupOf(responses.topic, asked)
  const apart = responses.apart.map((topic) => groupOf(topic, asked))
  const responded = main.rows.filter(({ steps }) => steps > 0)
  const known = new Set(responded.map(({ code }) => code))
  const empty = { cells: new Map<string, AtlasEvent[]>(), steps: 0, first: null }
  return {
    /** By which events were read. */
    rules: responses,
    /** The day that days are counted from. */
    since,
    /** Host states that took a step, in the order of their first; then those that were only answered. */
    main,
    /** Cases of other topics, never counted as a response. */
    apart: apart.filter(({ rows }) => rows.length > 0),
    /** Host countries for which no step was found, by name. */
    unfound: index.data.countries
      .filter(({ code }) => !known.has(code))
      .map(({ code }) => ({ ...placeOf(code, index, since), ...empty }))
      .sort((a, b) => ascending(a.name, b.name)),
    /** Answers that name no host country, oldest first. */
    general: generalAnswers(asked),
    /** In how many host states each step was found. */
    counts: new Map(
      responses.steps.map(({ id }) => [id, responded.filter(({ cells }) => cells.has(id)).length]),
    ),
    responded: responded.length,
    hosts: index.data.countries.length,
  }
}

/** Those of which nothing stands in the main group: a reader may pin them all the same. */
export function unfoundRows({
  main,
  unfound,
}: Pick<ResponsesTable, 'main' | 'unfound'>): ResponseRow[] {
  const inMain = new Set(main.rows.map(({ code }) => code))
  return unfound.filter(({ code }) => !inMain.has(code))
}

type Asked = { readonly index: AtlasIndex; readonly rules: Responses; readonly since: Day }

function groupOf(topic: string, asked: Asked): ResponseGroup {
  const { index, rules } = asked
  const hosts = hostActors(rules)
  const counted = inOrder(index.data.events)
    .filter(({ about }) => about === topic)
    .filter((event) => hosts.has(event.actor) || answerOf(event, rules.answers) !== null)
    .filter((event) => isAboutHost(event, index))
  const byCountry = group(counted, ({ country }) => country)
  const rows = [...byCountry].map(([code, events]) => rowOf(code, events, asked))
  return { topic, rows: rows.sort(byFirstResponse) }
}

/** The government, the parliament or a court of a host state did or said something about the stations. */
export function isResponse(event: AtlasEvent, index: AtlasIndex): boolean {
  const { responses } = index.data.info
  if (responses?.topic !== event.about || !isAboutHost(event, index)) return false
  return stepsOf(event, responses.steps).length > 0
}

/** China's answers to everybody are filed under China, which hosts no station. */
function isAboutHost(
  event: AtlasEvent,
  { data }: AtlasIndex,
): event is AtlasEvent & { country: string } {
  return (
    event.country !== null && !data.info.otherCountries.some(({ code }) => code === event.country)
  )
}

function rowOf(
  code: string,
  events: readonly AtlasEvent[],
  { index, rules: { steps, answers }, since }: Asked,
): ResponseRow {
  const columnOf = (event: AtlasEvent): string | undefined =>
    (stepsOf(event, steps)[0] ?? answerOf(event, answers))?.id
  const cells = group(
    events.filter((event) => columnOf(event) !== undefined),
    (event) => columnOf(event) ?? '',
  )
  const acts = events.filter((event) => stepsOf(event, steps).length > 0)
  return {
    ...placeOf(code, index, since),
    cells,
    steps: steps.filter(({ id }) => cells.has(id)).length,
    first: firstResponse(acts, since),
  }
}

function placeOf(
  code: string,
  index: AtlasIndex,
  since: Day,
): Pick<ResponseRow, 'code' | 'name' | 'stations' | 'region' | 'marks' | 'reported'> {
  const here = index.data.stations.filter(({ country }) => country === code)
  return {
    code,
    name: index.countryNames.get(code) ?? code,
    stations: here.length,
    region:
      index.data.info.regions.find(({ countries }) => countries.some((one) => one === code))?.id ??
      null,
    marks: [...index.marks.keys()].filter((id) =>
      here.some((station) => index.markOf(station)?.id === id),
    ),
    reported: daysFrom(
      since,
      here.map(({ firstReported }) => firstReported),
    ),
  }
}

/** The earliest of several partly known dates, in days: not before the first start, not after the first end. */
function daysFrom(since: Day, dated: readonly Pick<AtlasEvent, 'date'>[]): DaySpan | null {
  if (dated.length === 0) return null
  const spans = dated.map(({ date }) => daysAfter(since, date))
  return {
    least: Math.min(...spans.map((span) => span.least)),
    most: Math.min(...spans.map((span) => span.most)),
  }
}

/** From a day to a partly known date. */
export function daysAfter(since: Day, date: PartialDate): DaySpan {
  const start = dayNumber(since)
  return { least: dayNumber(firstDay(date)) - start, most: dayNumber(lastDay(date)) - start }
}

function firstResponse(acts: readonly AtlasEvent[], since: Day): FirstResponse | null {
  const days = daysFrom(since, acts)
  const from = least(acts.map(({ date }) => firstDay(date)))
  const to = least(acts.map(({ date }) => lastDay(date)))
  if (!days || !from || !to) return null
  return { from, to, days, events: acts.filter(({ date }) => firstDay(date) <= to) }
}

/** The answers of those who answer hosts, where no host is named. */
function generalAnswers({ index, rules: { topic, answers } }: Asked): AtlasEvent[] {
  return inOrder(index.data.events).filter(
    (event) =>
      event.about === topic && answerOf(event, answers) !== null && !isAboutHost(event, index),
  )
}

/** Oldest first; of one day in the order of the data. */
export function inOrder(events: readonly AtlasEvent[]): AtlasEvent[] {
  return [...events].sort((a, b) => ascending(firstDay(a.date), firstDay(b.date)))
}

/** Earliest first; of two that start alike, the more certain; those without a response last. */
function byFirstResponse(a: ResponseRow, b: ResponseRow): number {
  if (!a.first || !b.first)
    return (a.first ? 0 : 1) - (b.first ? 0 : 1) || ascending(a.name, b.name)
  return (
    ascending(a.first.from, b.first.from) ||
    ascending(a.first.to, b.first.to) ||
    ascending(a.name, b.name)
  )
}

/** Those of which each may have been the first: dates known to the month leave it open. */
export function possiblyFirst<T extends { readonly days: DaySpan }>(responses: readonly T[]): T[] {
  const latestStart = Math.min(...responses.map(({ days }) => days.most))
  return responses.filter(({ days }) => days.least <= latestStart)
}

/** Those of which each may have been the last. */
export function possiblyLast<T extends { readonly days: DaySpan }>(responses: readonly T[]): T[] {
  const earliestEnd = Math.max(...responses.map(({ days }) => days.least))
  return responses.filter(({ days }) => days.most >= earliestEnd)
}

/** The middle of spans of days: its least and its most; null without any. */
export function medianSpan(spans: readonly DaySpan[]): DaySpan | null {
  const [least, most] = [median(spans, (span) => span.least), median(spans, (span) => span.most)]
  return least === undefined || most === undefined ? null : { least, most }
}
