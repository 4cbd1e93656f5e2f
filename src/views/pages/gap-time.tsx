/** What is not known of time: nothing newer than a day, and events without one. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import { impreciseEvents, newestSource } from '../../logic/records/gaps.ts'
import type { PartsContext } from '../parts/context.ts'
import { DateText } from '../parts/evidence/partial-date.tsx'
import { Folded, type GapSection } from './gap-records.tsx'

export function timeSection(context: PartsContext): GapSection {
  const { index, formatter, base } = context
  const { t } = formatter
  const events = impreciseEvents(index)
  return {
    id: 'time',
    title: t('served.gaps.time'),
    notes: [
      t('served.gaps.nothingNewer', {
        record: formatter.date(index.wholeRange.to),
        source: formatter.date(newestSource(index.data.sources) ?? index.wholeRange.to),
      }),
    ],
    gaps: [
      {
        id: 'day-not-known',
        count: events.length,
        text: t('served.gaps.imprecise', { total: index.data.events.length }),
        records: (
          <Folded title={t('table.events', { count: events.length })}>
            <ul class="dated-lines">
              {events.map((event) => (
                <li key={event.id}>
                  <DateText date={event.date} formatter={formatter} />
                  <a href={linkTo(`sel=event:${event.id}`, base)}>{event.title}</a>
                </li>
              ))}
            </ul>
          </Folded>
        ),
      },
    ],
  }
}
