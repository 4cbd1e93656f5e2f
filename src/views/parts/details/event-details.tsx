/** One event: who acted, what about, and who says so. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import { SourceList } from '../evidence/citation.tsx'
import { ConfidenceGrade } from '../evidence/confidence.tsx'
import type { PartsContext } from '../context.ts'
import {
  DetailsHead,
  DetailsSection,
  LinkLine,
  RepliesSection,
  StationLinks,
  Terms,
} from './details-section.tsx'
import { eventWords } from '../words/event-words.ts'
import { termName } from '../words/term-name.ts'

type Props = { readonly context: PartsContext; readonly event: AtlasEvent }

export function EventDetails({ context, event }: Props) {
  const { index, formatter } = context
  const { t } = formatter
  const said = eventWords(event, context)
  return (
    <>
      <DetailsHead title={event.title} subtitle={[said.date, said.category, said.country]} />
      {event.disputed && <p class="disputed">{t('details.disputed')}</p>}
      <p class="evidence-text">{event.summary}</p>
      <RepliesSection {...{ context }} to={event.id} />
      {event.basis === 'background' && <p class="quiet">{t('details.background')}</p>}
      <Terms
        terms={[
          [t('details.who'), said.actor],
          [t('details.about'), said.about],
          [t('details.scope'), said.where],
          [t('details.stance'), event.stance && termName(index.data.info.stances, event.stance)],
          [t('details.closedSaidBy'), said.closedSaidBy],
        ]}
      />
      {event.note && (
        <DetailsSection title={t('details.note')}>
          <p class="evidence-text">{event.note}</p>
        </DetailsSection>
      )}
      <ConfidenceGrade grade={event.confidence} evidence={event.evidence} context={context} />
      <DetailsSection title={t('details.sources')}>
        <SourceList ids={event.sourceIds} context={context} look="line" />
      </DetailsSection>
      <ConcernedStations {...{ context, event }} />
      {event.country && index.countries.has(event.country) && (
        <LinkLine href={linkTo(`sel=country:${event.country}`)}>{said.country}</LinkLine>
      )}
    </>
  )
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
