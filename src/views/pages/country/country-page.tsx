/** One host country as a page, and on paper as a brief: what is reported, what its state did, who says what, and who says so. */
import type { ComponentChildren } from 'preact'
import { countryRecord, type CountryRecord } from '../../../logic/responses/country-record.ts'
import { inSourceOrder } from '../../../logic/records/source-order.ts'
import { stationSourceIds } from '../../../logic/records/station-sources.ts'
import type { MapScene } from '../../../logic/map/map-scene-types.ts'
import type { Country } from '../../../model/country.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import type { SourceId } from '../../../model/ids.ts'
import type { Part, PartsContext } from '../../parts/context.ts'
import { Counts, DatedLines } from '../../parts/details/country-details.tsx'
import { DatesStrip } from '../../parts/details/dates-strip.tsx'
import { EventList } from '../../parts/details/details-section.tsx'
import { Citation } from '../../parts/evidence/full-citation.tsx'
import { HeldBack } from '../../parts/evidence/held-back.tsx'
import { sourceAnchor, SourceNames } from '../../parts/evidence/source-names.tsx'
import { LocatorMap, type LocatorGround } from '../../parts/map/locator-map.tsx'
import { countriesPath } from '../../parts/site/country-places.ts'
import { ReadingPage } from '../../parts/site/reading-page.tsx'
import { sitePages } from '../../parts/site/site-pages.ts'
import { CountryAccounts } from './country-accounts.tsx'
import { CountryStations } from './country-stations.tsx'
import { CountryUse } from './country-use.tsx'
import { countryFinding } from './country-words.ts'

type Props = Part<{
  country: Country
  ground: LocatorGround
  scene: MapScene
}>

export function CountryPage({ context, country, ground, scene }: Props) {
  const { index, formatter, base } = context
  const { t } = formatter
  const record = countryRecord(index, country.code)
  const { events } = record
  const sourcesOf = (ids: readonly SourceId[]) => <SourceNames {...{ context, ids }} />
  return (
    <ReadingPage
      {...{ context }}
      current={null}
      title={country.name}
      name="country"
      above={<Trail {...{ context, code: country.code }} />}
    >
      <p class="country-finding">{countryFinding({ context, country, record })}</p>
      <div class="country-columns">
        <div>
          <Section id="stations" title={t('region.stations')}>
            <CountryStations {...{ context, stations: record.stations, sourcesOf }} />
          </Section>
          <Acts {...{ context, record, code: country.code }} />
        </div>
        <aside aria-label={t('country.beside', { country: country.name })}>
          <figure class="locator-frame">
            <LocatorMap
              {...{ ground, scene }}
              name={t('country.map', { country: country.name })}
              linkOf={(id) => `#${id}`}
            />
            <figcaption class="quiet">{t('country.mapNote')}</figcaption>
          </figure>
          <DatesStrip {...{ context, events }} />
          <CountryUse {...{ context, country }} />
          {country.notes !== '' && (
            <Section title={t('details.disagree')}>
              <p class="evidence-text">{country.notes}</p>
            </Section>
          )}
          <Section title={t('details.counts')}>
            <Counts {...{ context, country, sourcesOf }} />
          </Section>
        </aside>
      </div>
      <CountryAccounts {...{ context, code: country.code }} />
      <Section id="events" title={t('details.events')}>
        {events.length > 0 ? (
          <EventList {...{ context, events, sourcesOf }} explorer={base} />
        ) : (
          <p>{t('details.noEvents')}</p>
        )}
      </Section>
      <Figures {...{ context, events }} />
      <Sources {...{ context, country, record }} />
      <HeldBack
        {...{ context }}
        records={index.data.withheld.filter((one) => one.country === country.code)}
      />
    </ReadingPage>
  )
}

/** `All countries › Europe` */
function Trail({ context, code }: Part<{ code: string }>) {
  const { index, formatter, base } = context
  const region = index.data.info.regions.find(({ countries }) =>
    countries.some((one) => one === code),
  )
  return (
    <p class="country-trail">
      <a href={base + countriesPath}>{formatter.t('country.all')}</a>
      {region && ` › ${region.name}`}
    </p>
  )
}

type SectionProps = {
  readonly id?: string
  readonly title: string
  readonly children: ComponentChildren
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Acts({ context, record, code }: Part<{ record: CountryRecord; code: string }>) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { acts, denials } = record
  const { responses } = index.data.info
  const hrefOf = ({ id }: AtlasEvent): string => `#${id}`
  return (
    <>
      {responses && (
        <Section id="acts" title={t('country.acts')}>
          <DatedLines {...{ context, hrefOf, lines: acts, none: t('responses.noActs') }} />
          <p>
            <a href={`${base}${sitePages.responses.path}#${code.toLowerCase()}`}>
              {t('responses.compared')}
            </a>
          </p>
        </Section>
      )}
      {(responses || denials.length > 0) && (
        <Section id="denials" title={t('country.denials')}>
          <DatedLines {...{ context, hrefOf, lines: denials, none: t('country.noDenials') }} />
        </Section>
      )}
    </>
  )
}

type FiguresProps = Part<{ events: readonly AtlasEvent[] }>

/** Those that rest on an event of the country. */
function Figures({ context, events }: FiguresProps) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { figures, info } = index.data
  if (figures.length === 0) return null
  const here = new Set<string>(events.map(({ id }) => id))
  const its = figures.filter(({ eventIds = [] }) => eventIds.some((id) => here.has(id)))
  return (
    <Section id="figures" title={t('country.figures')}>
      {its.length > 0 ? (
        <ul>
          {its.map(({ id, what }) => (
            <li key={id}>
              <a href={`${base}${sitePages.table.path}#${id}`}>{what}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {t('country.noFigures')}{' '}
          {info.returns && <a href={base + sitePages.returns.path}>{t('country.figuresOfAll')}</a>}
        </p>
      )}
    </Section>
  )
}

type SourcesProps = Part<{ country: Country; record: CountryRecord }>

/** All that the page rests on, once each, best first. */
function Sources({ context, country, record }: SourcesProps) {
  const { index, formatter } = context
  const ids = sourcesOfCountry({ index, country, record })
  return (
    <Section id="sources" title={formatter.t('details.sourcesCount', { count: ids.length })}>
      <ul class="source-list country-sources">
        {ids.map((id) => {
          const source = index.sources.get(id)
          return (
            source && (
              <li key={id} id={sourceAnchor(source.id)}>
                <Citation {...{ source, context }} />
              </li>
            )
          )
        })}
      </ul>
    </Section>
  )
}

type Asked = Pick<PartsContext, 'index'> & Omit<SourcesProps, 'context'>

function sourcesOfCountry({ index, country, record }: Asked): SourceId[] {
  const { stations, events } = record
  const replies = [...stations, ...events].flatMap(({ id }) => index.replies.get(id) ?? [])
  const ids = [
    ...stations.flatMap(stationSourceIds),
    ...[...events, ...replies, ...country.counts].flatMap(({ sourceIds }) => sourceIds),
  ].flatMap((id) => index.sources.get(id)?.id ?? [])
  const ordering = { sources: index.sources, order: index.data.info.sourceOrder }
  return inSourceOrder([...new Set(ids)], ordering)
}
