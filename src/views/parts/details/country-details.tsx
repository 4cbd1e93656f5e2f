/** A host country as an object: when its state acted, what stands there, what was done, denied and counted. */
import type { ComponentChildren } from 'preact'
import { linkTo } from '../../../logic/choices/link-formats.ts'
import { countryRecord, type CountryAct } from '../../../logic/responses/country-record.ts'
import type { DaySpan } from '../../../logic/responses/responses.ts'
import type { Country } from '../../../model/country.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import type { SourceId } from '../../../model/ids.ts'
import type { Formatter } from '../../i18n/formatter.ts'
import { SourceList } from '../evidence/citation.tsx'
import { DateText } from '../evidence/partial-date.tsx'
import { countryFacet, type Part } from '../context.ts'
import { countryPath } from '../site/country-places.ts'
import { eventWords } from '../words/event-words.ts'
import { DatesStrip } from './dates-strip.tsx'
import {
  DetailsHead,
  DetailsSection,
  EventList,
  LinkLine,
  StationLinks,
} from './details-section.tsx'
import { RecordActions, type RecordFile, type RecordTools } from './record-actions.tsx'

type Props = Part<{
  country: Country
  /** The address of the explorer, from pages that are not the explorer. */
  explorer?: string
  tools?: RecordTools | undefined
}>

export function CountryDetails(props: Props) {
  const { context, country, explorer = '' } = props
  const { index, formatter, base } = context
  const { t } = formatter
  const { stations, events, acts, denials, newest } = countryRecord(index, country.code)
  const { responses } = index.data.info
  const hrefOf = ({ id }: AtlasEvent): string => linkTo(`sel=event:${id}`, explorer)
  return (
    <>
      <DetailsHead
        title={country.name}
        subtitle={[t('details.stations', { count: stations.length })]}
      />
      {country.disputed && <p class="disputed">{t('details.countryInDoubt')}</p>}
      {newest && <NewestAct {...{ context, hrefOf, act: newest }} />}
      <DatesStrip {...{ context, events }} />
      <CountryActions {...props} {...{ stations, events }} />
      <DetailsSection title={t('region.stations')}>
        <StationLinks {...{ context, stations, explorer }} />
      </DetailsSection>
      {responses && (
        <DetailsSection title={t('country.acts')}>
          <DatedLines {...{ context, hrefOf, lines: acts, none: t('responses.noActs') }} />
          <LinkLine href={`${base}responses/#${country.code.toLowerCase()}`}>
            {t('responses.compared')}
          </LinkLine>
        </DetailsSection>
      )}
      {(responses || denials.length > 0) && (
        <DetailsSection title={t('country.denials')}>
          <DatedLines {...{ context, hrefOf, lines: denials, none: t('country.noDenials') }} />
        </DetailsSection>
      )}
      {country.notes !== '' && (
        <DetailsSection title={t('details.disagree')}>
          <p class="evidence-text">{country.notes}</p>
        </DetailsSection>
      )}
      <DetailsSection title={t('details.counts')}>
        <Counts
          {...{ context, country }}
          sourcesOf={(ids) => <SourceList {...{ context, ids }} look="line" />}
        />
      </DetailsSection>
      <DetailsSection title={t('details.events')}>
        {events.length > 0 ? (
          <EventList {...{ context, events, explorer }} />
        ) : (
          <p>{t('details.noEvents')}</p>
        )}
      </DetailsSection>
    </>
  )
}

/** `Newest act of the state: told China to stop, 2 Nov 2022, day 51` */
function NewestAct({ context, hrefOf, act }: Part<{ hrefOf: EventLink; act: CountryAct }>) {
  const { t } = context.formatter
  const { event, step, days } = act
  return (
    <p class="country-newest">
      {t('country.newest')} <a href={hrefOf(event)}>{step.finding}</a>
      {', '}
      <DateText date={event.date} formatter={context.formatter} />
      {days && `, ${dayWords(days, context.formatter)}`}
    </p>
  )
}

/** `day 51`, `between day 19 and day 49` */
const dayWords = ({ least, most }: DaySpan, { t }: Formatter): string =>
  least === most ? t('country.day', { day: least }) : t('country.dayBetween', { least, most })

type EventLink = (event: AtlasEvent) => string
type Line = { readonly event: AtlasEvent; readonly days: DaySpan | null }
type LinesProps = Part<{ lines: readonly Line[]; hrefOf: EventLink; none: string }>

/** Each leads to its event, and stands with its sources among all events below. */
export function DatedLines({ context, lines, hrefOf, none }: LinesProps) {
  const { index, formatter } = context
  if (lines.length === 0) return <p>{none}</p>
  return (
    <ol class="evidence country-lines">
      {lines.map(({ event, days }) => (
        <li
          key={event.id}
          class={`event-${index.categories.get(event.category)?.colour ?? 'grey'}`}
        >
          <p class="evidence-when">
            <DateText date={event.date} formatter={formatter} />
            {days && ` · ${dayWords(days, formatter)}`}
            {` · ${eventWords(event, context).actor}`}
            {event.disputed && (
              <strong class="disputed"> · {formatter.t('details.disputed')}</strong>
            )}
          </p>
          <p class="evidence-title">
            <a href={hrefOf(event)}>{event.title}</a>
          </p>
        </li>
      ))}
    </ol>
  )
}

type CountsProps = Part<{
  country: Country
  sourcesOf: (ids: readonly SourceId[]) => ComponentChildren
}>

export function Counts({ context, country, sourcesOf }: CountsProps) {
  const { index, formatter } = context
  const { t } = formatter
  return country.counts.map(({ report, count, qualifier, sourceIds }) => (
    <div key={report}>
      <p>
        <strong>{index.data.info.reports.find(({ id }) => id === report)?.title}</strong>
        {': '}
        {count === null || count === 0
          ? t('details.count.none')
          : t(`details.count.${qualifier}`, { count })}
      </p>
      {sourcesOf(sourceIds)}
    </div>
  ))
}

type ActionsProps = Props & Pick<ReturnType<typeof countryRecord>, 'stations' | 'events'>

function CountryActions({ context, country, explorer = '', tools, ...records }: ActionsProps) {
  const { code, name } = country
  const { t } = context.formatter
  const facet = countryFacet(context.index)
  return (
    <RecordActions
      {...{ context, name, tools }}
      selection={{ kind: 'country', id: code }}
      ways={[
        { href: context.base + countryPath(code), text: t('country.page') },
        ...(facet
          ? [{ href: linkTo(`${facet.id}=${code}`, explorer), text: t('country.filter') }]
          : []),
      ]}
      files={tools ? filesOf({ context, country, ...records }, tools) : []}
      onPicture={tools?.onPicture}
    />
  )
}

function filesOf(
  { context, country, stations, events }: Omit<ActionsProps, 'tools'>,
  { saveStations, saveEvents }: RecordTools,
): RecordFile[] {
  const { t } = context.formatter
  return [
    {
      text: t('table.stations', { count: stations.length }),
      save: () => saveStations(stations, country.name),
    },
    ...(events.length > 0
      ? [
          {
            text: t('table.events', { count: events.length }),
            save: () => saveEvents(events, country.name),
          },
        ]
      : []),
  ]
}
