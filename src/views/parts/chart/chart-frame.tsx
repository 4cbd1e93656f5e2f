/**
 * What stands around every chart of a page: the finding as its title, unit and period, the drawing,
 * the same in words and as a table, where it comes from, and how to take it away.
 */
import type { ComponentChildren, VNode } from 'preact'
import type { ChartTable } from '../../../logic/files/chart-table.ts'
import { SourceList } from '../evidence/citation.tsx'
import type { PartsContext } from '../context.ts'
import { TableRows } from '../table-rows.tsx'

export type LegendItem = {
  /** An `svg` with a viewBox: a downloaded picture takes it along. */
  readonly mark: VNode
  readonly text: string
}

type MarkProps = {
  readonly class?: string | undefined
  readonly width?: number
  readonly children: ComponentChildren
}

/** A room of 16 pixels, or wider, for what the chart draws. */
export function LegendMark({ class: look, width = 16, children }: MarkProps) {
  return (
    <svg viewBox={`0 0 ${width} 16`} width={width} height="16" class={look}>
      {children}
    </svg>
  )
}

/** What is said around a chart, worked out from the records. */
export type ChartTexts = {
  /** What the chart shows. */
  readonly title: string
  /** Unit and period. */
  readonly subtitle: string
  /** The chart in words: a sentence each. */
  readonly summary: readonly string[]
  readonly table: ChartTable
  readonly sourceIds: readonly string[]
}

type Props = Omit<ChartTexts, 'subtitle'> & {
  readonly context: PartsContext
  /** Names the elements of the frame and the downloaded files: a–z, digits, hyphens. */
  readonly id: string
  readonly subtitle: ComponentChildren
  readonly legend?: readonly LegendItem[]
  /** Where the page cites them already: a link there stands for the list. */
  readonly sourcesAt?: { readonly href: string; readonly text: string }
  /** What must not be forgotten when the picture has left the page. */
  readonly note?: string
  /** Controls of the chart: with them and the downloads it begins, and its title stands below the drawing. */
  readonly bar?: ComponentChildren
  /**
   * The drawing. What is downloaded is its `svg` with `data-picture`, else its first `svg`; it needs
   * a viewBox, or a width and height.
   */
  readonly children: ComponentChildren
}

/** More than these are folded away, so that the next chart is not pages below. */
const openSources = 3

export function ChartFrame(props: Props) {
  const { id, legend, summary, bar, children } = props
  return (
    <figure
      id={id}
      class="chart-frame"
      data-chart={id}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-summary`}
    >
      {bar ? (
        <div class="chart-bar">
          {bar}
          <Downloads {...props} />
        </div>
      ) : (
        <Head {...props} />
      )}
      {legend && legend.length > 0 && (
        <ul class="chart-legend">
          {legend.map(({ mark, text }) => (
            <li key={text}>
              {mark}
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="chart-drawing">{children}</div>
      {bar && <Head {...props} />}
      <p id={`${id}-summary`} class="chart-summary">
        {summary.join(' ')}
      </p>
      <Foot {...props} />
      <TableView {...props} />
      <Sources {...props} />
    </figure>
  )
}

/** A caption is the first of its figure, or its last; one below controls and drawing is neither. */
function Head({ id, title, subtitle, bar }: Props) {
  const Caption = bar ? 'div' : 'figcaption'
  return (
    <Caption class="chart-head">
      <h2 id={`${id}-title`} class="chart-title">
        {title}
      </h2>
      <p class="chart-subtitle">{subtitle}</p>
    </Caption>
  )
}

function Foot(props: Props) {
  const { context, sourceIds, note, bar } = props
  const { index, formatter } = context
  const { title, version, licence } = index.data.info
  const sources = new Set(sourceIds).size
  return (
    <div class="chart-foot">
      <p class="chart-credit">
        {note && `${note} `}
        {formatter.t('chart.credit', { title, version, licence: licence.id, sources })}
      </p>
      {!bar && <Downloads {...props} />}
    </div>
  )
}

/** The buttons need a script, which shows them. */
function Downloads({ context: { formatter }, id, bar }: Props) {
  const { t } = formatter
  return (
    <>
      <div class="chart-downloads" role="group" aria-label={t('chart.download')} hidden>
        <span aria-hidden="true">{t(bar ? 'actions.download' : 'chart.download')}</span>
        {(['svg', 'png', 'csv'] as const).map((format) => (
          <button
            key={format}
            type="button"
            data-download={format}
            aria-label={t('chart.downloadAs', { format: format.toUpperCase() })}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </div>
      <p id={`${id}-failed`} class="chart-failed" role="alert" hidden>
        {t('chart.downloadFailed')}
      </p>
      <p class="chart-blocked" role="alert" hidden>
        {t('canvas.blocked')}{' '}
        <button type="button" data-download="svg">
          {t('canvas.instead')}
        </button>
      </p>
    </>
  )
}

function TableView({ context: { formatter }, id, table }: Props) {
  return (
    <details class="chart-table-view">
      <summary>
        {formatter.t('chart.table', { caption: table.caption, rows: table.rows.length })}
      </summary>
      <div
        class="chart-table-scroll"
        tabIndex={0}
        role="group"
        aria-label={formatter.t('chart.tableScroll', { caption: table.caption })}
      >
        <table id={`${id}-table`}>
          <caption>{table.caption}</caption>
          <TableRows
            columns={table.columns}
            rows={table.rows.map((row, i) => ({
              'data-row': table.keys?.[i],
              cells: row.map(({ text, value, href }) => ({
                content: href === undefined ? text : <a href={href}>{text}</a>,
                value,
              })),
            }))}
          />
        </table>
      </div>
    </details>
  )
}

function Sources({ context, sourceIds, sourcesAt }: Props) {
  const ids = [...new Set(sourceIds)]
  if (ids.length === 0) return null
  const heading = context.formatter.t('chart.sources', { count: ids.length })
  if (sourcesAt) {
    return (
      <p class="chart-sources">
        {heading}: <a href={sourcesAt.href}>{sourcesAt.text}</a>
      </p>
    )
  }
  const list = <SourceList {...{ ids, context }} />
  return ids.length <= openSources ? (
    <div class="chart-sources">
      <p>{heading}</p>
      {list}
    </div>
  ) : (
    <details class="chart-sources">
      <summary>{heading}</summary>
      {list}
    </details>
  )
}
