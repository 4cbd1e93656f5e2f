/** What is not known, counted from the records: section by section, each gap with the records that it is about. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import { rollup, sort } from 'd3'
import { reportGaps, sourceGaps, stationGaps, type ReportGap } from '../../logic/records/gaps.ts'
import { responsesTable } from '../../logic/responses/responses.ts'
import type { AboutSection } from '../../model/about.ts'
import type { Source } from '../../model/source.ts'
import type { Station } from '../../model/station.ts'
import { Folded, type Gap, type GapSection } from './gap-records.tsx'
import { timeSection } from './gap-time.tsx'
import { countryLink, type PartsContext, type Part } from '../parts/context.ts'
import { StationLinks } from '../parts/details/details-section.tsx'
import type { MessageKey } from '../i18n/formatter.ts'
import { sitePages } from '../parts/site/site-pages.ts'

export type GapsProps = Part<{ sections: readonly AboutSection[] }>

/** The section of the texts of the site that says what was looked for. */
const searchedInVain = 'not-found'

/** Those that there are. */
export function gapSections({ context, sections }: GapsProps): GapSection[] {
  return [
    countedSection(context),
    stationsSection(context),
    outcomesSection({ context, sections }),
    sourcesSection(context),
    timeSection(context),
  ].flatMap(({ gaps, ...section }) => {
    const open = gaps.filter(({ count }) => count > 0)
    return open.length > 0 || section.notes ? [{ ...section, gaps: open }] : []
  })
}

function countedSection(context: PartsContext): GapSection {
  const { t } = context.formatter
  return {
    id: 'counted',
    title: t('served.gaps.counted'),
    gaps: reportGaps(context.index).flatMap((gap) => missingOf(gap, context)),
  }
}

function missingOf({ report, counted, recorded }: ReportGap, context: PartsContext): Gap[] {
  const { formatter, base } = context
  const { t } = formatter
  const said = {
    title: report.title,
    publisher: report.publisher,
    date: formatter.date(report.date),
  }
  const way = {
    href: `${base}data/countries.json`,
    text: t('served.gaps.countryCounts'),
  }
  return (['stations', 'countries'] as const).map((kind) => ({
    id: `missing-${kind}-${report.id}`,
    count: counted[kind] - recorded[kind],
    text: t(`served.gaps.missing.${kind}`, {
      ...said,
      counted: counted[kind],
      recorded: recorded[kind],
    }),
    ...(kind === 'countries' && { way }),
  }))
}

function stationsSection(context: PartsContext): GapSection {
  const { index, formatter, base } = context
  const { t, locale } = formatter
  const gaps = stationGaps(index)
  const total = index.data.stations.length
  const facet = index.markFacet
  const unstated = [...index.marks.values()].find(({ stated }) => stated === false)
  const named = { total, facet: facet?.name.toLocaleLowerCase(locale) ?? '' }
  const of = (id: string, key: MessageKey, its: readonly Station[]): Gap => ({
    ...{ id, count: its.length, text: t(key, named) },
    records: stationRecords(its, context),
  })
  const onMap =
    facet && unstated
      ? { href: linkTo(`${facet.id}=${unstated.id}`, base), text: t('served.gaps.onMap') }
      : undefined
  return {
    id: 'stations',
    title: t('served.gaps.stations'),
    gaps: [
      of('no-place', 'served.gaps.placeless', gaps.placeless),
      { ...of('link-not-stated', 'served.gaps.unlinked', gaps.unlinked), way: onMap },
      of('link-not-read', 'served.gaps.linkUnread', gaps.linkUnread),
      of('nothing-read', 'served.gaps.unread', gaps.unread),
      of('retold-alone', 'served.gaps.retoldAlone', gaps.retoldAlone),
    ],
  }
}

const stationRecords = (stations: readonly Station[], context: PartsContext) => (
  <Folded title={context.formatter.t('table.stations', { count: stations.length })}>
    <StationLinks {...{ context, stations }} explorer={context.base} />
  </Folded>
)

