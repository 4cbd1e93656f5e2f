/** Pieces that the details of every kind of record share. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import { sort } from 'd3'
import type { ComponentChildren } from 'preact'
import type { AtlasEvent } from '../../../model/event.ts'
import type { SourceId } from '../../../model/ids.ts'
import type { Station } from '../../../model/station.ts'
import { SourceList } from '../evidence/citation.tsx'
import type { Part } from '../context.ts'
import { Further } from './further.tsx'
import { Replies } from '../evidence/replies.tsx'
import { DateText } from '../evidence/partial-date.tsx'
import { eventWords } from '../words/event-words.ts'
import { stationName } from '../words/station-name.ts'
import { MarkOfDay } from '../evidence/station-status.tsx'

type HeadProps = {
  readonly title: string
  /** What is known of it: the rest is left out. */
  readonly subtitle: readonly (string | undefined)[]
}

export function DetailsHead({ title, subtitle }: HeadProps) {
  return (
    <header class="details-head">
      <h2>{title}</h2>
      <p>{subtitle.filter(Boolean).join(' · ')}</p>
    </header>
  )
}

type SectionProps = { readonly title: string; readonly children: ComponentChildren }

export function DetailsSection({ title, children }: SectionProps) {
  return (
    <section class="details-section">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** @param to id of the record that they answer */
export function RepliesSection({ context, to }: Part<{ to: string }>) {
  const replies = context.index.replies.get(to)
  if (!replies) return null
  return (
    <DetailsSection title={context.formatter.t('details.replies')}>
      <Replies {...{ context, replies }} />
    </DetailsSection>
  )
}

type LineProps = { readonly href: string; readonly children: ComponentChildren }

/** A way on, in a line of its own. */
export function LinkLine({ href, children }: LineProps) {
  return (
    <p>
      <a href={href}>{children}</a>
    </p>
  )
}

type Term = readonly [name: ComponentChildren, value: ComponentChildren]
type TermsProps = { readonly terms: readonly Term[] }

/** Only what is known: a term without a value is left out. */
export function Terms({ terms }: TermsProps) {
  return (
    <dl class="terms">
      {terms
        .filter(([, value]) => value)
        .map(([name, value], i) => (
          <div key={i}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

type EventListProps = {
  readonly events: readonly AtlasEvent[]
  /** The address of the explorer, from pages that are not the explorer; those cite in full. */
  readonly explorer?: string
  /** The first so many are listed; the others are counted. */
  readonly most?: number
  /** Where the page has these events as its own: they have their ids, and sources as the page shows them. */
  readonly sourcesOf?: (ids: readonly SourceId[]) => ComponentChildren
}

/** Rows of one list: many times what any list of the records at hand has. */
const mostListed = 200

/** Oldest first; each with who acted, in words, and its sources. */
export function EventList({
  context,
  events,
  explorer = '',
  most = mostListed,
  sourcesOf,
}: Part<EventListProps>) {
  const { index, formatter } = context
  const said = (event: AtlasEvent) => eventWords(event, context)
  const inOrder = sort(events, ({ date }) => date)
  return (
    <>
      <ol class="evidence">
        {inOrder.slice(0, most).map((event) => (
          <li
            key={event.id}
            id={sourcesOf && event.id}
            class={`event-${index.categories.get(event.category)?.colour ?? 'grey'}`}
          >
            <p class="evidence-when">
              <DateText date={event.date} formatter={formatter} />
              {` · ${said(event).category} · ${said(event).actor}`}
              {event.disputed && (
                <strong class="disputed"> · {formatter.t('details.disputed')}</strong>
              )}
            </p>
            <p class="evidence-title">
              <a href={linkTo(`sel=event:${event.id}`, explorer)}>{event.title}</a>
            </p>
            <p class="evidence-text">{event.summary}</p>
            {sourcesOf ? (
              sourcesOf(event.sourceIds)
            ) : (
              <SourceList
                {...{ context }}
                ids={event.sourceIds}
                look={explorer === '' ? 'line' : 'full'}
              />
            )}
          </li>
        ))}
      </ol>
      <Further {...{ context, left: events.length - most }} records="events" />
    </>
  )
}

/** Nothing where none is recorded. */
export function EventsSection({ context, events }: Part<{ events: readonly AtlasEvent[] }>) {
  if (events.length === 0) return null
  return (
    <DetailsSection title={context.formatter.t('details.events')}>
      <EventList {...{ context, events }} />
    </DetailsSection>
  )
}

export function StationLink({
  context,
  station,
  explorer = '',
}: Part<{ station: Station; explorer?: string }>) {
  return (
    <a href={linkTo(`sel=station:${station.id}`, explorer)}>
      <MarkOfDay {...{ context, station }} />
      {stationName(station, context)}
    </a>
  )
}

type StationLinksProps = Part<{
  stations: readonly Station[]
  /** The address of the explorer, from pages that are not the explorer. */
  explorer?: string
}>

export function StationLinks({ context, stations, explorer = '' }: StationLinksProps) {
  return (
    <>
      <ul class="station-links">
        {stations.slice(0, mostListed).map((station) => (
          <li key={station.id}>
            <StationLink {...{ context, station, explorer }} />
            {station.placeAsReported && <p class="quiet">{station.placeAsReported}</p>}
          </li>
        ))}
      </ul>
      <Further {...{ context, left: stations.length - mostListed }} records="stations" />
    </>
  )
}
