import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../tests/an-atlas.ts'
import { servedReturns } from './served-returns.ts'
import { atlasIndex } from '../../src/logic/records/atlas-index.ts'
import { english } from '../../tests/english.ts'
import type { PartsContext } from '../../src/views/parts/context.ts'
import { ReturnsPage } from '../../src/views/pages/returns-page.tsx'

const year = (number: number) => ({
  series: 'annual',
  periodStart: `${number}-01-01`,
  periodEnd: `${number}-12-31`,
})

const figures = (): AtlasBuilder =>
  anAtlas()
    .figure('ret-headline', 230_000, {
      qualifier: 'about',
      periodStart: '2021-04-01',
      periodEnd: '2022-07-31',
      notes: '(1) Nobody audited it. (2) It names no place.',
    })
    .figure('ret-year', 210_000, { periodStart: '2021-01-01', periodEnd: '2021-12-31' })
    .figure('ret-2019', 500, year(2019))
    .figure('ret-2021', 1000, { ...year(2021), notes: 'Read in a copy.' })
    .figure('ret-until-2021', 14_000, { series: 'cumulative', qualifier: 'over' })
    .source('a-repeater')
    .returns({
      notes: [
        { figure: 'ret-headline', repeatedBy: ['a-repeater'], caveat: 'Not about stations.' },
      ],
    })
    .returnsPage({ compared: ['ret-headline', 'ret-until-2021'] })

function pageOf(atlas: AtlasBuilder): Document {
  const index = atlasIndex(atlas.event('Inquiry', '2022-10').data())
  const formatter = english
  const context: PartsContext = { index, formatter, base: '/base/', day: index.wholeRange.to }
  const html = renderToString(<ReturnsPage context={context} drawings={servedReturns(context)} />)
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
}

const textOf = (page: Document, selector: string): string =>
  page.querySelector(selector)?.textContent?.trim() ?? ''

describe('the page on returns', () => {
  it('takes the numbers of its title from the figures', () => {
    expect(textOf(pageOf(figures()), 'h1')).toBe('What 230,000 counts')
  })

  it('says that claims overlap, and only then', () => {
    expect(textOf(pageOf(figures()), '#claims-title')).toBe(
      '2 claims for months that overlap: ≈\u00a0230,000 and 210,000',
    )
    const apart = anAtlas()
      .figure('ret-a', 5, { periodStart: '2020-01-01', periodEnd: '2020-12-31' })
      .figure('ret-b', 4, { periodStart: '2021-01-01', periodEnd: '2021-12-31' })
    expect(textOf(pageOf(apart), '#claims-title')).toBe('2 claims: 5 and 4')
    expect(textOf(pageOf(apart), '#claims .chart-subtitle')).not.toContain('overlap')
  })

  it('shows beside a claim every caveat and who repeats it', () => {
    const [card] = pageOf(figures()).querySelectorAll('.claim-card')
    const caveats = [...(card?.querySelectorAll('.caveats li') ?? [])]
    expect(caveats.map(({ textContent }) => textContent)).toEqual([
      'Nobody audited it.',
      'It names no place.',
    ])
    expect(card?.querySelector('.source-list a')?.getAttribute('href')).toBe(
      'https://example.org/a-repeater',
    )
  })

  it('leads from each mark of each drawing to its figure in the explorer', () => {
    const page = pageOf(figures())
    const marks = [...page.querySelectorAll('[data-figure-id]')]
    const ids = new Set(marks.map((mark) => mark.getAttribute('data-figure-id')))
    expect([...ids].sort()).toEqual([
      'ret-2019',
      'ret-2021',
      'ret-headline',
      'ret-until-2021',
      'ret-year',
    ])
    for (const mark of marks) {
      expect(mark.tagName.toLowerCase()).toBe('a')
      expect(mark.getAttribute('href')).toBe(
        `/base/?f=2&sel=figure:${mark.getAttribute('data-figure-id')}`,
      )
    }
  })

  it('says a missing year in the drawing, in words and in the table', () => {
    const page = pageOf(figures())
    expect(page.querySelector('#years .missing-year[aria-label]')?.getAttribute('aria-label')).toBe(
      '2020: no figure found',
    )
    expect(textOf(page, '#years-summary')).toContain(
      '2019: 500; 2020: no figure found; 2021: 1,000.',
    )
    const rows = [...page.querySelectorAll('#years-table tbody tr')]
    expect(rows[1]?.textContent).toContain('no figure found')
  })

  it('works out how large the comparison is, and says what a square is', () => {
    const page = pageOf(figures())
    expect(textOf(page, '#to-scale-title')).toBe(
      'To scale: “≈\u00a0230,000” is about 16 times “over 14,000”',
    )
    expect(textOf(page, '#to-scale .chart-subtitle')).toBe(
      'One square is 500 people. For size only.',
    )
    expect(textOf(page, '#to-scale-summary')).toContain('≈\u00a0230,000 is 460 squares')
  })

  it('has one picture to take away in each chart and no style attribute', () => {
    const page = pageOf(figures())
    for (const chart of page.querySelectorAll('[data-chart]')) {
      expect(chart.querySelectorAll('svg[data-picture]')).toHaveLength(1)
    }
    expect(page.querySelector('[style]')).toBeNull()
  })
})
