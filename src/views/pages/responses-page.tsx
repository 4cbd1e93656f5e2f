/** What each host state is reported to have done: a matrix, the days to the first response, the events. */
import { wholeCaution } from '../../logic/records/whole-caution.ts'
import type { ResponsesTable } from '../../logic/responses/responses.ts'
import { ChartFrame } from '../parts/chart/chart-frame.tsx'
import type { PartsContext } from '../parts/context.ts'
import { countryPath } from '../parts/site/country-places.ts'
import { EventList } from '../parts/details/details-section.tsx'
import { ReadingPage } from '../parts/site/reading-page.tsx'
import { countryAnchor } from './responses-anchors.ts'
import { ResponsesCountries } from './responses-countries.tsx'
import { DaysMark } from './responses-days.tsx'
import { ResponseMark, ResponsesMatrix } from './responses-matrix.tsx'
import { StatusGrounds } from './responses-statuses.tsx'
import { ResponsesTools } from './responses-tools.tsx'
import { daysTexts, matrixTexts, pageTitle, respondedRows } from './responses-words.ts'

export type ResponsesPageProps = {
  readonly context: PartsContext
  readonly table: ResponsesTable
  /** As drawn at build time. */
  readonly drawings: { readonly matrix: string; readonly days: string }
}

export function ResponsesPage(props: ResponsesPageProps) {
  const { context, table } = props
  const { t } = context.formatter
  return (
    <ReadingPage
      context={context}
      current="responses"
      title={pageTitle({ context, table })}
      name="responses"
    >
      <p class="responses-lede">{t('responses.lede')}</p>
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
        { mark: <DaysMark kind="span" />, text: t('responses.legend.imprecise') },
      ]}
      bar={
        <>
          <ResponsesTools {...{ context, table }} />
          <p id="responses-shown" class="responses-shown" role="status">
            {t('responses.shown', allShown(table))}
          </p>
        </>
      }
      sourcesAt={{ href: '#countries', text: t('responses.sourcesAt') }}
      note={wholeCaution(index.data.info)}
    >
      <ResponsesMatrix {...{ context, table }} />
      <p id="responses-empty" class="quiet" hidden>
        {t('responses.shownNone')}
      </p>
      <div hidden dangerouslySetInnerHTML={{ __html: drawings.matrix }} />
    </ChartFrame>
  )
}

/** Before anything is chosen, and without scripts. */
function allShown(table: ResponsesTable) {
  const [shown, without] = [respondedRows(table).length, table.unfound.length]
  return { shown, total: shown, without, unfound: without }
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
            data-code={code}
            data-name={name}
            data-region={region ?? ''}
            data-marks={marks.join(' ')}
          >
            <a href={context.base + countryPath(code)}>{name}</a>{' '}
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
