/** One event: who acted, what about, and who says so. */
import type { AtlasEvent } from '../../../model/event.ts'
import { SourceList } from '../evidence/citation.tsx'
import { ConfidenceGrade } from '../evidence/confidence.tsx'
import type { PartsContext } from '../context.ts'
import { DetailsHead, DetailsSection, LinkLine, StationLinks, Terms } from './details-section.tsx'
import { termName } from '../words/term-name.ts'

type Props = { readonly context: PartsContext; readonly event: AtlasEvent }

export function EventDetails({ context, event }: Props) {
  const { index, formatter } = context
  const { t } = formatter
  const country = countryOf(event, context)
  return (
    <>
      <DetailsHead
        title={event.title}
        subtitle={[formatter.date(event.date), index.categories.get(event.category)?.name, country]
          .filter(Boolean)
          .join(' · ')}
      />
      {event.disputed && <p class="disputed">{t('details.disputed')}</p>}
      <p class="evidence-text">{event.summary}</p>
      {event.basis === 'background' && <p class="quiet">{t('details.background')}</p>}
      <Terms terms={eventTerms(event, context)} />
      {event.note && (
        <DetailsSection title={t('details.note')}>
          <p class="evidence-text">{event.note}</p>
        </DetailsSection>
      )}
      <ConfidenceGrade grade={event.confidence} context={context} />
      <DetailsSection title={t('details.sources')}>
        <SourceList ids={event.sourceIds} context={context} />
      </DetailsSection>
      <ConcernedStations {...{ context, event }} />
      {event.country && index.countries.has(event.country) && (
        <LinkLine href={`?sel=country:${event.country}`}>{country}</LinkLine>
      )}
    </>
  )
}

function countryOf({ country }: AtlasEvent, { index }: PartsContext): string | null {
  return country && (index.countryNames.get(country) ?? country)
}

function eventTerms(event: AtlasEvent, context: PartsContext): [string, string][] {
  const { t } = context.formatter
  const { info } = context.index.data
  const where = countryOf(event, context) ?? termName(info.scopes, event.scope)
  const terms: [string, string][] = [
    [t('details.who'), termName(info.actors, event.actor)],
    [t('details.about'), termName(info.topics, event.about)],
    [t('details.scope'), where],
  ]
  if (event.stance) terms.push([t('details.stance'), termName(info.stances, event.stance)])
  if (event.closedSaidBy)
    terms.push([t('details.closedSaidBy'), termName(info.actors, event.closedSaidBy)])
  return terms
}

function ConcernedStations({ context, event }: Props) {
  const stations = event.stationIds.flatMap((id) => context.index.stations.get(id) ?? [])
  if (stations.length === 0) return null
  return (
    <DetailsSection title={context.formatter.t('details.concerns')}>
      {event.stationLink && <p class="quiet">{event.stationLink}</p>}
      <StationLinks {...{ context, stations }} />
    </DetailsSection>
  )
}
