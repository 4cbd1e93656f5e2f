/** What the state did about a station, and who denies it: dated lines, and denials in the size of the claim. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import { least, sort } from 'd3'
import type { StationEvents } from '../../../logic/records/station-events.ts'
import { lastDay } from '../../../model/partial-date.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import type { Part } from '../context.ts'
import { DateText } from '../evidence/partial-date.tsx'
import { Replies, SourceHosts } from '../evidence/replies.tsx'
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
          <a href={linkTo(`sel=event:${event.id}`)}>{event.title}</a>
        </li>
      ))}
    </ol>
  )
}

/** Replies to what is said of it, then denials that name the place or its country; without both the first of all of them, which says what they are called instead. In the size of what was reported. */
export function Denials({ context, events }: Part<{ events: StationEvents }>) {
  const { t } = context.formatter
  const general = least(events.deniedAll, ({ date }) => lastDay(date))
  const own = inOrder(events.denied)
  const { replies } = events
  const isAnswered = own.length + replies.length > 0
  const told = isAnswered ? own.slice(-mostDenials) : general ? [general] : []
  const others = inOrder([...own, ...events.deniedAll]).filter((event) => !told.includes(event))
  if (told.length + replies.length === 0) return null
  return (
    <DetailsSection title={t('details.denied')}>
      {!isAnswered && <p class="quiet">{t('details.deniedAll')}</p>}
      <Replies {...{ context, replies }} />
      {told.map((event) => (
        <p key={event.id} class="evidence-text">
          {isAnswered ? event.summary : event.title}
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

/** The day leads to the event. */
function DenialSources({ context, event }: Part<{ event: AtlasEvent }>) {
  return (
    <p class="denial-sources">
      <a href={linkTo(`sel=event:${event.id}`)}>
        <DateText date={event.date} formatter={context.formatter} />
      </a>
      <SourceHosts {...{ context }} ids={event.sourceIds} />
    </p>
  )
}
