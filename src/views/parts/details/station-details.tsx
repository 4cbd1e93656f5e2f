/** Everything that is known of one station, and who says so. */
import type { Station, StatusEntry } from '../../../model/station.ts'
import { Citation, SourceList } from '../evidence/citation.tsx'
import { ConfidenceGrade } from '../evidence/confidence.tsx'
import { linkedPhrase, stationPlace, type PartsContext, type Part } from '../context.ts'
import { DetailsHead, DetailsSection, EventsSection, LinkLine, Terms } from './details-section.tsx'
import { textsOf } from '../../../logic/records/field-columns.ts'
import { termName } from '../words/term-name.ts'
import { DateText } from '../evidence/partial-date.tsx'
import { StatusBadge } from '../evidence/station-status.tsx'

type Props = Part<{ station: Station }>

export function StationDetails({ context, station }: Props) {
  const { index, formatter } = context
  const { t } = formatter
  const listed = station.listedAs ? index.cities.get(station.listedAs) : undefined
  const country = index.countryNames.get(station.country) ?? station.country
  // Those that name the station; those of the whole country stand with the country.
  const events = index.data.events.filter(({ stationIds }) => stationIds.includes(station.id))
  return (
    <>
      <DetailsHead
        title={`${stationPlace(station, context)}, ${country}`}
        subtitle={[
          ...linkedPhrase(station, context),
          t(station.drawn ? 'details.position' : 'details.noPosition'),
        ]}
      />
      {station.disputed && <p class="disputed">{t('details.disputed')}</p>}
      {station.note !== '' && <p class="evidence-text">{station.note}</p>}
      {station.basis === 'background' && <p class="quiet">{t('details.background')}</p>}
      {listed && (
        <LinkLine href={`?sel=city:${listed.slug}`}>
          {t('stations.listedAs', { city: listed.name })}
        </LinkLine>
      )}
      {station.placeAsReported && (
        <p class="quiet">{t('details.placeAsReported', { place: station.placeAsReported })}</p>
      )}
      <ConfidenceGrade grade={station.confidence} context={context} />
      <DetailsSection title={t('details.statusHistory')}>
        <StatusHistory {...{ context, station }} />
      </DetailsSection>
      <LinkEvidence {...{ context, station }} />
      <DetailsSection title={t('details.reportedBy')}>
        <p class="quiet">
          {t('details.firstReported', {
            date: formatter.date(station.firstReported.date),
            report: station.firstReported.report,
          })}
          {' · '}
          {t('details.countedAs', { counted: station.countedAs })}
        </p>
        <SourceList
          ids={[station.firstReported.sourceId, ...station.reportedBy]}
          context={context}
        />
      </DetailsSection>
      <EventsSection {...{ context, events }} />
      <LinkLine href={`?sel=country:${station.country}`}>{country}</LinkLine>
    </>
  )
}

function StatusHistory({ context, station }: Props) {
  return (
    <ol class="evidence">
      {station.statusHistory.map((entry, i) => (
        <StatusStep key={i} {...{ context, entry }} />
      ))}
    </ol>
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
      {entry.remark && <p class="evidence-text">{entry.remark}</p>}
      {event && (
        <p class="evidence-title">
          <a href={`?sel=event:${event.id}`}>{event.title}</a>
        </p>
      )}
      {source && <Citation {...{ source, context }} />}
    </li>
  )
}

/** What the subject adds, and what the value of the mark rests on. */
function traitTerms(
  { traits }: Station,
  { index }: PartsContext,
  basis: string | null,
): [string, string][] {
  return index.facets.flatMap((facet): [string, string][] => {
    const values = textsOf(traits[facet.field])
    if (facet.of !== 'stations' || values.length === 0) return []
    const names = values.map((id) => termName(facet.values, id)).join(', ')
    const said = facet === index.markFacet && basis !== null ? `${names}: ${basis}` : names
    return [[facet.name, said]]
  })
}

function agencyTerm({ agency, agencyBasis }: Station, { formatter: { t } }: PartsContext) {
  if (!agency) return []
  const derived = agencyBasis === 'source' ? '' : `(${t('details.agencyDerived')})`
  return [[t('details.agency'), [agency, derived].join(' ')] as const]
}

/** null: the subject does not ask what a mark rests on. */
function basisOf({ linkBasis }: Station, { formatter: { t } }: PartsContext): string | null {
  if (linkBasis === undefined) return null
  const basis = { source: 'details.linkSource', background: 'details.linkBackground' } as const
  return t(linkBasis ? basis[linkBasis] : 'details.linkNone')
}

function LinkEvidence({ context, station }: Props) {
  const { linkNote, linkSourceIds } = station
  const terms = [
    ...traitTerms(station, context, basisOf(station, context)),
    ...agencyTerm(station, context),
  ]
  if (terms.length === 0 && !linkNote && !linkSourceIds) return null
  const title = context.index.markFacet?.name ?? context.formatter.t('details.properties')
  return (
    <DetailsSection title={title}>
      {terms.length > 0 && <Terms terms={terms} />}
      {linkNote && <p class="evidence-text">{linkNote}</p>}
      {linkSourceIds && <SourceList ids={linkSourceIds} context={context} />}
    </DetailsSection>
  )
}
