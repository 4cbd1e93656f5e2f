/** What the state did about a station, and who denies it: dated lines, and denials in the size of the claim. */
import { least, sort } from 'd3'
import type { StationEvents } from '../../../logic/records/station-events.ts'
import { lastDay } from '../../../model/partial-date.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import type { Part } from '../context.ts'
import { DateText } from '../evidence/partial-date.tsx'
import { HostLink, linkOf, originalLinkOf } from '../evidence/source-address.tsx'
import { DetailsSection } from './details-section.tsx'

/** Newest last; as many stand open. */
const mostActs = 2
const mostDenials = 1

const inOrder = (events: readonly AtlasEvent[]) => sort(events, ({ date }) => lastDay(date))

export function StateActs({ context, events }: Part<{ events: StationEvents }>) {
  const acts = inOrder(events.ofState)
  if (acts.length === 0) return null
  const { t } = context.formatter
  const earlier = acts.slice(0, -mostActs)
  return (
    <DetailsSection title={t('details.stateActs')}>
      <ActLines {...{ context }} acts={acts.slice(-mostActs)} />
      {earlier.length > 0 && (
        <details class="earlier-acts">
          <summary>{t('details.earlier', { count: earlier.length })}</summary>
          <ActLines {...{ context }} acts={earlier} />
        </details>
      )}
    </DetailsSection>
  )
}

function ActLines({ context, acts }: Part<{ acts: readonly AtlasEvent[] }>) {
  return (
    <ol class="act-lines">
      {acts.map((event) => (
        <li
          key={event.id}
          class={`event-${context.index.categories.get(event.category)?.colour ?? 'grey'}`}
        >
          <DateText date={event.date} formatter={context.formatter} />
          <a href={`?sel=event:${event.id}`}>{event.title}</a>
        </li>
      ))}
    </ol>
  )
}

/** Those that name the place or its country; else the first of all of them, which says what they are called instead. In the size of what was reported. */
export function Denials({ context, events }: Part<{ events: StationEvents }>) {
  const { t } = context.formatter
  const general = least(events.deniedAll, ({ date }) => lastDay(date))
  const own = inOrder(events.denied)
  const told = own.length > 0 ? own.slice(-mostDenials) : general ? [general] : []
  const others = inOrder([...own, ...events.deniedAll]).filter((event) => !told.includes(event))
  if (told.length === 0) return null
  return (
    <DetailsSection title={t('details.denied')}>
      {own.length === 0 && <p class="quiet">{t('details.deniedAll')}</p>}
      {told.map((event) => (
        <p key={event.id} class="evidence-text">
          {own.length === 0 ? event.title : event.summary}
        </p>
      ))}
      <div class="denial-foot">
        {told.map((event) => (
          <DenialSources key={event.id} {...{ context, event }} />
        ))}
        {others.length > 0 && (
          <details class="earlier-acts">
            <summary>{t('details.moreDenials', { count: others.length })}</summary>
            <ActLines {...{ context }} acts={others} />
          </details>
        )}
      </div>
    </DetailsSection>
  )
}

/** The day leads to the event, and each source to its host; who they are stands among the sources. */
function DenialSources({ context, event }: Part<{ event: AtlasEvent }>) {
  const { index } = context
  const sources = event.sourceIds.flatMap((id) => index.sources.get(id) ?? [])
  return (
    <p class="denial-sources">
      <a href={`?sel=event:${event.id}`}>
        <DateText date={event.date} formatter={context.formatter} />
      </a>
      {sources.map((source) => {
        const link = originalLinkOf(source, context) ?? linkOf(source, context)
        const name = source.original?.publisher ?? source.publisher
        return (
          <span key={source.id}>
            {' · '}
            {link === null ? name : <HostLink {...{ context }} url={link} />}
          </span>
        )
      })}
    </p>
  )
}
