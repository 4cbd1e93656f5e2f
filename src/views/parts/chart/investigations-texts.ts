/** What the explorer's timeline of investigations says in words and as a table, for the events of a view. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import { sort } from 'd3'
import { chartTable, type ChartCell, type ChartTable } from '../../../logic/files/chart-table.ts'
import { eventsFinding, type EventsFinding } from '../../../logic/timeline/events-finding.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import { firstDay, lastDay } from '../../../model/partial-date.ts'
import type { DateRange } from '../../../model/view.ts'
import type { ChartTexts } from './chart-frame.tsx'
import { eventWords } from '../words/event-words.ts'
import type { PartsContext } from '../context.ts'

type View = {
  /** Within the filters and the range. */
  readonly events: readonly AtlasEvent[]
  /** null: the whole. */
  readonly range: DateRange | null
  /** The filters in words. */
  readonly words: readonly string[]
  /** The dates of the drawn axis. */
  readonly domain: DateRange
}

/** What stands beside the chart in the dock: the table and the sources are asked for apart. */
export type InvestigationsHead = Pick<ChartTexts, 'title' | 'summary'> & {
  /** How many events, from when to when; null without any. */
  readonly unit: string | null
}

export function investigationsHead(
  { events, range }: Pick<View, 'events' | 'range'>,
  context: PartsContext,
): InvestigationsHead {
  const { t, period: inWords } = context.formatter
  const finding = eventsFinding(events, context.index)
  if (!finding.period) return { title: t('investigations.none'), unit: null, summary: [] }
  const { from, to } = within(finding.period, range)
  const unit = t('investigations.unit', { count: finding.count, period: inWords(from, to) })
  return {
    title: titleOf(finding, context),
    unit,
    summary: [`${unit}.`, kindsOf(finding, context), ...endsOf(events, context)],
  }
}

/** A year that the range touches may begin before it and end after it. */
function within(period: DateRange, range: DateRange | null): DateRange {
  if (!range) return period
  return {
    from: period.from < range.from ? range.from : period.from,
    to: period.to > range.to ? range.to : period.to,
  }
}

export function investigationsTexts(view: View, context: PartsContext): ChartTexts {
  const { events, words, domain } = view
  const { t, period } = context.formatter
  const { title, unit, summary } = investigationsHead(view, context)
  const drawn = t('investigations.drawn', {
    period: period(domain.from, domain.to),
    outside: events.filter(({ date }) => lastDay(date) < domain.from || firstDay(date) > domain.to)
      .length,
  })
  return {
    title,
    subtitle: [`${unit ?? title}.`, `${words.join('; ')}.`, drawn, t('investigations.marks')].join(
      ' ',
    ),
    summary,
    table: tableOf(events, context),
    sourceIds: events.flatMap(({ sourceIds }) => sourceIds),
  }
}

function titleOf({ responded, busiest }: EventsFinding, { formatter }: PartsContext): string {
  const { t, date } = formatter
  const first = responded === null ? null : t('investigations.responded', { countries: responded })
  if (!busiest) return first ?? ''
  const given = { month: date(busiest.month), count: busiest.count }
  return first === null
    ? t('investigations.busiest', given)
    : t('investigations.finding', { responded: first, ...given })
}

function kindsOf({ categories }: EventsFinding, { formatter: { t, list } }: PartsContext): string {
  const kinds = categories.map(({ category: { name }, count }) =>
    t('investigations.kind', { name, count }),
  )
  return t('investigations.kinds', { kinds: list(kinds) })
}

/** The first and the last, with who acted. */
function endsOf(events: readonly AtlasEvent[], context: PartsContext): string[] {
  const { t } = context.formatter
  const [one] = events
  if (!one) return []
  let [first, last] = [one, one]
  // As sorting by date has it, which takes longer: of one day the first record is first, the last is last.
  for (const event of events) {
    if (event.date < first.date) first = event
    if (event.date >= last.date) last = event
  }
  const inWords = (event: AtlasEvent): string => t('chart.eventName', eventWords(event, context))
  return [
    t('investigations.first', { event: inWords(first) }),
    ...(first === last ? [] : [t('investigations.last', { event: inWords(last) })]),
  ]
}

/** By their publishers; the file has the ids, by which the list of sources names them. */
function sourcesOf({ sourceIds }: AtlasEvent, { index }: PartsContext): ChartCell {
  const publishers = sourceIds.map((id) => index.sources.get(id)?.publisher ?? id)
  return { text: [...new Set(publishers)].join('; '), value: sourceIds.join(';') }
}

function tableOf(events: readonly AtlasEvent[], context: PartsContext): ChartTable {
  const { t } = context.formatter
  const byDate = sort(events, ({ date }) => date)
  const records = byDate.map((event) => ({ event, said: eventWords(event, context) }))
  return chartTable(t('investigations.caption'), records, [
    [
      t('table.event'),
      ({ event: { id, title } }) => ({ text: title, href: linkTo(`sel=event:${id}`) }),
    ],
    [t('table.date'), ({ event, said }) => ({ text: said.date, value: event.date })],
    [t('table.category'), ({ said }) => said.category],
    [t('table.where'), ({ said }) => said.where],
    [t('table.actor'), ({ said }) => said.actor],
    [t('investigations.disputed'), ({ said }) => said.disputed],
    [t('table.sources'), ({ event }) => sourcesOf(event, context)],
    [t('investigations.id'), ({ event }) => event.id],
  ])
}
