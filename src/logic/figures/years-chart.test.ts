import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartText } from '../text/chart-text.ts'
import { pointRadius } from './running-total.ts'
import { textWidth } from '../text/text-width.ts'
import { yearsChart, type YearsChart } from './years-chart.ts'
import type { Figure } from '../../model/figure.ts'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { plainWords } from '../../../tests/plain-words.ts'

const year = (number: number) => ({
  series: 'annual',
  periodStart: `${number}-01-01`,
  periodEnd: `${number}-12-31`,
})
const since = (periodEnd: string) => ({
  series: 'cumulative',
  periodStart: '2014-01-01',
  periodEnd,
})
const { figures } = anAtlas()
  .figure('ret-2014', 511, { ...year(2014), qualifier: 'derived', basis: 'derived' })
  .figure('ret-2015', 1023, { ...year(2015), qualifier: 'background', basis: 'background' })
  .figure('ret-2016', 2041, year(2016))
  .figure('ret-2018', 1278, { ...year(2018), periodEnd: '2018-11-30' })
  .figure('ret-until-2016', 2566, since('2016-12-31'))
  .figure('ret-until-2018', 5000, { ...since('2018-12-31'), qualifier: 'over' })
  .data()
const of = (series: string): Figure[] => figures.filter((figure) => figure.series === series)
const question = {
  annual: of('annual'),
  cumulative: of('cumulative'),
  titles: { annual: 'By year · people', cumulative: 'Since the start · people' },
  width: 510,
  layout: 'columns' as const,
  words: plainWords,
}
const layouts = ['columns', 'rows'] as const

function placed({ x, y, text, anchor, kind }: ChartText) {
  const width = textWidth(text, 11.5)
  const start = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x0: start, x1: start + width, y, text, kind }
}

describe('yearsChart', () => {
  it.each(layouts)('starts every bar at zero and keeps to one scale, in %s', (layout) => {
    const { bars } = yearsChart({ ...question, layout })
    const lengths = bars.map(({ box, id }) => {
      const value = question.annual.find((figure) => figure.id === id)?.value ?? 0
      return (layout === 'columns' ? box.height : box.width) / value
    })
    for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 9)
    const zeros = bars.map(({ box }) => (layout === 'columns' ? box.y + box.height : box.x))
    for (const zero of zeros) expect(zero).toBeCloseTo(zeros[0] ?? 0, 9)
  })

  it('tells derived, background, part-year and published values apart', () => {
    expect(yearsChart(question).bars.map(({ year, style }) => [year, style])).toEqual([
      [2014, 'derived'],
      [2015, 'background'],
      [2016, 'published'],
      [2018, 'part-year'],
    ])
  })

  it('shows a year without a figure as a gap that says so', () => {
    const { missing, texts } = yearsChart(question)
    expect(missing).toMatchObject([{ year: 2017, name: '2017: no figure found' }])
    const said = texts.filter(({ kind }) => kind === 'missing').map(({ text }) => text)
    expect(said.join(' ')).toBe('no figure found')
  })

  it('says the months of a year that is not whole', () => {
    const parts = yearsChart(question).texts.filter(({ kind }) => kind === 'part')
    expect(parts.map(({ text }) => text)).toEqual(['1–11'])
  })

  it('draws totals as points at the end of what they count, a bound as a hollow one', () => {
    const { total } = yearsChart(question)
    expect(total?.points.map(({ id, hollow }) => [id, hollow])).toEqual([
      ['ret-until-2016', false],
      ['ret-until-2018', true],
    ])
    const points = total?.points ?? []
    const [first, last] = points
    expect(last?.x).toBeGreaterThan(first?.x ?? 0)
    expect(points.every(({ y, foot }) => y < foot.y)).toBe(true)
    expect(points.map(({ x, foot }) => x - foot.x)).toEqual([0, 0])
  })

  it('has no second panel without published totals', () => {
    expect(yearsChart({ ...question, cumulative: [] }).total).toBeNull()
  })

  const days = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 })
  const widths = fc.integer({ min: 320, max: 900 })

  it.each(layouts)('lays no total over another, and keeps their order, in %s', (layout) => {
    fc.assert(
      fc.property(days, widths, (months, width) => {
        const { total } = yearsChart({ ...question, cumulative: totals(months), layout, width })
        const points = total?.points ?? []
        points.forEach((a, i) => {
          for (const b of points.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * pointRadius)
            expect(a.x).toBeLessThanOrEqual(b.x)
            expect(a.foot.x).toBeLessThanOrEqual(b.foot.x)
          }
        })
      }),
    )
  })

  it.each(layouts)('keeps every text within the chart, in %s', (layout) => {
    fc.assert(
      fc.property(days, widths, (months, width) => {
        const chart = yearsChart({ ...question, cumulative: totals(months), layout, width })
        for (const { x0, x1, y } of [...chart.texts, ...totalTexts(chart)].map(placed)) {
          expect(x0).toBeGreaterThanOrEqual(0)
          expect(x1).toBeLessThanOrEqual(width)
          expect(y).toBeLessThanOrEqual(chart.height)
        }
      }),
    )
  })

  it.each(layouts)('lays no value of a total over another, in %s', (layout) => {
    fc.assert(
      fc.property(days, widths, (months, width) => {
        const chart = yearsChart({ ...question, cumulative: totals(months), layout, width })
        const values = totalTexts(chart).filter(({ kind }) => kind === 'value')
        expect(values.length).toBeGreaterThan(0)
        expect(overlaps(values.map(placed))).toEqual([])
      }),
    )
  })
})

const totalTexts = ({ total }: YearsChart): readonly ChartText[] => total?.texts ?? []

function totals(months: readonly number[]): Figure[] {
  const [one] = of('cumulative')
  if (!one) throw new Error('The atlas of this test has a total.')
  return months.map((month, i) => ({
    ...one,
    ...datesOf(`2016-${String(month).padStart(2, '0')}-28`),
    value: 1000 + i * 37,
  }))
}

function overlaps(texts: readonly ReturnType<typeof placed>[]): string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && Math.abs(a.y - b.y) < 11.5)
      .map((b) => `${a.text} over ${b.text}`),
  )
}

function datesOf(periodEnd: string): Pick<Figure, 'periodEnd'> {
  const [figure] = anAtlas().figure('ret-a', 1, since(periodEnd)).data().figures
  if (!figure) throw new Error('The atlas of this test has a figure.')
  return { periodEnd: figure.periodEnd }
}
