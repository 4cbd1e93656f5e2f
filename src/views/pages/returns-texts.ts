/** What the charts on returns say in words and tables, worked out from the records. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import { sort } from 'd3'
import { chartTable, type ChartCell, type ChartTable } from '../../logic/files/chart-table.ts'
import { allYears, mainFigures } from '../../logic/figures/main-figures.ts'
import { periodsOverlap } from '../../logic/figures/claims-order.ts'
import { withFigures } from '../../logic/figures/figure-text.ts'
import { drawable } from '../../logic/figures/returns-parts.ts'
import { styleOf } from '../../logic/figures/years-chart.ts'
import { peoplePerSquare, squareLimits } from '../../logic/figures/squares-chart.ts'
import type { Returns } from '../../model/atlas-info.ts'
import type { Figure, FigureWithStart } from '../../model/figure.ts'
import { yearDate, type Day, type PartialDate } from '../../model/partial-date.ts'
import type { ChartTexts } from '../parts/chart/chart-frame.tsx'
import type { PartsContext } from '../parts/context.ts'
import { figureValue, figureWords } from '../parts/words/figure-words.ts'

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
    summary: claims.map((figure) => t('returnsPage.sentence', figureWords(figure, formatter))),
    table: tableOf(claims, title, context),
    sourceIds: claims.flatMap(({ sourceIds }) => sourceIds),
  }
}

export function yearsTexts(context: PartsContext): ChartTexts {
  const { formatter } = context
  const { annual, cumulative } = returnsFigures(context)
  const { title, unit, publisher, note } = seriesOf(returnsInfo(context).annual, context)
  const years = allYears(annual)
  const [first, last] = [years[0], years.at(-1)]
  const period = first && last ? formatter.period(yearDate(first), yearDate(last)) : ''
  const rows = years.map((year) => annual.get(year) ?? year)
  return {
    title: yearsTitle([...annual.values()], title, context),
    subtitle: formatter.t('returnsPage.years.subtitle', { unit, publisher, period, note }),
    summary: [yearsSentence(rows, context), ...totalSentence(cumulative, context)],
    table: tableOf([...rows, ...cumulative], title, context),
    sourceIds: [...annual.values(), ...cumulative].flatMap(({ sourceIds }) => sourceIds),
  }
}

function yearsTitle(
  figures: readonly Figure[],
  series: string,
  { formatter }: PartsContext,
): string {
  const byValue = sort(figures, ({ value }) => value)
  const [lowest, highest] = [byValue[0], byValue.at(-1)]
  if (!lowest || !highest) return series
  const { value: low } = figureWords(lowest, formatter)
  const { value: high, period: year } = figureWords(highest, formatter)
  return formatter.t('returnsPage.years.title', { series, low, high, year })
}

/** A figure, or a year that has none. */
type Row = Figure | number

function yearsSentence(
  rows: readonly (FigureWithStart | number)[],
  { formatter }: PartsContext,
): string {
  const { t } = formatter
  const said = rows.map((row) => {
    if (typeof row === 'number')
      return t('returnsPage.year', { period: String(row), value: t('chart.returns.empty') })
    const { period, value } = figureWords(row, formatter)
    const isPart = styleOf(row) === 'part-year'
    return t('returnsPage.year', { period: isPart ? period : row.periodStart.slice(0, 4), value })
  })
  return `${said.join('; ')}.`
}

function totalSentence(cumulative: readonly Figure[], context: PartsContext): string[] {
  const { formatter } = context
  const [first, last] = [cumulative[0], cumulative.at(-1)]
  if (!first || !last) return []
  return [
    formatter.t('returnsPage.total.sentence', {
      series: seriesOf(returnsInfo(context).page.cumulative, context).title,
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
          ...figureWords(figure, formatter),
          squares: Math.round((figure.value / people) * 10) / 10,
        }),
      ),
      ...breakdownSentences(breakdown, context),
    ],
    table: tableOf(figures, t('returnsPage.squares.caption'), context),
    sourceIds: figures.flatMap(({ sourceIds }) => sourceIds),
  }
}

function breakdownSentences(
  breakdown: ReturnType<typeof returnsFigures>['breakdown'],
  { formatter }: PartsContext,
): string[] {
  if (!breakdown) return []
  const { value: whole, what } = figureWords(breakdown.whole, formatter)
  const parts = breakdown.parts
    .toSorted((a, b) => b.value - a.value)
    .map((part) => `${figureValue(part, formatter)} ${part.what}`)
  return [formatter.t('returnsPage.breakdown.sentence', { whole, what, parts: parts.join('; ') })]
}

function tableOf(rows: readonly Row[], caption: string, context: PartsContext): ChartTable {
  const { formatter, base } = context
  const { t } = formatter
  const cell =
    (
      of: (figure: Figure) => ChartCell | string,
      ofYear: (year: string) => ChartCell | string = () => '',
    ) =>
    (row: Row) =>
      typeof row === 'number' ? ofYear(String(row)) : of(row)
  const day = (date: PartialDate | Day): ChartCell => ({ text: formatter.date(date), value: date })
  const dated = { dated: true }
  const what = ({ id, what: text }: Figure) => ({ text, href: linkTo(`sel=figure:${id}`, base) })
  const value = (figure: Figure) => ({ text: figureValue(figure, formatter), value: figure.value })
  const none = { text: t('chart.returns.empty'), value: '' }
  return chartTable(caption, rows, [
    [t('returnsPage.column.what'), cell(what, (year) => year)],
    [t('returnsPage.column.value'), cell(value, () => none), { numeric: true }],
    [t('returnsPage.column.qualifier'), cell((row) => t(`returnsPage.qualifier.${row.qualifier}`))],
    [
      t('returnsPage.column.from'),
      cell((row) => (row.periodStart ? day(row.periodStart) : '')),
      dated,
    ],
    [t('returnsPage.column.to'), cell((row) => day(row.periodEnd)), dated],
    [t('returnsPage.column.publisher'), cell((row) => row.publishedBy)],
    [t('returnsPage.column.published'), cell((row) => day(row.publishedDate)), dated],
  ])
}
