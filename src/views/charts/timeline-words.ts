/** The timeline's words in the reader's language. */
import type { AtlasData } from '../../model/atlas-data.ts'
import type { SourceId } from '../../model/ids.ts'
import { termName } from '../parts/words/term-name.ts'
import type { Formatter } from '../i18n/formatter.ts'
import { dayFromNumber } from '../../model/partial-date.ts'
import type { TimelineWords } from '../../timeline/draw-timeline.ts'
import type { ChartsWords } from './timeline-input.ts'

export function timelineWords(
  formatter: Formatter,
  { info, sources }: Pick<AtlasData, 'info' | 'sources'>,
): ChartsWords & Pick<TimelineWords, 'month'> {
  const { t } = formatter
  const timeline = moduleWords(formatter)
  return {
    timeline,
    month: timeline.month,
    date: formatter.date,
    period: formatter.period,
    number: formatter.number,
    value: ({ qualifier, value }) => t(`qualifier.${qualifier}`, { value }),
    noFigure: t('chart.returns.empty'),
    published: ({ publishedDate, publishedBy }) =>
      t('details.published', { date: formatter.date(publishedDate), publisher: publishedBy }),
    repeated: (ids) => repeated(ids, sources, formatter),
    overlap: t('chart.returns.overlap'),
    actor: (id, country) => {
      const actor = termName(info.actors, id)
      return country === null ? actor : t('chart.actorOf', { actor, country })
    },
    category: ({ name }) => name,
    eventName: (parts) => t('chart.eventName', parts),
    rows: t('chart.rows'),
    rowKind: { category: t('chart.rows.category'), country: t('chart.rows.country') },
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

function moduleWords({ t, locale, date, number, period }: Formatter): TimelineWords {
  const months = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return {
    day: (day) => date(dayFromNumber(day)),
    period: ({ from, to }) => period(dayFromNumber(from), dayFromNumber(to)),
    number,
    // In a year that has no part in it: any will do.
    month: (month) => months.format(Date.UTC(2000, month - 1, 1)),
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
