/** Every station, event and figure as a row: for readers of tables, screen readers and printers. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import type { ComponentChild } from 'preact'
import { spreadsheetPath } from '../../logic/files/table.ts'
import { traitFacets } from '../../logic/records/atlas-facets.ts'
import { textsOf } from '../../logic/records/field-columns.ts'
import { stationsInDoubt } from '../../logic/records/in-doubt.ts'
import { statusOn } from '../../logic/records/status-on.ts'
import type { Evidence } from '../../model/root.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { Figure } from '../../model/figure.ts'
import type { Confidence } from '../../model/ids.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import type { Station } from '../../model/station.ts'
import { linkedPhrase, stationPlace, type PartsContext, type Part } from '../parts/context.ts'
import { EvidenceCount } from '../parts/evidence/evidence-count.tsx'
import { DateText } from '../parts/evidence/partial-date.tsx'
import { HeldBack } from '../parts/evidence/held-back.tsx'
import { countriesPath, stationPath } from '../parts/site/country-places.ts'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import { TableRows } from '../parts/table-rows.tsx'
import { eventWords } from '../parts/words/event-words.ts'
import { figureWords } from '../parts/words/figure-words.ts'
import { termName } from '../parts/words/term-name.ts'

/** A page of more rows is slow to open and nobody reads it to its end: the file holds them all. */
const mostInTable = 1000

export function TablePage({ context }: Part) {
  const { stations, events, figures } = context.index.data
  const { t } = context.formatter
  return (
    <ReadingPage context={context} current="table" title={t('table.title')} name="table">
      <p class="table-lead">
        {t('details.sharedCaution')} <a href={context.base + countriesPath}>{t('country.all')}</a>
      </p>
      <RecordTable
        {...{ context, records: byCountry(stations, context), columns: stationColumns(context) }}
        id="stations"
        inDoubt={stationsInDoubt(context.index.data)}
        file="stations.csv"
      />
      <RecordTable
        {...{ context, records: events, columns: eventColumns(context) }}
        id="events"
        file="events.csv"
      />
      {figures.length > 0 && (
        <RecordTable
          {...{ context, records: figures, columns: figureColumns(context) }}
          id="figures"
          file="returns.csv"
        />
      )}
      <HeldBack {...{ context }} records={context.index.data.withheld} />
    </ReadingPage>
  )
}

function byCountry(
  stations: readonly Station[],
  { index, formatter }: PartsContext,
): readonly Station[] {
  const name = ({ country }: Station): string => index.countryNames.get(country) ?? country
  const compare = new Intl.Collator(formatter.locale).compare
  return [...stations].sort((a, b) => compare(name(a), name(b)))
}

/** The header, and what stands below it; the first column names the row. */
type Column<T> = readonly [name: string, content: (record: T) => ComponentChild]

type TableProps<T> = Part & {
  readonly id: 'stations' | 'events' | 'figures'
  readonly records: readonly T[]
  readonly columns: readonly Column<T>[]
  /** As many of them may not be at all. */
  readonly inDoubt?: number
  /** Name of the published file that holds every row. */
  readonly file: string
}

function RecordTable<T extends { readonly id: string }>(props: TableProps<T>) {
  const { context, id, records, columns, file, inDoubt = 0 } = props
  const { t } = context.formatter
  const left = records.length - mostInTable
  return (
    <section id={id} data-total={records.length}>
      <h2 id={`${id}-title`}>
        {[
          t(`table.${id}`, { count: records.length }),
          ...(inDoubt > 0 ? [t('details.inDoubt', { count: inDoubt })] : []),
        ].join(', ')}
      </h2>
      <p class="quiet">
        {left > 0 && `${t('table.more', { shown: mostInTable, left })} `}
        <a href={`${context.base}data/${file}`} download>
          {t('table.download', { file })}
        </a>{' '}
        ·{' '}
        <a href={`${context.base}data/${spreadsheetPath(file)}`} download>
          {t('table.spreadsheet', { file: spreadsheetPath(file) })}
        </a>
      </p>
      <div class="table-scroll" role="region" aria-labelledby={`${id}-title`} tabIndex={0}>
        <table>
          <TableRows
            columns={columns.map(([name]) => ({ name }))}
            rows={records.slice(0, mostInTable).map((record) => ({
              id: record.id,
              cells: columns.map(([, content]) => ({ content: content(record) })),
            }))}
          />
        </table>
      </div>
    </section>
  )
}

