import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { returnsScene } from './returns-scene.ts'
import { there } from '../../../tests/there.ts'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { plainWords } from '../../../tests/plain-words.ts'
import { dayFromNumber, firstDay, PartialDate } from '../../model/partial-date.ts'
import { textWidth } from '../text/text-width.ts'

const { info, figures } = anAtlas()
  .figure('ret-headline', 230_000, { periodStart: '2021-04-01', periodEnd: '2022-07-31' })
  .figure('ret-year', 210_000, { periodStart: '2021-01-01', periodEnd: '2021-12-31' })
  .figure('ret-2020', 2041, {
    ...{ series: 'annual', periodStart: '2020-01-01', periodEnd: '2020-12-31' },
  })
  .data()
const day = (text: string) => firstDay(v.parse(PartialDate, text))
const rowOf = (
  from: string,
  to: string,
  more: { width?: number; figures?: typeof figures } = {},
) => {
  const domain = { from: day(from), to: day(to) }
  const given = { info, figures, domain, range: null, selectedId: null, knownOn: day('2026') }
  return there(
    returnsScene({
      ...given,
      width: 1200,
      labelWidth: 200,
      place: 'row',
      words: plainWords,
      ...more,
    }).row,
  )
}
const saidOf = ({ notes, margin }: ReturnType<typeof rowOf>): string[] =>
  [...margin, ...notes].map(({ text }) => text)

describe('the claims in a row', () => {
  it('have their bars over their months, each below the other, and their numbers in one column', () => {
    const { claims } = rowOf('2021', '2025')
    expect(claims.map(({ id }) => id)).toEqual(['ret-headline', 'ret-year'])
    const [headline, year] = claims
    expect(year?.bar.x).toBe(0)
    expect(headline?.bar.x).toBeGreaterThan(0)
    expect(year && headline && year.bar.y >= headline.bar.y + headline.bar.height).toBe(true)
    expect(new Set(claims.map(({ value }) => value.x)).size).toBe(1)
    expect(claims.map(({ periodText }) => periodText)).toEqual([
      '2021-04-01 – 2022-07-31',
      '2021-01-01 – 2021-12-31',
    ])
  })

  it('say who claims them, and that they are not to be added where they overlap', () => {
    expect(saidOf(rowOf('2021', '2025'))).toEqual([
      '“Came back”',
      'says a ministry',
      'Periods overlap: never add them',
    ])
    const alone = figures.filter(({ id }) => id !== 'ret-year')
    expect(saidOf(rowOf('2021', '2025', { figures: alone }))).not.toContain(
      'Periods overlap: never add them',
    )
  })

  it('say so in the margin where there is no room beside the bars', () => {
    const { margin, notes } = rowOf('2021', '2025', { width: 500 })
    expect(margin.at(-1)?.text).toBe('They overlap: never add them')
    expect(notes).toEqual([])
  })

  it('say in words where they lie if the axis shows none of them', () => {
    const later = rowOf('2024', '2025')
    expect(saidOf(later)).toContain('All lie before')
    expect(later.claims.map(({ number, bar }) => [number, bar.width])).toEqual([
      ['‹ 230000', 0],
      ['‹ 210000', 0],
    ])
    expect(saidOf(rowOf('2018', '2019'))).toContain('All lie after')
    expect(saidOf(rowOf('2021', '2025'))).not.toContain('All lie before')
  })

  it('lie over no bar and over no words with their numbers where there is room, and never over the edge', () => {
    const given = fc.record({
      from: fc.integer({ min: 18_000, max: 20_000 }),
      span: fc.integer({ min: 28, max: 5000 }),
      width: fc.integer({ min: 480, max: 1600 }),
    })
    fc.assert(
      fc.property(given, ({ from, span, width }) => {
        const [start, end] = [dayFromNumber(from), dayFromNumber(from + span)]
        const { claims, notes, link } = rowOf(start, end, { width })
        const [one] = claims
        const texts = link ? [...notes, link] : notes
        const left = Math.min(...texts.map(({ text, x }) => x - 0.9 * textWidth(text, 11.5)))
        for (const { row, bar } of claims) {
          expect(row.x + row.width).toBeLessThanOrEqual(width - 200 + 1)
          if (link) expect(Math.max(row.x + row.width, bar.x + bar.width)).toBeLessThanOrEqual(left)
        }
        expect((one?.value.x ?? 0) >= 0).toBe(true)
      }),
    )
  })
})
