import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { returnsScene, type ReturnsScene } from './returns-scene.ts'
import type { SceneText } from './returns-parts.ts'
import { textWidth } from '../text/text-width.ts'
import { lineWidth } from '../text/wrap-text.ts'
import { dayFromNumber, firstDay, lastDay, PartialDate } from '../../model/partial-date.ts'
import * as v from 'valibot'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { plainWords } from '../../../tests/plain-words.ts'

const yearly = { series: 'annual' }
const year = (number: number) => ({
  ...yearly,
  periodStart: `${number}-01-01`,
  periodEnd: `${number}-12-31`,
})
const { info, figures } = anAtlas()
  .returns({
    notes: [{ figure: 'ret-headline', repeatedBy: ['an-ngo'], caveat: 'Nobody audited it' }],
  })
  .figure('ret-headline', 230_000, {
    qualifier: 'about',
    periodStart: '2021-04-01',
    periodEnd: '2022-07-31',
    publishedDate: '2022-08-17',
  })
  .figure('ret-whole-year', 210_000, {
    ...year(2021),
    series: 'claims',
    publishedDate: '2022-04-14',
  })
  .figure('ret-2019', 500, { ...year(2019), qualifier: 'derived', basis: 'derived' })
  .figure('ret-2020', 2041, year(2020))
  .figure('ret-2022', 1278, { ...year(2022), periodEnd: '2022-11-30', publishedDate: '2023-01' })
  .figure('ret-2022-half', 582, { ...year(2022), periodEnd: '2022-06-30', chart: false })
  .data()
const day = (text: string) => firstDay(v.parse(PartialDate, text))
const opening = { from: day('2019'), to: lastDay(v.parse(PartialDate, '2022')) }
const question = {
  info,
  figures,
  selectedId: null,
  domain: opening,
  range: null,
  knownOn: day('2026'),
  place: 'dock' as const,
  width: 1080,
  labelWidth: 130,
  words: plainWords,
}

/** Where a text lies: pixels from the start and top of the plot. */
type Placed = { x0: number; x1: number; y: number; size: number; text: string }

function placedText({ x, y, size, text, anchor }: SceneText): Placed {
  const width = textWidth(text, size)
  return {
    x0: anchor === 'end' ? x - width : x,
    x1: anchor === 'end' ? x : x + width,
    y,
    size,
    text,
  }
}

function textsOf(scene: ReturnsScene): Placed[] {
  const { years = [], missing = [] } = scene.annual ?? {}
  return [
    ...scene.claims.flatMap(({ head }) => head.map(placedText)),
    ...scene.claims.flatMap(({ lines, size }) =>
      lines.map(({ x, y, runs }) => ({
        x0: x,
        x1: x + lineWidth(runs, size),
        y,
        size,
        text: runs.map(({ text }) => text).join(''),
      })),
    ),
    ...[...years, ...missing].flatMap(({ text }) => (text ? [placedText(text)] : [])),
    ...scene.captions.map(({ y, runs }) => ({
      x0: -scene.plot.x,
      x1: lineWidth(runs, 11.5) - scene.plot.x,
      y,
      size: 11.5,
      text: runs.map(({ text }) => text).join(''),
    })),
  ]
}

const overlap = (a: Placed, b: Placed): boolean =>
  a.x0 < b.x1 && b.x0 < a.x1 && Math.abs(a.y - b.y) < Math.min(a.size, b.size)