function stationColumns(context: PartsContext): readonly Column<Station>[] {
  const { index, formatter, base } = context
  const { t } = formatter
  return [
    [
      t('table.place'),
      (station) => (
        <a href={linkTo(`sel=station:${station.id}`, base)}>{stationPlace(station, context)}</a>
      ),
    ],
    [
      t('table.country'),
      (station) => (
        <a href={base + stationPath(station)}>
          {index.countryNames.get(station.country) ?? station.country}
        </a>
      ),
    ],
    ...traitColumns(context),
    [t('table.status'), (station) => <StatusThen {...{ station, context }} />],
    [t('table.firstReported'), ({ firstReported }) => dateOf(firstReported.date, context)],
    [t('table.reportedBy'), ({ reportedBy }) => publishers(reportedBy, context)],
    gradeColumn(context),
    evidenceColumn(context),
  ]
}

/** What the subject adds. */
const traitColumns = (context: PartsContext): readonly Column<Station>[] =>
  traitFacets(context.index).map((facet) => [
    facet.name,
    (station) =>
      facet === context.index.markFacet
        ? linkedPhrase(station, context)
        : textsOf(station.traits[facet.field])
            .map((id) => termName(facet.values, id))
            .join(', '),
  ])

/** The status on the day of the context, and since when. */
export function StatusThen({ station, context }: Part<{ readonly station: Station }>) {
  const entry = statusOn(station, context.day)
  if (!entry) return null
  return (
    <>
      {context.index.statuses.get(entry.status)?.name ?? entry.status},{' '}
      {dateOf(entry.date, context)}
    </>
  )
}

function eventColumns(context: PartsContext): readonly Column<AtlasEvent>[] {
  const { formatter, base } = context
  const { t } = formatter
  const said = (event: AtlasEvent) => eventWords(event, context)
  return [
    [t('table.event'), ({ id, title }) => <a href={linkTo(`sel=event:${id}`, base)}>{title}</a>],
    [t('table.date'), ({ date }) => dateOf(date, context)],
    [t('table.where'), (event) => said(event).where],
    [t('table.category'), (event) => said(event).category],
    [t('table.actor'), (event) => said(event).actor],
    [t('table.sources'), ({ sourceIds }) => publishers(sourceIds, context)],
    gradeColumn(context),
    evidenceColumn(context),
  ]
}

function figureColumns(context: PartsContext): readonly Column<Figure>[] {
  const { formatter, base } = context
  const { t } = formatter
  const said = (figure: Figure) => figureWords(figure, formatter)
  return [
    [
      t('table.figure'),
      (figure) => (
        <a href={linkTo(`sel=figure:${figure.id}`, base)}>
          {said(figure).value} {figure.unit}
        </a>
      ),
    ],
    [t('table.counts'), ({ what }) => what],
    [t('table.period'), (figure) => said(figure).period],
    [t('table.publishedBy'), ({ publishedBy }) => publishedBy],
    [t('table.published'), ({ publishedDate }) => dateOf(publishedDate, context)],
    [
      t('table.sources'),
      ({ sourceIds: ids }) => (ids.length > 0 ? publishers(ids, context) : t('details.noSource')),
    ],
    gradeColumn(context),
    evidenceColumn(context),
  ]
}

const dateOf = (date: PartialDate, { formatter }: PartsContext) => (
  <DateText date={date} formatter={formatter} />
)

const gradeColumn = ({ index, formatter }: PartsContext) =>
  [
    formatter.t('table.confidence'),
    ({ confidence }: { readonly confidence: Confidence }) =>
      termName(index.data.info.grades, confidence),
  ] as const

const evidenceColumn = ({ formatter }: PartsContext) =>
  [
    formatter.t('table.evidence'),
    ({ evidence }: { readonly evidence?: Evidence | undefined }) => (
      <EvidenceCount {...{ evidence, formatter }} />
    ),
  ] as const

/** Who says so, each once; the sources themselves stand in the record that the row opens. */
function publishers(ids: readonly string[], { index, formatter }: PartsContext): string {
  const names = ids.flatMap((id) => index.sources.get(id)?.publisher ?? [])
  return formatter.list([...new Set(names)])
}