function outcomesSection({ context, sections }: GapsProps): GapSection {
  const { index, formatter, base } = context
  const { t } = formatter
  const { notFound, info, countries } = index.data
  const looked = sections.find(({ id }) => id === searchedInVain)
  const unfound = info.responses ? responsesTable(index).unfound : []
  return {
    id: 'outcomes',
    title: t('served.gaps.outcomes'),
    ...(looked && { notes: looked.paragraphs }),
    gaps: [
      {
        id: 'no-reaction',
        count: unfound.length,
        text: t('served.gaps.unfound', { total: countries.length }),
        way: {
          href: `${base}${sitePages.responses.path}#no-reaction`,
          text: t('served.gaps.responses'),
        },
        records: (
          <p class="gap-names">
            {unfound.map(({ code, name }) => (
              <a key={code} href={countryLink(code, context)}>
                {name}
              </a>
            ))}
          </p>
        ),
      },
      {
        id: 'not-found',
        count: notFound.length,
        text: t('served.gaps.notFound'),
        way: info.returns && {
          href: base + sitePages.returns.path,
          text: t('served.gaps.returns'),
        },
        records: (
          <dl class="gap-searches">
            {notFound.map(({ claim, result }) => (
              <div key={claim}>
                <dt>{claim}</dt>
                <dd>{result}</dd>
              </div>
            ))}
          </dl>
        ),
      },
    ],
  }
}

function sourcesSection(context: PartsContext): GapSection {
  const { index, formatter } = context
  const { t } = formatter
  const { sources, info } = index.data
  const gaps = sourceGaps(sources)
  const total = sources.length
  const unread = info.reports.filter(({ read }) => read === false)
  const of = (id: string, key: MessageKey, its: readonly Source[]): Gap => ({
    id,
    count: its.length,
    text: t(key, { total }),
    records: sourceRecords(its, context),
  })
  return {
    id: 'reading',
    title: t('served.gaps.reading'),
    gaps: [
      {
        id: 'reports-not-read',
        count: unread.length,
        text: t('served.gaps.reportsUnread', {
          count: unread.length,
          titles: formatter.list(unread.map(({ title, publisher }) => `“${title}” (${publisher})`)),
        }),
      },
      of('not-seen', 'served.gaps.unseen', gaps.unseen),
      of('copies', 'served.gaps.copies', gaps.copies),
      of('translations', 'served.gaps.translated', gaps.translated),
      of('no-address', 'served.gaps.addressless', gaps.addressless),
      of('undated', 'served.gaps.undated', gaps.undated),
      languagesGap(context),
    ],
  }
}

/** What is not among them may be in another. */
function languagesGap({ index, formatter, base }: PartsContext): Gap {
  const languages = sort(
    rollup(
      index.data.sources,
      (its) => its.length,
      ({ language }) => language,
    ),
    ([, count]) => -count,
  )
  return {
    id: 'languages',
    count: languages.length,
    text: formatter.t('served.gaps.languages', { total: index.data.sources.length }),
    records: (
      <p class="gap-names">
        {languages.map(([code, count]) => (
          <a key={code} href={`${base}${sitePages.sources.path}?language=${code}`}>
            {formatter.language(code)} {formatter.number(count)}
          </a>
        ))}
      </p>
    ),
  }
}

function sourceRecords(sources: readonly Source[], { formatter, base }: PartsContext) {
  return (
    <Folded title={formatter.t('served.gaps.sources', { count: sources.length })}>
      <ul class="gap-sources">
        {sources.map(({ id, publisher, title, titleLanguage }) => (
          <li key={id}>
            <a href={`${base}${sitePages.sources.path}#${id}`}>
              {publisher}: <cite lang={titleLanguage}>{title}</cite>
            </a>
          </li>
        ))}
      </ul>
    </Folded>
  )
}
