/** What the page of responses says of its charts, worked out from the rows: titles, sentences, tables. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import { chartTable, type ChartCell, type ChartTable } from '../../logic/files/chart-table.ts'
import {
  possiblyFirst,
  possiblyLast,
  medianSpan,
  unfoundRows,
  type DaySpan,
  type FirstResponse,
  type ResponseRow,
  type ResponsesTable,
} from '../../logic/responses/responses.ts'
import { matrixKey } from '../../logic/responses/matrix-scene.ts'
import type { DaysWords } from '../../logic/responses/days-scene.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { Formatter } from '../i18n/formatter.ts'
import type { ChartTexts } from '../parts/chart/chart-frame.tsx'
import type { PartsContext } from '../parts/context.ts'
import { eventWords } from '../parts/words/event-words.ts'
import { termName } from '../parts/words/term-name.ts'

/** `46 days`, `19 to 49 days`. */
export function daysText({ least, most }: DaySpan, { t }: Formatter): string {
  return least === most
    ? t('responses.days.exact', { days: least })
    : t('responses.days.span', { least, most })
}

type Given = { readonly context: PartsContext; readonly table: ResponsesTable }

export function pageTitle({ context: { formatter }, table }: Given): string {
  const { headline, steps } = table.rules
  return formatter.t('responses.title', {
    count: table.responded,
    headline: table.counts.get(headline) ?? 0,
    finding: steps.find(({ id }) => id === headline)?.finding ?? '',
  })
}

