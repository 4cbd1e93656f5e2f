/** What the charts on returns say in words and tables, worked out from the records. */
import { chartTable, type ChartCell, type ChartTable } from '../../logic/files/chart-table.ts'
import { mainFigures, missingYears } from '../../logic/figures/main-figures.ts'
import { periodsOverlap } from '../../logic/figures/claim-marks.ts'
import { withFigures } from '../../logic/figures/figure-text.ts'
import { drawable } from '../../logic/figures/returns-parts.ts'
import { styleOf } from '../../logic/figures/years-chart.ts'
import { peoplePerSquare, squareLimits } from '../../logic/figures/squares-chart.ts'
import type { Returns } from '../../model/atlas-info.ts'
import type { Figure } from '../../model/figure.ts'
import { yearDate, type Day, type PartialDate } from '../../model/partial-date.ts'
import type { ChartTexts } from '../parts/chart/chart-frame.tsx'
import type { PartsContext } from '../parts/context.ts'
import { figureValue } from '../parts/details/figure-details.tsx'

/**
 * What atlas.json says of the figures on returns.
 * @throws in an atlas without them, which has no page on them.
 */
export function returnsInfo({ index }: PartsContext): Returns {
  const { returns } = index.data.info
  if (!returns) throw new Error('The atlas says nothing of returns.')
  return returns
}

/** The figures that the page is about, as atlas.json names them. */
export function returnsFigures(context: PartsContext) {
  const { figures } = context.index.data
  const returns = returnsInfo(context)
  const named = (ids: readonly string[]): Figure[] =>
    ids.flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
  const claims = drawable(figures, returns.claims).sort((a, b) => b.value - a.value)
  const annual = mainFigures(drawable(figures, returns.annual))
  const cumulative = drawable(figures, returns.page.cumulative).sort((a, b) =>
    a.periodEnd.localeCompare(b.periodEnd),
  )
  const { breakdown } = returns.page
  const [whole] = breakdown ? named([breakdown.figure]) : []
  const parts = breakdown ? drawable(figures, breakdown.series) : []
  return {
    claims,
    annual,
    cumulative,
    compared: named(returns.page.compared),
    breakdown: whole && parts.length > 0 ? { whole, parts } : null,
  }
}

/** A text of atlas.json with the numbers of the figures that it names. */
export function returnsText(text: string, { index, formatter }: PartsContext): string {
  return withFigures(text, (id) => {
    const figure = index.data.figures.find((one) => one.id === id)
    return figure ? formatter.number(figure.value) : null
  })
}

const noSeries = { title: '', unit: '', publisher: '', note: '' }

function seriesOf(id: string, { index }: PartsContext): typeof noSeries {
  return index.data.info.series.find((one) => one.id === id) ?? noSeries
}

export function claimsTexts(context: PartsContext): ChartTexts {
  const { formatter } = context
  const { t } = formatter
  const { claims } = returnsFigures(context)
  const overlapping = periodsOverlap(claims)
  const values = formatter.list(claims.map((figure) => figureValue(figure, formatter)))
  const { title, unit, publisher } = seriesOf(returnsInfo(context).claims, context)
  const subtitle = t('returnsPage.claims.subtitle', { series: title, unit, publisher })
  return {
    title: t(overlapping ? 'returnsPage.claims.title' : 'returnsPage.claims.titleApart', {
      count: claims.length,
      values,
    }),
    subtitle: overlapping ? `${subtitle} ${t('chart.returns.overlap')}` : subtitle,
    summary: claims.map((figure) => sentence(figure, context)),
    table: tableOf(claims, { caption: title, context }),
    sourceIds: claims.flatMap(({ sourceIds }) => sourceIds),
  }
}

function sentence(figure: Figure, { formatter }: PartsContext): string {
  return formatter.t('returnsPage.sentence', {
    value: figureValue(figure, formatter),
    what: figure.what,
    period: formatter.period(figure.periodStart, figure.periodEnd),
    date: formatter.date(figure.publishedDate),
    publisher: figure.publishedBy,
  })
}

export function yearsTexts(context: PartsContext): ChartTexts {
  const { formatter } = context
  const { annual, cumulative } = returnsFigures(context)
  const { title, unit, publisher, note } = seriesOf(returnsInfo(context).annual, context)
  const figures = [...annual.values()]
  return {
    title: yearsTitle(figures, title, context),
    subtitle: formatter.t('returnsPage.years.subtitle', {
      unit,
      publisher,
      period: periodOf([...annual.keys()], context),
      note,
    }),
    summary: [yearsSentence(annual, context), ...totalSentence(cumulative, context)],
    table: tableOf([...figures, ...cumulative], {
      caption: title,
      context,
      missing: missingYears(annual),
    }),
    sourceIds: [...figures, ...cumulative].flatMap(({ sourceIds }) => sourceIds),
  }
}

function yearsTitle(
  figures: readonly Figure[],
  series: string,
  { formatter }: PartsContext,
): string {
  const sorted = [...figures].sort((a, b) => a.value - b.value)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (!lowest || !highest) return series
  return formatter.t('returnsPage.years.title', {
    series,
    low: figureValue(lowest, formatter),
    high: figureValue(highest, formatter),
    year: formatter.period(highest.periodStart, highest.periodEnd),
  })
}

