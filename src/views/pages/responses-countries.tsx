/** Every event behind the matrix, country by country and step by step, with its sources. */
import type { ResponseRow, ResponsesTable } from '../../logic/responses/responses.ts'
import { countryLink, type PartsContext } from '../parts/context.ts'
import { EventList } from '../parts/details/details-section.tsx'
import { countryPath } from '../parts/site/country-places.ts'
import { termName } from '../parts/words/term-name.ts'
import { cellAnchor, countryAnchor } from './responses-anchors.ts'
import { columnsOf } from './responses-matrix.tsx'
import { StatusGrounds } from './responses-statuses.tsx'
import { daysText } from './responses-words.ts'

type Props = { readonly context: PartsContext; readonly table: ResponsesTable }

export function ResponsesCountries({ context, table }: Props) {
  const { t } = context.formatter
  const named = new Set(table.main.rows.map(({ code }) => code))
  const onlyApart = table.apart
    .flatMap(({ rows }) => rows)
    .filter((row, i, rows) => !named.has(row.code) && rows.findIndex(same(row)) === i)
  const most = mostOfEach(table)
  return (
    <section id="countries" class="response-countries">
      <h2>{t('responses.countries')}</h2>
      {[...table.main.rows, ...onlyApart].map((row) => (
        <CountryResponses key={row.code} {...{ context, table, row, most }} />
      ))}
    </section>
  )
}

/** More events than these make the page longer than anybody reads, and slow to open. */
const mostEvents = 1000

/** Up to so many of each country's events of one step are listed: all, unless all are too many. */
export function mostOfEach({ main, apart }: Pick<ResponsesTable, 'main' | 'apart'>): number {
  const cells = [main, ...apart].flatMap(({ rows }) =>
    rows.flatMap((row) => [...row.cells.values()]),
  )
  const events = cells.reduce((sum, cell) => sum + cell.length, 0)
  return events <= mostEvents ? mostEvents : Math.max(1, Math.floor(mostEvents / cells.length))
}

const same =
  ({ code }: ResponseRow) =>
  (other: ResponseRow): boolean =>
    other.code === code

type CountryProps = Props & { readonly row: ResponseRow; readonly most: number }

function CountryResponses({ context, table, row, most }: CountryProps) {
  const { index, formatter, base } = context
  const { t } = formatter
  const groups = [
    { topic: null, rows: table.main.rows },
    ...table.apart.map(({ topic, rows }) => ({ topic, rows })),
  ]
  return (
    <section id={countryAnchor(row.code)} class="country-responses">
      <h3>
        <a href={base + countryPath(row.code)}>{row.name}</a>
      </h3>
      <p class="quiet">
        {t('details.stations', { count: row.stations })}
        {' · '}
        {row.first
          ? t('responses.countries.first', {
              period: formatter.period(row.first.from, row.first.to),
              days: daysText(row.first.days, formatter),
            })
          : t('responses.countries.noFirst')}{' '}
        <a href={countryLink(row.code, context)}>
          {t('responses.explorer', { country: row.name })}
        </a>
      </p>
      <StatusGrounds {...{ context, code: row.code }} />
      {groups.flatMap(({ topic, rows }) =>
        columnsOf(table.rules).map(({ id, name }) => {
          const events = rows.find(same(row))?.cells.get(id)
          if (!events) return null
          const topicName = topic === null ? null : termName(index.data.info.topics, topic)
          return (
            <div key={`${topic} ${id}`} id={cellAnchor(row.code, id, topic)} class="step-events">
              <h4>{[topicName, name].filter((part) => part !== null).join(': ')}</h4>
              <EventList {...{ context, events, most, explorer: base }} />
            </div>
          )
        }),
      )}
    </section>
  )
}
