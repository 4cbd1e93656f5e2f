/** Every source, the best kinds first, with the records that rest on it. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import { groups, rollup, sort } from 'd3'
import { sourceClass } from '../../logic/records/source-order.ts'
import { sourceUses, type SourceUses } from '../../logic/records/source-uses.ts'
import type { Claim } from '../../model/claim.ts'
import type { Source } from '../../model/source.ts'
import { countryLink, stationPlace, type PartsContext, type Part } from '../parts/context.ts'
import { Citation } from '../parts/evidence/full-citation.tsx'
import { DateText } from '../parts/evidence/partial-date.tsx'
import { PageFoot } from '../parts/site/page-foot.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import { sitePages } from '../parts/site/site-pages.ts'
import { figureValue } from '../parts/words/figure-words.ts'

/** A page of more is slow to open and nobody reads it to its end: the file holds them all. */
export const mostServed = 1000

type Props = Part<{ claims: readonly Claim[] }>

/** `372 sources in 23 languages` */
export function sourcesTitle({ index, formatter }: PartsContext): string {
  const { sources } = index.data
  const languages = new Set(sources.map(({ language }) => language)).size
  return formatter.t('served.sources.title', { count: sources.length, languages })
}

export function SourcesPage({ context, claims }: Props) {
  const { index, formatter, base } = context
  const { t } = formatter
  const { sources } = index.data
  const title = sourcesTitle(context)
  const uses = sourceUses(index, claims)
  const inOrder = sourceGroups(context)
  const left = sources.length - mostServed
  return (
    <ReadingPage {...{ context, title }} current="sources" name="reference">
      <p class="reference-lead">
        {t('served.sources.lead')}{' '}
        {index.data.info.sourceOrder && (
          <a href={`${base}${sitePages.about.path}#source-order`}>{t('served.sources.order')}</a>
        )}
      </p>
      {left > 0 && (
        <p class="quiet">
          {t('served.sources.more', { shown: mostServed, left })}{' '}
          <a href={`${base}data/sources.csv`}>{t('table.download', { file: 'sources.csv' })}</a>
        </p>
      )}
      <SourceFilter {...{ context }} />
      {inOrder.map(([name, its]) => (
        <section key={name} class="source-group">
          {name !== '' && <h2>{name}</h2>}
          <ul>
            {its.map((source) => (
              <SourceEntry key={source.id} {...{ context, source }} uses={uses.get(source.id)} />
            ))}
          </ul>
        </section>
      ))}
      <PageFoot
        {...{ context, title }}
        page="sources"
        files={['sources.json', 'sources.csv', 'sources-spreadsheet.csv']}
      />
    </ReadingPage>
  )
}

/** By the class that orders every list of sources; within it by who published it, then by date. */
function sourceGroups({ index, formatter }: PartsContext): [string, Source[]][] {
  const { info, sources } = index.data
  const classes = info.sourceOrder?.classes.map(({ name }) => name) ?? ['']
  const compare = new Intl.Collator(formatter.locale).compare
  const named = groups(
    sources.toSorted(
      (a, b) => compare(a.publisher, b.publisher) || compare(a.date ?? '9', b.date ?? '9'),
    ),
    (source) => (info.sourceOrder && sourceClass(source, info.sourceOrder)?.name) ?? '',
  )
  const inOrder = sort(named, ([name]) => (name === '' ? classes.length : classes.indexOf(name)))
  const kept = inOrder.flatMap(([name, its]) => its.map((source) => ({ name, source })))
  return groups(kept.slice(0, mostServed), ({ name }) => name).map(([name, its]) => [
    name,
    its.map(({ source }) => source),
  ])
}

type Option = { readonly value: string; readonly name: string; readonly count: number }

/** Needs a script, which shows it. */
function SourceFilter({ context: { index, formatter } }: Part) {
  const { t } = formatter
  const { sources } = index.data
  const all = t('served.sources.all')
  const kinds = options(
    sources.map(({ type }) => type),
    (type) => t(`source.type.${type}`),
  )
  const languages = options(
    sources.map(({ language }) => language),
    formatter.language,
  )
  const cautions = options(
    sources.flatMap((source) => source.cautions),
    (caution) => t(`caution.${caution}`),
  )
  return (
    <div
      id="source-filter"
      class="source-filter"
      role="group"
      aria-label={t('served.sources.filter')}
      hidden
    >
      <Choice name="kind" label={t('served.sources.kind')} all={all} options={kinds} />
      <Choice name="language" label={t('served.sources.language')} all={all} options={languages} />
      <Choice name="caution" label={t('served.sources.caution')} all={all} options={cautions} />
      <p id="sources-shown" class="quiet" role="status" />
    </div>
  )
}

