/** What each host state is reported to have done: a matrix, the days to the first response, the events. */
import { wholeCaution } from '../../logic/records/whole-caution.ts'
import { responseOrders } from '../../logic/responses/responses-view.ts'
import { noStep } from '../../logic/responses/responses-view.ts'
import type { ResponsesTable } from '../../logic/responses/responses.ts'
import { ChartFrame } from '../parts/chart/chart-frame.tsx'
import { countryLink, type PartsContext } from '../parts/context.ts'
import { EventList } from '../parts/details/details-section.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import { countryAnchor } from './responses-anchors.ts'
import { ResponsesCountries } from './responses-countries.tsx'
import { columnsOf, ResponseMark, ResponsesMatrix } from './responses-matrix.tsx'
import { StatusGrounds } from './responses-statuses.tsx'
import { daysTexts, matrixTexts, pageTitle, respondedRows } from './responses-words.ts'

export type ResponsesPageProps = {
  readonly context: PartsContext
  readonly table: ResponsesTable
  /** As drawn at build time. */
  readonly drawings: { readonly matrix: string; readonly days: string }
}

export function ResponsesPage(props: ResponsesPageProps) {
  const { context, table } = props
  const { index, formatter } = context
  const { t } = formatter
  return (
    <ReadingPage
      context={context}
      current="responses"
      title={pageTitle({ context, table })}
      name="responses"
    >
      <p class="responses-lede">{t('responses.lede')}</p>
      <p class="quiet">{wholeCaution(index.data.info)}</p>
      <MatrixFigure {...props} />
      <Unfound {...props} />
      <DaysFigure {...props} />
      <General {...props} />
      <ResponsesCountries {...{ context, table }} />
    </ReadingPage>
  )
}

function MatrixFigure({ context, table, drawings }: ResponsesPageProps) {
  const { index, formatter } = context
  const { t } = formatter
  const colour = table.rules.steps[0]?.colour ?? null
  return (
    <ChartFrame
      id="responses"
      {...{ context }}
      {...matrixTexts({ context, table })}
      legend={[
        { mark: <ResponseMark open={false} colour={colour} />, text: t('responses.legend.act') },
        { mark: <ResponseMark open colour={colour} />, text: t('responses.legend.disputed') },
        { mark: <ResponseMark open={false} colour={null} />, text: t('responses.legend.answer') },
      ]}
      sourcesAt={{ href: '#countries', text: t('responses.sourcesAt') }}
      note={wholeCaution(index.data.info)}
    >
      <Tools {...{ context, table }} />
      <ResponsesMatrix {...{ context, table }} />
      <p id="responses-empty" class="quiet" hidden>
        {t('responses.shownNone')}
      </p>
      <div hidden dangerouslySetInnerHTML={{ __html: drawings.matrix }} />
    </ChartFrame>
  )
}

/** They need a script, which shows them. */
function Tools({ context: { index, formatter }, table }: Omit<ResponsesPageProps, 'drawings'>) {
  const { t } = formatter
  const { markFacet } = index
  const all = { id: '', name: t('responses.filter.all') }
  const steps = [...columnsOf(table.rules), { id: noStep, name: t('responses.unfound') }]
  const filters = [
    { name: 'step', label: t('responses.filter.step'), values: steps },
    { name: 'region', label: t('responses.filter.region'), values: index.data.info.regions },
    ...(markFacet ? [{ name: markFacet.id, label: markFacet.name, values: markFacet.values }] : []),
  ]
  return (
    <div
      id="responses-tools"
      class="responses-tools"
      role="group"
      aria-label={t('responses.tools')}
      hidden
    >
      <Choice
        name="order"
        label={t('responses.order')}
        options={responseOrders.map((id) => ({ id, name: t(`responses.order.${id}`) }))}
      />
      {filters
        .filter(({ values }) => values.length > 0)
        .map(({ values, ...filter }) => (
          <Choice key={filter.name} {...filter} options={[all, ...values]} />
        ))}
      <p id="responses-shown" class="responses-shown" role="status" />
    </div>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
}

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} autocomplete="off">
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Unfound({ context, table }: ResponsesPageProps) {
  const { formatter } = context
  if (table.unfound.length === 0) return null
  const inMatrix = new Set(table.main.rows.map(({ code }) => code))
  return (
    <section class="responses-unfound">
      <h2 id="no-reaction">{formatter.t('responses.unfound')}</h2>
      <p>{formatter.t('responses.unfound.text', { count: table.unfound.length })}</p>
      <ul id="unfound">
        {table.unfound.map(({ code, name, stations, region, marks }) => (
          <li
            key={code}
            id={inMatrix.has(code) ? undefined : countryAnchor(code)}
            data-name={name}
            data-region={region ?? ''}
            data-marks={marks.join(' ')}
          >
            <a href={countryLink(code, context)}>{name}</a>{' '}
            <span class="quiet">{formatter.t('details.stations', { count: stations })}</span>
            <StatusGrounds {...{ context, code }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DaysFigure({ context, table, drawings }: ResponsesPageProps) {
  const { t } = context.formatter
  if (respondedRows(table).length === 0) return null
  return (
    <ChartFrame
      id="days-to-response"
      {...{ context }}
      {...daysTexts({ context, table })}
      legend={[
        { mark: <DaysMark kind="reported" />, text: t('responses.legend.reported') },
        { mark: <DaysMark kind="point" />, text: t('responses.legend.day') },
        { mark: <DaysMark kind="span" />, text: t('responses.legend.span') },
      ]}
      sourcesAt={{ href: '#countries', text: t('responses.sourcesAt') }}
      note={wholeCaution(context.index.data.info)}
    >
      <div dangerouslySetInnerHTML={{ __html: drawings.days }} />
    </ChartFrame>
  )
}

function DaysMark({ kind }: { readonly kind: 'reported' | 'point' | 'span' }) {
  const width = kind === 'span' ? 32 : 16
  return (
    <svg viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
      {kind === 'reported' ? (
        <circle class="days-reported" cx="8" cy="8" r="4" />
      ) : (
        <g class={`is-${kind}`}>
          <rect class="days-response" x="3" y="3" width={width - 6} height="10" rx="5" />
        </g>
      )}
    </svg>
  )
}

function General({ context, table }: ResponsesPageProps) {
  const { t } = context.formatter
  if (table.general.length === 0) return null
  return (
    <section id="answered-to-all" class="response-countries">
      <h2>{t('responses.general')}</h2>
      <p>{t('responses.general.text')}</p>
      <EventList context={context} events={table.general} explorer={context.base} />
    </section>
  )
}