/** `16 opened an inquiry, 14 spoke about it`: the steps that most states took first. */
function findings({ context: { formatter }, table }: Given, most = Infinity): string {
  const counted = table.rules.steps
    .map(({ id, finding }) => ({ finding, count: table.counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
  return formatter.list(counted.map((one) => formatter.t('responses.counted', one)))
}

/** More findings than this would not be read as a title. */
const inTitle = 3

/** What is said around the matrix. */
export function matrixTexts(given: Given): ChartTexts {
  const { table, context } = given
  const { index, formatter } = context
  const rows = [table.main, ...table.apart].flatMap((group) => group.rows)
  return {
    title: formatter.t('responses.matrix.title', {
      hosts: table.hosts,
      findings: findings(given, inTitle),
    }),
    subtitle: formatter.t('responses.matrix.subtitle', {
      period: formatter.period(table.since, index.wholeRange.to),
    }),
    summary: matrixSummary(given),
    table: matrixRows(given),
    sourceIds: eventsOf(rows).flatMap(({ sourceIds }) => sourceIds),
  }
}

function matrixSummary(given: Given): string[] {
  const { table, context } = given
  const { t, list } = context.formatter
  const { hosts, responded: count, main, unfound } = table
  const steps = Math.max(0, ...main.rows.map((row) => row.steps))
  const countries = list(main.rows.filter((row) => row.steps === steps).map(({ name }) => name))
  const disputed = eventsOf(main.rows).filter((event) => event.disputed === true)
  return [
    t('responses.matrix.responded', { hosts, count, findings: findings(given) }),
    ...(steps > 0 ? [t('responses.matrix.most', { countries, steps })] : []),
    t('responses.matrix.disputed', { count: disputed.length }),
    t('responses.matrix.unfound', { count: unfound.length }),
  ]
}

function eventsOf(rows: readonly ResponseRow[]): AtlasEvent[] {
  return rows.flatMap(({ cells }) => [...cells.values()].flat())
}

/** Everything that the matrix shows, an event in each row. */
function matrixRows({ context, table }: Given): ChartTable {
  const { base } = context
  const { t } = context.formatter
  const columns = [...table.rules.steps, ...table.rules.answers]
  const records = [table.main, ...table.apart].flatMap(({ topic, rows }) =>
    rows.flatMap(({ code, name, cells }) =>
      [...cells].flatMap(([column, events]) =>
        events.map((event) => ({
          event,
          said: eventWords(event, context),
          key: matrixKey(topic, code),
          name,
          column,
        })),
      ),
    ),
  )
  const unfound = unfoundRows(table)
  const made = chartTable(t('responses.matrix.caption'), records, [
    [t('responses.country'), ({ name }) => name],
    [t('responses.column.step'), ({ column }) => termName(columns, column)],
    [t('responses.column.date'), ({ event, said }) => ({ text: said.date, value: event.date })],
    [t('responses.column.event'), ({ event }) => eventCell(event, base)],
    [t('responses.column.actor'), ({ said }) => said.actor],
    [t('responses.column.about'), ({ said }) => said.about],
    [t('responses.column.closedSaidBy'), ({ said }) => said.closedSaidBy],
    [t('responses.column.disputed'), ({ said }) => said.disputed],
  ])
  const ofUnfound = ({ name }: ResponseRow): ChartCell[] =>
    made.columns.map((_, i) => ({ text: [name, t('responses.unfound')][i] ?? '' }))
  return {
    ...made,
    rows: [...made.rows, ...unfound.map(ofUnfound)],
    keys: [
      ...records.map(({ key }) => key),
      ...unfound.map(({ code }) => matrixKey(table.main.topic, code)),
    ],
  }
}

const eventCell = ({ id, title }: AtlasEvent, base: string): ChartCell => ({
  text: title,
  href: linkTo(`sel=event:${id}`, base),
})

type Responded = ResponseRow & { readonly first: FirstResponse; readonly days: DaySpan }

export function respondedRows({ main }: ResponsesTable): Responded[] {
  return main.rows.flatMap((row) => {
    const { first } = row
    return first ? [{ ...row, first, days: first.days }] : []
  })
}

/** What is said around the days to the first response. */
export function daysTexts(given: Given): ChartTexts {
  const { t } = given.context.formatter
  const rows = respondedRows(given.table)
  const middle = medianSpan(rows.map(({ days }) => days))
  return {
    title: t('responses.days.title', { days: Math.ceil(middle?.most ?? 0) }),
    subtitle: t('responses.days.subtitle', startText(given)),
    summary: daysSummary(given),
    table: daysRows(given),
    sourceIds: rows.flatMap(({ first }) => first.events.flatMap(({ sourceIds }) => sourceIds)),
  }
}

/** What stands at day 0: the report that days are counted from. */
function startText({ context: { index, formatter }, table }: Given) {
  const report = index.data.info.reports.find(({ id }) => id === table.rules.since)
  return { report: report?.title ?? '', date: report ? formatter.date(report.date) : '' }
}

function daysSummary({ context: { formatter }, table }: Given): string[] {
  const { t } = formatter
  const rows = respondedRows(table)
  const middle = medianSpan(rows.map(({ days }) => days))
  if (!middle) return []
  const [least, most] = [Math.floor(middle.least), Math.ceil(middle.most)]
  const later = rows.filter(({ reported }) => reported !== null && reported.most > 0)
  return [
    t('responses.days.earliest', together(possiblyFirst(rows), formatter)),
    t('responses.days.half', { count: rows.length, least, most }),
    t('responses.days.latest', together(possiblyLast(rows), formatter)),
    t('responses.days.later', { count: later.length }),
  ]
}

/** Several countries, and the days that all of their spans lie between. */
function together(rows: readonly Responded[], formatter: Formatter) {
  const least = Math.min(...rows.map(({ days }) => days.least))
  const most = Math.max(...rows.map(({ days }) => days.most))
  return {
    count: rows.length,
    countries: formatter.list(rows.map(({ name }) => name)),
    days: daysText({ least, most }, formatter),
  }
}

function daysRows({ context: { index, formatter, base }, table }: Given): ChartTable {
  const { t, date, number, period } = formatter
  const cell = (text: string, value: string | number): ChartCell => ({ text, value })
  const reported = ({ code }: Responded): ChartCell | string => {
    const here = index.data.stations.filter(({ country }) => country === code)
    const [earliest] = here.map(({ firstReported }) => firstReported.date).sort()
    return earliest ? cell(date(earliest), earliest) : ''
  }
  const event = ({ first: { events } }: Responded): ChartCell | string =>
    events[0] ? eventCell(events[0], base) : ''
  const numeric = { numeric: true }
  return chartTable(t('responses.days.caption'), respondedRows(table), [
    [t('responses.country'), ({ name }) => name],
    [t('responses.column.reported'), reported],
    [
      t('responses.column.first'),
      ({ first: { from, to } }) => cell(period(from, to), `${from}/${to}`),
    ],
    [t('responses.column.least'), ({ days: { least } }) => cell(number(least), least), numeric],
    [t('responses.column.most'), ({ days: { most } }) => cell(number(most), most), numeric],
    [t('responses.column.event'), event],
  ])
}

export function daysWords(given: Given): DaysWords {
  const { formatter } = given.context
  return {
    days: (span) => daysText(span, formatter),
    number: formatter.number,
    start: formatter.t('responses.days.start', startText(given)),
    row: ({ name, first }) =>
      formatter.t('responses.days.row', {
        country: name,
        days: first ? daysText(first.days, formatter) : '',
        event: first?.events[0]?.title ?? '',
      }),
  }
}