function periodOf(years: readonly number[], { formatter }: PartsContext): string {
  if (years.length === 0) return ''
  return formatter.period(yearDate(Math.min(...years)), yearDate(Math.max(...years)))
}

function yearsSentence(annual: ReadonlyMap<number, Figure>, { formatter }: PartsContext): string {
  const { t } = formatter
  const years = [...annual.keys(), ...missingYears(annual)].sort((a, b) => a - b)
  const said = years.map((year) => {
    const figure = annual.get(year)
    if (!figure)
      return t('returnsPage.year', { period: String(year), value: t('chart.returns.empty') })
    const isPart = styleOf(figure) === 'part-year'
    return t('returnsPage.year', {
      period: isPart ? formatter.period(figure.periodStart, figure.periodEnd) : String(year),
      value: figureValue(figure, formatter),
    })
  })
  return `${said.join('; ')}.`
}

function totalSentence(cumulative: readonly Figure[], context: PartsContext): string[] {
  const { formatter } = context
  const [first, last] = [cumulative[0], cumulative.at(-1)]
  if (!first || !last) return []
  const { title } = seriesOf(returnsInfo(context).page.cumulative, context)
  return [
    formatter.t('returnsPage.total.sentence', {
      series: title,
      count: cumulative.length,
      first: figureValue(first, formatter),
      firstDay: formatter.date(first.periodEnd),
      last: figureValue(last, formatter),
      lastDay: formatter.date(last.periodEnd),
    }),
  ]
}

export function squaresTexts(context: PartsContext): ChartTexts {
  const { formatter } = context
  const { t } = formatter
  const { compared, breakdown } = returnsFigures(context)
  const people = peoplePerSquare(compared, squareLimits.compared)
  const [first, second] = [...compared].sort((a, b) => b.value - a.value)
  const note = returnsText(returnsInfo(context).page.comparedNote, context)
  const figures = [...compared, ...(breakdown?.parts ?? [])]
  return {
    title:
      first && second
        ? t('returnsPage.squares.title', {
            first: figureValue(first, formatter),
            second: figureValue(second, formatter),
            times: Math.round(first.value / second.value),
          })
        : t('returnsPage.squares.titleAlone'),
    subtitle: t('returnsPage.squares.subtitle', { people, note }),
    summary: [
      ...compared.map((figure) =>
        t('returnsPage.squares.sentence', {
          value: figureValue(figure, formatter),
          squares: Math.round((figure.value / people) * 10) / 10,
          what: figure.what,
          period: formatter.period(figure.periodStart, figure.periodEnd),
          publisher: figure.publishedBy,
        }),
      ),
      ...(breakdown ? [breakdownSentence(breakdown, context)] : []),
    ],
    table: tableOf(figures, { caption: t('returnsPage.squares.caption'), context }),
    sourceIds: figures.flatMap(({ sourceIds }) => sourceIds),
  }
}

function breakdownSentence(
  { whole, parts }: { readonly whole: Figure; readonly parts: readonly Figure[] },
  { formatter }: PartsContext,
): string {
  return formatter.t('returnsPage.breakdown.sentence', {
    whole: figureValue(whole, formatter),
    what: whole.what,
    parts: [...parts]
      .sort((a, b) => b.value - a.value)
      .map((part) => `${figureValue(part, formatter)} ${part.what}`)
      .join('; '),
  })
}

type TableGiven = {
  readonly caption: string
  readonly context: PartsContext
  readonly missing?: readonly number[]
}

/** Years without a figure stand among those of the first series. */
function tableOf(
  figures: readonly Figure[],
  { caption, context, missing = [] }: TableGiven,
): ChartTable {
  const { formatter, base } = context
  const { t } = formatter
  const startOf = (row: Figure | number): string => {
    if (typeof row === 'number') return String(row)
    return row.series === figures[0]?.series ? row.periodStart : '9999'
  }
  const rows = [...figures, ...missing]
  if (missing.length > 0) rows.sort((a, b) => startOf(a).localeCompare(startOf(b)))
  const cell = (of: (figure: Figure) => ChartCell | string) => (row: Figure | number) =>
    typeof row === 'number' ? '' : of(row)
  const day = (date: PartialDate | Day): ChartCell => ({ text: formatter.date(date), value: date })
  const dated = { dated: true }
  return chartTable(caption, rows, [
    [
      t('returnsPage.column.what'),
      (row) =>
        typeof row === 'number'
          ? String(row)
          : { text: row.what, href: `${base}?sel=figure:${row.id}` },
    ],
    [
      t('returnsPage.column.value'),
      (row) =>
        typeof row === 'number'
          ? { text: t('chart.returns.empty'), value: '' }
          : { text: figureValue(row, formatter), value: row.value },
      { numeric: true },
    ],
    [t('returnsPage.column.qualifier'), cell((row) => t(`returnsPage.qualifier.${row.qualifier}`))],
    [t('returnsPage.column.from'), cell((row) => day(row.periodStart)), dated],
    [t('returnsPage.column.to'), cell((row) => day(row.periodEnd)), dated],
    [t('returnsPage.column.publisher'), cell((row) => row.publishedBy)],
    [t('returnsPage.column.published'), cell((row) => day(row.publishedDate)), dated],
  ])
}
