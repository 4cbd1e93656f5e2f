/** A handful of synthetic figures: the charts of returns do not grow with the stations. */
import { annualSeries, claimsSeries, headlineFigure } from './subject.ts'

const base = {
  qualifier: 'about',
  unit: 'people',
  what: 'Synthetic count of nobody',
  publishedBy: 'Synthetic publisher',
  sourceIds: ['syn-source-0'],
  confidence: 'low',
  basis: 'source',
  chart: true,
  notes: 'Synthetic number, not a fact.',
} as const

/** Records of `returns.json`. */
export function syntheticFigures(): readonly Record<string, unknown>[] {
  const years = [2018, 2019, 2020, 2021]
  return [
    {
      ...base,
      id: headlineFigure,
      series: claimsSeries,
      periodStart: '2021-04-01',
      periodEnd: '2022-07-31',
      value: 1000,
      publishedDate: '2022-08-17',
    },
    ...years.map((year, i) => ({
      ...base,
      id: `syn-figure-annual-${year}`,
      series: annualSeries,
      periodStart: `${year}-01-01`,
      periodEnd: `${year}-12-31`,
      value: 100 * (i + 1),
      publishedDate: `${year + 1}-01-20`,
    })),
  ]
}
