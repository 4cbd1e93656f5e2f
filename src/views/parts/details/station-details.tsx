/** Everything that is known of one station, and who says so: claim, status, acts, denials, sources, in this order. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import { stationEvents, type StationEvents } from '../../../logic/records/station-events.ts'
import { stationSourceIds } from '../../../logic/records/station-sources.ts'
import { inSourceOrder } from '../../../logic/records/source-order.ts'
import { textsOf } from '../../../logic/records/field-columns.ts'
import type { SourceId } from '../../../model/ids.ts'
import type { Station } from '../../../model/station.ts'
import { linkedPhrase, stationPlace, type PartsContext, type Part } from '../context.ts'
import { SourceList } from '../evidence/citation.tsx'
import { ConfidenceGrade } from '../evidence/confidence.tsx'
import { EvidenceCount } from '../evidence/evidence-count.tsx'
import { MarkOfDay } from '../evidence/station-status.tsx'
import { termName } from '../words/term-name.ts'
import { DetailsSection, EventsSection, LinkLine, Terms } from './details-section.tsx'
import { RecordActions, type RecordTools } from './record-actions.tsx'
import { Denials, StateActs } from './station-acts.tsx'
import { StatusHistory, StatusSection } from './station-status.tsx'

type Props = Part<{ station: Station }>
type DetailsProps = Props & { readonly tools?: RecordTools | undefined }

export function StationDetails({ context, station, tools }: DetailsProps) {
  const { index } = context
  const country = index.countryNames.get(station.country) ?? station.country
  const events = stationEvents(station, index)
  return (
    <article class="station-panel">
      <StationHead {...{ context, station, country }} />
      <Reported {...{ context, station }} />
      <StatusSection {...{ context, station, events }} />
      <StateActs {...{ context, events }} />
      <Denials {...{ context, events }} />
      <Sources {...{ context, station, events }} />
      <ConfidenceGrade
        {...{ context, station }}
        grade={station.confidence}
        evidence={station.evidence}
      />
      <StatusHistory {...{ context, station }} />
      <Placing {...{ context, station }} />
      <LinkEvidence {...{ context, station }} />
      <EventsSection {...{ context }} events={events.named} />
      <RecordActions
        {...{ context, tools }}
        selection={{ kind: 'station', id: station.id }}
        name={`${stationPlace(station, context)}, ${country}`}
        ways={[
          {
            href: linkTo(`sel=country:${station.country}`),
            text: context.formatter.t('record.country'),
          },
        ]}
      />
    </article>
  )
}

function StationHead({ context, station, country }: Part<{ station: Station; country: string }>) {
  const { t } = context.formatter
  const linked = linkedPhrase(station, context)
  return (
    <header class="details-head">
      <h2>{`${stationPlace(station, context)}, ${country}`}</h2>
      <p class="station-head-mark">
        <MarkOfDay {...{ context, station }} />
        <span>
          {station.disputed && <strong class="disputed">{t('details.disputed')} · </strong>}
          {[...linked, t(station.drawn ? 'details.position' : 'details.noPosition')].join(' · ')}
        </span>
      </p>
    </header>
  )
}

/** By whom, and whether what they go back to was read; then what they say. */
function Reported({ context, station }: Props) {
  const { t, date, list } = context.formatter
  const { firstReported, inReports, note } = station
  const { reports } = context.index.data.info
  const unread = reports.some(
    ({ id, title, read }) =>
      read === false && inReports.includes(id) && firstReported.report.includes(title),
  )
  return (
    <DetailsSection title={t('details.reported')}>
      {note !== '' && (
        <p class="evidence-text">
          {t('details.accordingTo', { sources: list(reporters(station, context)) })} {note}
        </p>
      )}
      {station.basis === 'background' && <p class="quiet">{t('details.background')}</p>}
      <p class="quiet">
        {t('details.firstReported', {
          date: date(firstReported.date),
          report: firstReported.report,
        })}
        {unread && `, ${t('details.reportUnread')}`}
      </p>
    </DetailsSection>
  )
}

/** Enough to see whose words these are; all of them stand among the sources. */
const mostReporters = 2

function reporters({ reportedBy }: Station, { index }: PartsContext): string[] {
  const names = reportedBy.flatMap((id) => {
    const source = index.sources.get(id)
    return source ? [source.original?.publisher ?? source.publisher] : []
  })
  return [...new Set(names)].slice(0, mostReporters)
}

/** Of all that is said of it above, best first. */
function Sources({ context, station, events }: Part<{ station: Station; events: StationEvents }>) {
  const { index, formatter } = context
  const shown = [...events.named, ...events.ofState, ...events.denied]
  const ids: SourceId[] = [
    ...stationSourceIds(station),
    ...[...shown, ...events.replies].flatMap((it) => it.sourceIds),
  ]
  const ordering = { sources: index.sources, order: index.data.info.sourceOrder }
  const ordered = inSourceOrder([...new Set(ids)], ordering)
  return (
    <DetailsSection title={formatter.t('details.sourcesCount', { count: ordered.length })}>
      <SourceList {...{ context }} ids={ordered} look="line" />
    </DetailsSection>
  )
}

/** Where a report has it, where that is not where it stands. */
function Placing({ context, station }: Props) {
  const { index, formatter } = context
  const { t } = formatter
  const listed = station.listedAs ? index.cities.get(station.listedAs) : undefined
  return (
    <>
      {listed && (
        <LinkLine href={linkTo(`sel=city:${listed.slug}`)}>
          {t('stations.listedAs', { city: listed.name })}
        </LinkLine>
      )}
      {station.placeAsReported && (
        <p class="quiet">{t('details.placeAsReported', { place: station.placeAsReported })}</p>
      )}
      {station.placeEvidence && (
        <p class="quiet">
          {t('details.place')} <EvidenceCount {...{ formatter }} evidence={station.placeEvidence} />
        </p>
      )}
      <p class="quiet">{t('details.countedAs', { counted: station.countedAs })}</p>
    </>
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
  const { linkNote, linkSourceIds, linkEvidence } = station
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
      {linkEvidence && (
        <p class="quiet">
          <EvidenceCount formatter={context.formatter} evidence={linkEvidence} />
        </p>
      )}
      {linkSourceIds && <SourceList {...{ context }} ids={linkSourceIds} look="line" />}
    </DetailsSection>
  )
}
