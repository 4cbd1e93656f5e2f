/** The timeline's words in the reader's language. */
import type { AtlasData } from '../../model/atlas-data.ts'
import type { SourceId } from '../../model/ids.ts'
import { dayAsTyped } from '../../logic/text/day-as-typed.ts'
import { termName } from '../parts/words/term-name.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { dayFromNumber, dayNumber, type PartialDate } from '../../model/partial-date.ts'
import type { TimelineWords } from '../../timeline/draw-timeline.ts'
import type { ChartsWords } from './timeline-input.ts'

/** `base`: the path that the site lies under. */
export function timelineWords(
  formatter: Formatter,
  { info, sources }: Pick<AtlasData, 'info' | 'sources'>,
  base: string,
): ChartsWords & Pick<TimelineWords, 'month'> {
  const { t } = formatter
  const timeline = moduleWords(formatter)
  return {
    timeline,
    month: timeline.month,
    date: formatter.date,
    dayLabel: dayLabels(formatter),
    period: formatter.period,
    number: formatter.number,
    value: ({ qualifier, value }) => t(`qualifier.${qualifier}`, { value }),
    noFigure: t('chart.returns.empty'),
    published: ({ publishedDate, publishedBy }) =>
      t('details.published', { date: formatter.date(publishedDate), publisher: publishedBy }),
    repeated: (ids) => repeated(ids, sources, formatter),
    overlap: t('chart.returns.overlap'),
    neverAdd: t('chart.returns.neverAdd'),
    neverAddShort: t('chart.returns.neverAddShort'),
    // A year that both dates end with is said once.
    shortPeriod: (from, to) => formatter.period(from, to).replace(/ (\d{4}) – (.+ \1)$/u, ' – $2'),
    says: (claimant) => t('chart.returns.says', { claimant }),
    noneShown: (side) => t(`chart.returns.${side ?? 'outside'}`),
    whatItCounts: t('chart.returns.whatItCounts'),
    returnsHref: `${base}returns/`,
    actor: (id, country) => {
      const actor = termName(info.actors, id)
      return country === null ? actor : t('chart.actorOf', { actor, country })
    },
    category: ({ name }) => name,
    eventName: (parts) => t('chart.eventName', parts),
    table: t('timeline.table'),
    tableAndFiles: t('timeline.files'),
    returnsHelp: t('chart.returns.help'),
    returns: t('region.returns'),
    legend: {
      published: t('chart.legend.published'),
      derived: t('chart.legend.derived'),
      partYear: t('chart.legend.partYear'),
      missing: t('chart.legend.missing'),
    },
  }
}

function moduleWords({ t, date, number, period }: Formatter): TimelineWords {
  return {
    day: (day) => date(dayFromNumber(day)),
    typedDay: (text, end) => {
      const read = dayAsTyped(text, end === 'from' ? 'start' : 'end')
      return 'day' in read ? dayNumber(read.day) : null
    },
    earlier: (count) => t('timeline.earlier', { count }),
    later: (count) => t('timeline.later', { count }),
    period: ({ from, to }) => period(dayFromNumber(from), dayFromNumber(to)),
    number,
    month: (month) => t('date.month', { month }),
    binHeading: (count) => t('chart.binHeading', { count }),
    binName: (parts) => t('chart.binName', parts),
    listClose: t('chart.listClose'),
    lanes: t('region.investigations'),
    help: t('chart.investigations.help'),
    rangeStart: t('timeline.rangeStart'),
    rangeEnd: t('timeline.rangeEnd'),
    dateFrom: t('chart.from'),
    dateTo: t('chart.to'),
    zoomIn: t('chart.zoomIn'),
    zoomOut: t('chart.zoomOut'),
    wholePeriod: t('chart.showAll'),
  }
}

/** The day and month, the month or the year: what an axis above does not say. */
function dayLabels({ t }: Formatter): (date: PartialDate) => string {
  return (date) => {
    const [year = '', ...parts] = date.split('-')
    const [month, day] = parts.map(Number)
    if (month === undefined) return year
    const name = t('date.month', { month })
    return day === undefined ? name : t('date.inYear', { month: name, day })
  }
}

function repeated(
  ids: readonly SourceId[],
  sources: AtlasData['sources'],
  { t, date, list }: Formatter,
): string {
  const names = ids.flatMap((id) => {
    const source = sources.find((one) => one.id === id || one.aliases.includes(id))
    if (!source) return []
    const { publisher } = source
    return source.date
      ? [t('chart.returns.repeater', { publisher, date: date(source.date) })]
      : [publisher]
  })
  return names.length > 0
    ? t('chart.returns.repeated', { names: list(names) })
    : t('chart.returns.notRepeated')
}
