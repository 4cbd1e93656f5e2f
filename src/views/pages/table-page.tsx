/** Every station, event and figure as a row: for readers of tables, screen readers and printers. */
import type { ComponentChild } from 'preact'
import { traitFacets } from '../../logic/records/atlas-facets.ts'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import { textsOf } from '../../logic/records/field-columns.ts'
import { statusOn } from '../../logic/records/status-on.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { Figure } from '../../model/figure.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import type { Station } from '../../model/station.ts'
import { linkedPhrase, stationPlace, type PartsContext } from '../parts/context.ts'
import { termName } from '../parts/words/term-name.ts'
import { figureValue } from '../parts/details/figure-details.tsx'
import { DateText } from '../parts/evidence/partial-date.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'

/** A page of more rows is slow to open and nobody reads it to its end: the file holds them all. */
const mostInTable = 1000

type Props = { readonly context: PartsContext }

export function TablePage({ context }: Props) {
  const { index, formatter } = context
  const { stations, events, figures } = index.data
  const { t } = formatter
  return (
    <ReadingPage context={context} current="table" title={t('table.title')} name="table">
      <p class="table-lead">{t('details.sharedCaution')}</p>
      <RecordTable
        {...{ context, records: byCountry(stations, context), columns: stationColumns(context) }}
        id="stations"
        title={t('table.stations', { count: stations.length })}
        file="stations.csv"
      />
      <RecordTable
        {...{ context, records: events, columns: eventColumns(context) }}
        id="events"
        title={t('table.events', { count: events.length })}
        file="events.csv"
      />
      {figures.length > 0 && (
        <RecordTable
          {...{ context, records: figures, columns: figureColumns(context) }}
          id="figures"
          title={t('table.figures', { count: figures.length })}
          file="returns.csv"
        />
      )}
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

type Cell<T> = (record: T, context: PartsContext) => ComponentChild
/** The header, and what stands below it; the first column names the row. */
type Column<T> = readonly [header: string, cell: Cell<T>]
type Columns<T> = (context: PartsContext) => readonly Column<T>[]

type TableProps<T> = Props & {
  readonly id: string
  readonly title: string
  readonly records: readonly T[]
  readonly columns: readonly Column<T>[]
  /** Name of the published file that holds every row. */
  readonly file: string
}

function RecordTable<T extends { readonly id: string }>(props: TableProps<T>) {
  const { context, id, title, records, columns, file } = props
  const { t } = context.formatter
  const left = records.length - mostInTable
  return (
    <section id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="quiet">
        {left > 0 && `${t('table.more', { shown: mostInTable, left })} `}
        <a href={`${context.base}data/${file}`} download>
          {t('table.download', { file })}
        </a>
      </p>
      <div class="table-scroll" role="region" aria-labelledby={`${id}-title`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(([header]) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.slice(0, mostInTable).map((record) => (
              <RecordRow key={record.id} {...{ context, record, columns }} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type RowProps<T> = Pick<TableProps<T>, 'context' | 'columns'> & { readonly record: T }

function RecordRow<T extends { readonly id: string }>({ context, record, columns }: RowProps<T>) {
  return (
    <tr id={record.id}>
      {columns.map(([header, cell], at) =>
        at === 0 ? (
          <th key={header} scope="row">
            {cell(record, context)}
          </th>
        ) : (
          <td key={header}>{cell(record, context)}</td>
        ),
      )}
    </tr>
  )
}

const dateOf = (date: PartialDate, { formatter }: PartsContext) => (
  <DateText date={date} formatter={formatter} />
)

const stationColumns: Columns<Station> = ({ index, formatter: { t } }) => [
  [
    t('table.place'),
    (station, context) => (
      <a href={`${context.base}?sel=station:${station.id}`}>{stationPlace(station, context)}</a>
    ),
  ],
  [t('table.country'), ({ country }, { index }) => index.countryNames.get(country) ?? country],
  ...traitColumns(index),
  [t('table.status'), stationStatus],
  [t('table.firstReported'), ({ firstReported }, context) => dateOf(firstReported.date, context)],
  [t('table.reportedBy'), ({ reportedBy }, context) => publishers(reportedBy, context)],
  [
    t('table.confidence'),
    ({ confidence }, { index }) => termName(index.data.info.grades, confidence),
  ],
]

/** What the subject adds. */
function traitColumns(index: AtlasIndex): readonly Column<Station>[] {
  return traitFacets(index).map((facet): Column<Station> => {
    const names: Cell<Station> = ({ traits }) =>
      textsOf(traits[facet.field])
        .map((id) => termName(facet.values, id))
        .join(', ')
    return [facet.name, facet === index.markFacet ? linkedPhrase : names]
  })
}

function stationStatus(station: Station, { index, formatter, day }: PartsContext) {
  const entry = statusOn(station, day)
  if (!entry) return null
  return (
    <>
      {index.statuses.get(entry.status)?.name ?? entry.status},{' '}
      <DateText date={entry.date} formatter={formatter} />
    </>
  )
}

const eventColumns: Columns<AtlasEvent> = ({ formatter: { t } }) => [
  [t('table.event'), ({ id, title }, { base }) => <a href={`${base}?sel=event:${id}`}>{title}</a>],
  [t('table.date'), ({ date }, context) => dateOf(date, context)],
  [
    t('table.where'),
    ({ country, scope }, { index }) =>
      country
        ? (index.countryNames.get(country) ?? country)
        : termName(index.data.info.scopes, scope),
  ],
  [
    t('table.category'),
    ({ category }, { index }) => index.categories.get(category)?.name ?? category,
  ],
  [t('table.actor'), ({ actor }, { index }) => termName(index.data.info.actors, actor)],
  [t('table.sources'), ({ sourceIds }, context) => publishers(sourceIds, context)],
  [
    t('table.confidence'),
    ({ confidence }, { index }) => termName(index.data.info.grades, confidence),
  ],
]

const figureColumns: Columns<Figure> = ({ formatter: { t } }) => [
  [
    t('table.figure'),
    (figure, { base, formatter }) => (
      <a href={`${base}?sel=figure:${figure.id}`}>
        {figureValue(figure, formatter)} {figure.unit}
      </a>
    ),
  ],
  [t('table.counts'), ({ what }) => what],
  [
    t('table.period'),
    ({ periodStart, periodEnd }, { formatter }) => formatter.period(periodStart, periodEnd),
  ],
  [t('table.publishedBy'), ({ publishedBy }) => publishedBy],
  [t('table.published'), ({ publishedDate }, context) => dateOf(publishedDate, context)],
  [
    t('table.sources'),
    ({ sourceIds }, context) =>
      sourceIds.length > 0
        ? publishers(sourceIds, context)
        : context.formatter.t('details.noSource'),
  ],
  [
    t('table.confidence'),
    ({ confidence }, { index }) => termName(index.data.info.grades, confidence),
  ],
]

/** Who says so, each once; the sources themselves stand in the record that the row opens. */
function publishers(ids: readonly string[], { index, formatter }: PartsContext): string {
  const names = ids.flatMap((id) => index.sources.get(id)?.publisher ?? [])
  return formatter.list([...new Set(names)])
}
