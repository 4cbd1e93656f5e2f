/** What stands in the details while nothing is selected. */
import type { Figure } from '../../../model/figure.ts'
import { overviewCounts } from '../../../logic/records/overview-counts.ts'
import { SourceList } from '../evidence/citation.tsx'
import type { PartsContext, Part } from '../context.ts'
import { DetailsHead, DetailsSection, LinkLine, Terms } from './details-section.tsx'
import { figureWords } from '../words/figure-words.ts'
import { Legend } from '../map/legend.tsx'
import { StationMark } from '../station-mark.tsx'

export function OverviewDetails({ context }: Part) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { info } = index.data
  const headline = info.returns && index.figures.get(info.returns.headline)
  return (
    <>
      <DetailsHead title={t('overview.heading')} subtitle={[info.description]} />
      <p class="evidence-text">{info.caution}</p>
      <QuickLinks context={context} />
      <DetailsSection title={t('overview.legend')}>
        <Legend context={context} />
      </DetailsSection>
      <DetailsSection title={t('overview.counts')}>
        <Terms terms={info.reports.map((report) => reportTerm(report, context))} />
      </DetailsSection>
      {headline && <HeadlineFigure {...{ context, figure: headline }} />}
      <LinkLine href={`${base}about/#evidence`}>{t('details.grading')}</LinkLine>
    </>
  )
}

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

/** One click to the stations of each linked city. */
function QuickLinks({ context: { index, formatter } }: Part) {
  const { ofMark } = overviewCounts(index)
  const { markFacet } = index
  if (!markFacet) return null
  return (
    <DetailsSection title={formatter.t('overview.byCity')}>
      <ul class="quick-links">
        {[...index.marks.values()].map(({ id, name, shape }) => (
          <li key={id}>
            <a href={`?${markFacet.id}=${id}`}>
              <StationMark value={id} shape={shape} outline="plain" uncertain={false} />
              {name} <span class="quiet">{formatter.number(ofMark.get(id) ?? 0)}</span>
            </a>
          </li>
        ))}
      </ul>
    </DetailsSection>
  )
}

type Report = PartsContext['index']['data']['info']['reports'][number]
function HeadlineFigure({ context: { formatter }, figure }: Part<{ figure: Figure }>) {
  const { t } = formatter
  const href = `?sel=figure:${figure.id}`
  const said = figureWords(figure, formatter)
  return (
    <DetailsSection title={t('overview.figure')}>
      <p class="evidence-text">
        <a class="headline-value" href={href}>
          {said.value}
        </a>{' '}
        {t('overview.figureSaid', said)}
      </p>
      <LinkLine href={href}>{t('overview.figureMore')}</LinkLine>
    </DetailsSection>
  )
}