describe('returnsScene', () => {
  it('lays no text over another and none over the edge, at any width and zoom', () => {
    const domains = fc.record({
      from: fc.integer({ min: 16_000, max: 20_000 }),
      span: fc.integer({ min: 28, max: 5000 }),
      width: fc.integer({ min: 300, max: 1600 }),
      labelWidth: fc.constantFrom(0, 130),
    })
    fc.assert(
      fc.property(domains, ({ from, span, width, labelWidth }) => {
        const domain = { from: dayFromNumber(from), to: dayFromNumber(from + span - 1) }
        const scene = returnsScene({ ...question, domain, width, labelWidth })
        const texts = textsOf(scene)
        for (const [i, text] of texts.entries()) {
          expect(text.x0).toBeGreaterThanOrEqual(-scene.plot.x)
          expect(text.x1).toBeLessThanOrEqual(scene.plot.width)
          expect(text.y).toBeLessThanOrEqual(scene.height)
          expect(texts.slice(i + 1).filter((other) => overlap(text, other))).toEqual([])
        }
      }),
    )
  })

  it('draws each claim over its exact months in a row of its own', () => {
    const scene = returnsScene(question)
    const [second, first] = scene.claims
    const pixelsPerDay = 950 / 1461
    expect(first?.bar.width).toBeCloseTo(365 * pixelsPerDay, 6)
    expect(second?.bar.x).toBeCloseTo((365 + 366 + 90) * pixelsPerDay, 6)
    expect(second?.headline).toBe(true)
    expect(first && second && second.row.y + second.row.height < first.row.y).toBe(true)
  })

  it('has the headline first, since a low panel shows no more', () => {
    const { claims } = returnsScene(question)
    expect(claims.map(({ id }) => id)).toEqual(['ret-headline', 'ret-whole-year'])
  })

  it('says beside each claim what it counts, who says so, who repeats it and what it is not', () => {
    const domains = fc.record({
      from: fc.integer({ min: 16_000, max: 20_000 }),
      span: fc.integer({ min: 28, max: 5000 }),
      width: fc.integer({ min: 300, max: 1600 }),
      labelWidth: fc.constantFrom(0, 130),
    })
    fc.assert(
      fc.property(domains, ({ from, span, width, labelWidth }) => {
        const domain = { from: dayFromNumber(from), to: dayFromNumber(from + span - 1) }
        const [headline] = returnsScene({ ...question, domain, width, labelWidth }).claims
        const said = headline?.lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
        expect(said?.join(' ')).toBe(
          'People who came back. Published 2022-08-17 by A ministry. Repeated by an-ngo. Nobody audited it.',
        )
        expect(headline?.head.map(({ text }) => text).join(' ')).toBe(
          '230000 2021-04-01 to 2022-07-31',
        )
      }),
    )
  })

  it('says that overlapping claims are not to be added, and only then', () => {
    const captionOf = (given: Partial<typeof question>) =>
      returnsScene({ ...question, ...given }).captions.flatMap(({ runs }) => runs)
    expect(captionOf({}).map(({ text }) => text.trim())).toContain('The periods overlap.')
    const alone = figures.filter(({ id }) => id !== 'ret-whole-year')
    expect(captionOf({ figures: alone }).map(({ text }) => text.trim())).not.toContain(
      'The periods overlap.',
    )
  })

  it('shows of a bar what lies within the plot', () => {
    const domain = { from: day('2021-06'), to: day('2021-09') }
    const [headline] = returnsScene({ ...question, domain }).claims
    expect(headline?.bar).toMatchObject({ x: 0, width: 950 })
    expect(headline?.published).toBeNull()
    const later = { from: day('2023'), to: day('2024') }
    expect(returnsScene({ ...question, domain: later }).claims[0]?.bar.width).toBe(0)
  })

  it('marks the day of publication', () => {
    const [headline] = returnsScene(question).claims
    expect(headline?.published?.x).toBeCloseTo((1324 + 0.5) * (950 / 1461), 6)
  })

  it('tells published, derived and part-year figures apart', () => {
    const years = returnsScene(question).annual?.years ?? []
    expect(years.map(({ id, fill, partYear }) => [id, fill, partYear])).toEqual([
      ['ret-2019', 'hatched', false],
      ['ret-2020', 'solid', false],
      ['ret-2022', 'solid', true],
    ])
    expect(years.map(({ hatch }) => hatch !== null)).toEqual([true, false, false])
  })

  it('shows a year without a figure as a gap, not as zero', () => {
    const { missing } = returnsScene(question).annual ?? {}
    expect(missing).toMatchObject([{ year: 2021, name: '2021: no figure found' }])
  })

  it('starts the yearly scale at zero, with the highest bar within it', () => {
    const { scale = [], years = [], y = 0, height = 0 } = returnsScene(question).annual ?? {}
    expect(scale[0]).toMatchObject({ label: '0' })
    const base = scale[0]?.y ?? 0
    for (const { box } of years) expect(box.y + box.height).toBeCloseTo(base, 6)
    expect(Math.min(...years.map(({ box }) => box.y))).toBeGreaterThanOrEqual(y)
    expect(base).toBeLessThanOrEqual(y + height)
  })

  it('fades what was published after the day it answers for', () => {
    const scene = returnsScene({ ...question, knownOn: day('2022-08-16') })
    expect(scene.claims.map(({ id, faded }) => [id, faded])).toEqual([
      ['ret-headline', true],
      ['ret-whole-year', false],
    ])
  })

  it('names a figure by value, qualifier, period, unit and publisher', () => {
    const [headline] = returnsScene(question).claims
    expect(headline?.name).toBe(
      '230000 people · People who came back · 2021-04-01 to 2022-07-31 · A ministry, 2022-08-17 · Repeated by an-ngo. · Nobody audited it.',
    )
  })
})