/** The most frequent first. */
function options<Value extends string>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
): Option[] {
  const counts = rollup(
    values,
    (its) => its.length,
    (value) => value,
  )
  const all = [...counts].map(([value, count]) => ({ value, name: nameOf(value), count }))
  return sort(all, ({ count }) => -count)
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly all: string
  readonly options: readonly Option[]
}

function Choice({ name, label, all, options }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} autocomplete="off">
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name} ({option.count})
          </option>
        ))}
      </select>
    </label>
  )
}

type EntryProps = Part<{ source: Source; uses: SourceUses | undefined }>

function SourceEntry({ context, source, uses }: EntryProps) {
  const { formatter } = context
  return (
    <li
      id={source.id}
      class="source-entry"
      data-kind={source.type}
      data-language={source.language}
      data-caution={source.cautions.join(' ')}
    >
      <p class="source-side">
        {source.aliases.map((id) => (
          <span key={id} id={id} />
        ))}
        <a href={`#${source.id}`}>{source.publisher}</a>
        <span class="quiet">
          {source.date ? (
            <DateText date={source.date} formatter={formatter} />
          ) : (
            formatter.t('source.undated')
          )}
        </span>
      </p>
      <div>
        <Citation {...{ source, context }} />
        {uses && <Uses {...{ context, source, uses }} />}
      </div>
    </li>
  )
}

type UsesProps = Part<{ source: Source; uses: SourceUses }>

function Uses({ context, source, uses }: UsesProps) {
  const { index, formatter, base } = context
  const { t } = formatter
  const kinds = useLines(uses, context).filter(({ links }) => links.length > 0)
  const better = source.supersededBy && index.sources.get(source.supersededBy)
  return (
    <>
      {kinds.length > 0 ? (
        <details class="source-uses">
          <summary>
            {t('served.sources.uses', { records: formatter.list(kinds.map(({ count }) => count)) })}
          </summary>
          {kinds.map(({ count, links }) => (
            <p key={count}>
              {links.map(({ href, text }) => (
                <a key={href} href={base + href}>
                  {text}
                </a>
              ))}
            </p>
          ))}
        </details>
      ) : (
        <p class="quiet">
          {t(source.role === 'method' ? 'served.sources.method' : 'served.sources.unused')}
        </p>
      )}
      {better && (
        <p class="quiet">
          {t('served.sources.better')}{' '}
          <a href={`#${better.id}`}>
            {better.publisher}: <cite lang={better.titleLanguage}>{better.title}</cite>
          </a>
        </p>
      )}
    </>
  )
}

type UseLine = {
  readonly count: string
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

function useLines(uses: SourceUses, context: PartsContext): UseLine[] {
  const { index, formatter } = context
  const { t } = formatter
  const { stations, events, figures, replies, countries, claims, reports } = uses
  return [
    {
      count: t('table.stations', { count: stations.length }),
      links: stations.map((station) => ({
        href: linkTo(`sel=station:${station.id}`),
        text: [stationPlace(station, context), index.countryNames.get(station.country)].join(', '),
      })),
    },
    {
      count: t('table.events', { count: events.length }),
      links: events.map(({ id, title }) => ({ href: linkTo(`sel=event:${id}`), text: title })),
    },
    {
      count: t('table.figures', { count: figures.length }),
      links: figures.map((figure) => ({
        href: linkTo(`sel=figure:${figure.id}`),
        text: `${figureValue(figure, formatter)} ${figure.unit}`,
      })),
    },
    {
      count: t('served.sources.replies', { count: replies.length }),
      links: replies.map(({ speaker, date, about: [id = ''] }) => ({
        href: linkTo(`sel=${kindOf(id, context)}:${id}`),
        text: `${speaker}, ${formatter.date(date)}`,
      })),
    },
    {
      count: t('served.sources.countries', { count: countries.length }),
      links: countries.map(({ code, name }) => ({
        href: countryLink(code, { ...context, base: '' }),
        text: name,
      })),
    },
    {
      count: t('served.sources.claims', { count: claims.length }),
      links: claims.map(({ id, claim }) => ({
        href: `${sitePages.claims.path}#${id}`,
        text: claim,
      })),
    },
    {
      count: t('served.sources.reports', { count: reports.length }),
      links: reports.map(({ title }) => ({ href: sitePages.gaps.path, text: title })),
    },
  ]
}

function kindOf(id: string, { index }: PartsContext): 'station' | 'event' | 'figure' {
  if (index.stations.has(id)) return 'station'
  return index.events.has(id) ? 'event' : 'figure'
}
