import { expect, it } from 'vitest'
import { claimsChart } from './claims-chart.ts'
import { isoOf } from '../../timeline/scene/iso-day.ts'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { plainWords } from '../../../tests/plain-words.ts'

const { info, figures } = anAtlas()
  .figure('ret-headline', 230_000, {
    periodStart: '2021-04-15',
    periodEnd: '2022-07-31',
    publishedDate: '2022-08-17',
  })
  .figure('ret-earlier', 210_000, { periodStart: '2021-01-01', periodEnd: '2021-12-31' })
  .figure('ret-not-drawn', 5, { periodStart: '2010-01-01', chart: false })
  .data()
const question = {
  info,
  figures,
  selectedId: null,
  knownOn: info.date,
  width: 1080,
  labelWidth: 150,
  place: 'page' as const,
  words: plainWords,
}

it('shows all that the claims cover, from a first of a month to after the last publication', () => {
  const { axis, claims } = claimsChart(question)
  expect(isoOf(axis.domain.from)).toBe('2021-01-01')
  expect(isoOf(axis.domain.to) > '2022-08-17').toBe(true)
  for (const { bar, published } of claims) {
    expect(bar.x).toBeGreaterThanOrEqual(0)
    expect(bar.x + bar.width).toBeLessThan(axis.width)
    expect(published).not.toBeNull()
  }
})

it('is as high as its rows, at any width', () => {
  for (const [width, labelWidth] of [
    [1080, 176],
    [660, 150],
    [344, 0],
  ] as const) {
    const { claims, height } = claimsChart({ ...question, width, labelWidth })
    const ends = claims.map(({ row }) => row.y + row.height)
    expect(Math.max(...ends)).toBeLessThanOrEqual(height)
  }
})
