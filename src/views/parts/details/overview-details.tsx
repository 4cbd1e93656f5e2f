/** What stands in the details while nothing is selected: what this is, who claims it, and the ways in. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import { newestEvents } from '../../../logic/records/newest-events.ts'
import { overviewCounts } from '../../../logic/records/overview-counts.ts'
import type { AtlasEvent } from '../../../model/event.ts'
import { SourceList } from '../evidence/citation.tsx'
import { DateText } from '../evidence/partial-date.tsx'
import type { PartsContext, Part } from '../context.ts'
import { HatchSample, RingSample } from '../map/map-samples.tsx'
import { StationMark } from '../station-mark.tsx'
import { eventWords } from '../words/event-words.ts'
import { DetailsSection, Terms } from './details-section.tsx'
import { OpeningHead } from './opening-head.tsx'

export function OverviewDetails({ context }: Part) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { info } = index.data
  return (
    <>
      <OpeningHead context={context} />
      <NewestEvents context={context} />
      <HowToRead context={context} />
      <DetailsSection title={t('overview.counts')}>
        <Terms terms={info.reports.map((report) => reportTerm(report, context))} />
      </DetailsSection>
      <p class="opening-foot">
        <a href={`${base}about/#evidence`}>{t('overview.gathered')}</a>
        <span>{t('overview.version', { version: info.version })}</span>
      </p>
    </>
  )
}

/** As many as say that the atlas is kept up, and no more: the timeline has them all. */
const mostNewest = 2

function NewestEvents({ context }: Part) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { events } = index.data
  if (events.length === 0) return null
  return (
    <section class="details-section">
      <div class="opening-row">
        <h3>{t('overview.newest')}</h3>
        <a href={`${base}table/#events`}>{t('overview.allEvents', { count: events.length })}</a>
      </div>
      <ul class="newest-events">
        {newestEvents(events, mostNewest).map((event) => (
          <NewestEvent key={event.id} {...{ context, event }} />
        ))}
      </ul>
    </section>
  )
}

/** What is about something else than the stations says so. */
function NewestEvent({ context, event }: Part<{ event: AtlasEvent }>) {
  const { index, formatter } = context
  const { actor, country, about } = eventWords(event, context)
  const isApart = event.about !== (index.data.info.responses?.topic ?? event.about)
  const said = [actor, country, isApart ? about : ''].filter(Boolean)
  return (
    <li class={`event-${index.categories.get(event.category)?.colour ?? 'grey'}`}>
      <p class="quiet">
        <DateText date={event.date} formatter={formatter} /> · {said.join(', ')}
      </p>
      <a href={linkTo(`sel=event:${event.id}`)}>{event.title}</a>
    </li>
  )
}

/** Three signs that no facet explains. */
function HowToRead({ context: { index, formatter } }: Part) {
  const { t, locale } = formatter
  const facet = index.markFacet?.name.toLocaleLowerCase(locale)
  const marks = [...index.marks.values()]
  const [first] = marks
  return (
    <DetailsSection title={t('overview.howToRead')}>
      <ul class="map-signs">
        {facet && (
          <li>
            <RingSample values={marks.map(({ id }) => id)} size={26} counted />
            <p>
              <strong>{t('overview.ring')}</strong> {t('overview.ringMeans', { facet })}
            </p>
          </li>
        )}
        <li>
          <HatchSample />
          <p>
            <strong>{t('overview.hatching')}</strong> {t('overview.hatchingMeans')}
          </p>
        </li>
        {facet && first && index.data.info.asked?.includes('linkBasis') && (
          <li>
            <StationMark value={first.id} shape={first.shape} outline="plain" uncertain />
            <p>
              <strong>{t('overview.half')}</strong> {t('overview.halfMeans', { facet })}
            </p>
          </li>
        )}
      </ul>
    </DetailsSection>
  )
}

type Report = PartsContext['index']['data']['info']['reports'][number]

function reportTerm(report: Report, context: PartsContext) {
  const { index, formatter } = context
  const { t, date } = formatter
  const { title, publisher } = report
  const counted = overviewCounts(index).ofReport.get(report.id) ?? { stations: 0, countries: 0 }
  return [
    t('overview.report', { title, publisher, date: date(report.date) }),
    <>
      {t('overview.published', report.published)}
      {'; '}
      {t('overview.recorded', counted)}
      <SourceList ids={report.sourceIds} context={context} />
    </>,
  ] as const
}
