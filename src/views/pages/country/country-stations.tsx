/** The stations of a country with all that was said of each, at the address that the whole site leads to. */
import type { ComponentChildren } from 'preact'
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { SourceId } from '../../../model/ids.ts'
import type { Station, StatusEntry } from '../../../model/station.ts'
import { linkedPhrase, stationPlace, type Part } from '../../parts/context.ts'
import { Further } from '../../parts/details/further.tsx'
import { DateText } from '../../parts/evidence/partial-date.tsx'
import { Replies } from '../../parts/evidence/replies.tsx'
import { MarkOfDay, StatusBadge } from '../../parts/evidence/station-status.tsx'
import { sitePages } from '../../parts/site/site-pages.ts'
import { termName } from '../../parts/words/term-name.ts'

type SourcesOf = (ids: readonly SourceId[]) => ComponentChildren
type Props = Part<{ stations: readonly Station[]; sourcesOf: SourcesOf }>

/** Many times what any country has: a page of more would be slow to open. */
const mostStations = 60

export function CountryStations({ context, stations, sourcesOf }: Props) {
  return (
    <>
      <ul class="country-stations">
        {stations.slice(0, mostStations).map((station) => (
          <li key={station.id} id={station.id}>
            <StationRecord {...{ context, station, sourcesOf }} />
          </li>
        ))}
      </ul>
      <Further {...{ context, left: stations.length - mostStations }} records="stations" />
    </>
  )
}

function StationRecord({
  context,
  station,
  sourcesOf,
}: Part<{ station: Station; sourcesOf: SourcesOf }>) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { firstReported, placeAsReported, note, drawn, disputed, confidence } = station
  const grade = termName(index.data.info.grades, confidence).toLocaleLowerCase(formatter.locale)
  return (
    <>
      <h3>
        <a href={linkTo(`sel=station:${station.id}`, base)}>
          <MarkOfDay {...{ context, station }} />
          {stationPlace(station, context)}
        </a>
        {disputed && <strong class="disputed"> {t('details.disputed')}</strong>}
      </h3>
      <p class="quiet">
        {[
          ...linkedPhrase(station, context),
          ...(placeAsReported ? [t('details.placeAsReported', { place: placeAsReported })] : []),
          ...(drawn ? [] : [t('stations.notDrawn')]),
          t('country.evidence', { grade }),
        ].join(' · ')}
      </p>
      {note !== '' && <p class="evidence-text">{note}</p>}
      <Replies {...{ context }} replies={index.replies.get(station.id) ?? []} withoutIds />
      <ol class="act-lines country-statuses" aria-label={t('details.statusHistory')}>
        {station.statusHistory.map((entry, i) => (
          <StatusLine key={i} {...{ context, entry }} country={station.country} />
        ))}
      </ol>
      <p class="quiet">
        {t('details.firstReported', {
          date: formatter.date(firstReported.date),
          report: firstReported.report,
        })}
      </p>
      {sourcesOf([...station.reportedBy, ...(station.linkSourceIds ?? [])])}
    </>
  )
}

type StatusProps = Part<{ entry: StatusEntry; country: string }>

/** The date, the status, and whose word it is: an event, of this page if it is of this country, or a source. */
function StatusLine({ context, entry, country }: StatusProps) {
  const { index, formatter, base } = context
  const status = index.statuses.get(entry.status)
  const event = entry.eventId && index.events.get(entry.eventId)
  const source = index.sources.get(entry.sourceId)
  return (
    <li>
      <DateText date={entry.date} {...{ formatter }} />
      <span>
        {status && <StatusBadge {...{ status }} />}
        {entry.disputed && (
          <strong class="disputed"> {formatter.t('details.disputed')}</strong>
        )}{' '}
        {event ? (
          <a href={`${event.country === country ? '' : base + sitePages.table.path}#${event.id}`}>
            {event.title}
          </a>
        ) : (
          source && (
            <a href={`#source-${source.id}`}>{source.original?.publisher ?? source.publisher}</a>
          )
        )}
        {entry.remark && <span class="quiet"> {entry.remark}</span>}
      </span>
    </li>
  )
}
