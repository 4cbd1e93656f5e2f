/** What a station is said to be, since when nothing more was heard, and how it came to that. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { StationEvents } from '../../../logic/records/station-events.ts'
import { lastWord } from '../../../logic/records/station-sources.ts'
import { statusOn } from '../../../logic/records/status-on.ts'
import type { Station, StatusEntry } from '../../../model/station.ts'
import type { Part } from '../context.ts'
import { Citation } from '../evidence/full-citation.tsx'
import { EvidenceCount } from '../evidence/evidence-count.tsx'
import { DateText } from '../evidence/partial-date.tsx'
import { StatusBadge, statusOfDay } from '../evidence/station-status.tsx'
import { DetailsSection } from './details-section.tsx'

type Props = Part<{ station: Station; events: StationEvents }>

export function StatusSection({ context, station, events }: Props) {
  const { t, date } = context.formatter
  const status = statusOfDay(station, context)
  const entry = statusOn(station, context.day)
  const word = lastWord(station, events.named, context.day)
  return (
    <DetailsSection title={t('details.status')}>
      <p class="status-line">
        {status ? <StatusBadge status={status} /> : t('details.statusNone')}{' '}
        {word && <span class="quiet">{t('details.lastWord', { date: date(word) })}</span>}{' '}
      </p>
      {(entry?.disputed ?? entry?.remark) && (
        <p class="status-remark">
          {entry?.disputed && <strong class="disputed">{t('details.disputed')} · </strong>}
          {entry?.remark}
        </p>
      )}
    </DetailsSection>
  )
}

/** How it came to that, oldest first. */
export function StatusHistory({ context, station }: Part<{ station: Station }>) {
  return (
    <DetailsSection title={context.formatter.t('details.statusHistory')}>
      <ol class="evidence">
        {station.statusHistory.map((step, i) => (
          <StatusStep key={i} {...{ context }} entry={step} />
        ))}
      </ol>
    </DetailsSection>
  )
}

function StatusStep({ context, entry }: Part<{ entry: StatusEntry }>) {
  const { index, formatter } = context
  const status = index.statuses.get(entry.status)
  const source = index.sources.get(entry.sourceId)
  const event = entry.eventId && index.events.get(entry.eventId)
  return (
    <li>
      <p class="evidence-when">
        <DateText date={entry.date} formatter={formatter} />{' '}
        {status && <StatusBadge status={status} />}
        {entry.disputed && <strong class="disputed"> {formatter.t('details.disputed')}</strong>}
      </p>
      {entry.remark && <p class="status-remark">{entry.remark}</p>}
      {entry.evidence && (
        <p class="quiet">
          <EvidenceCount {...{ formatter }} evidence={entry.evidence} />
        </p>
      )}
      {event && (
        <p class="evidence-title">
          <a href={linkTo(`sel=event:${event.id}`)}>{event.title}</a>
        </p>
      )}
      {source && <Citation {...{ source, context }} />}
    </li>
  )
}
