import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import {
  possiblyFirst,
  possiblyLast,
  medianSpan,
  responsesTable,
  type DaySpan,
  type ResponsesTable,
} from './responses.ts'

const tableOf = (atlas: AtlasBuilder): ResponsesTable => responsesTable(atlasIndex(atlas.data()))
const opened = { category: 'investigation-opened' } as const

const idsIn = (table: ResponsesTable, code: string, column: string): string[] | undefined =>
  table.main.rows
    .find((row) => row.code === code)
    ?.cells.get(column)
    ?.map(({ id }) => id)

describe('the rows of responses', () => {
  it('put each act of a host state under its step, oldest first', () => {
    const table = tableOf(
      anAtlas()
        .event('Later', '2022-11-02', opened)
        .event('Inquiry', '2022-10', opened)
        .event('Words', '2022-12', { category: 'report' }),
    )
    expect(idsIn(table, 'FR', 'inquiry')).toEqual(['ev-inquiry', 'ev-later'])
    expect(idsIn(table, 'FR', 'spoke')).toEqual(['ev-words'])
    expect(table.main.rows[0]?.steps).toBe(2)
  })

  it('leave out reporters, NGOs and other offences', () => {
    const table = tableOf(
      anAtlas()
        .event('Press', '2022-10', { ...opened, actor: 'media' })
        .event('Fraud', '2022-10', { ...opened, about: 'law' }),
    )
    expect(table.main.rows).toEqual([])
    expect(table.apart).toEqual([])
  })

  it('keep cases of the return drive in a group of their own', () => {
    const table = tableOf(anAtlas().event('Hunt', '2022-10', { ...opened, about: 'return-drive' }))
    expect(table.main.rows).toEqual([])
    expect(table.apart.map(({ topic, rows }) => [topic, rows.length])).toEqual([
      ['return-drive', 1],
    ])
    expect(table.responded).toBe(0)
  })

  it('give answers a column, which is no step of the host state', () => {
    const table = tableOf(
      anAtlas().station('fr-paris-1').event('Embassy', '2022-10', { actor: 'china' }),
    )
    expect(idsIn(table, 'FR', 'china')).toEqual(['ev-embassy'])
    expect(table.main.rows[0]).toMatchObject({ steps: 0, first: null })
    expect(table.unfound.map(({ code }) => code)).toEqual(['FR'])
  })

  it('keep an answer that names no host country apart', () => {
    const table = tableOf(
      anAtlas().event('Beijing', '2022-10', { actor: 'china', scope: 'china', country: 'CN' }),
    )
    expect(table.general.map(({ id }) => id)).toEqual(['ev-beijing'])
    expect(table.main.rows).toEqual([])
  })

  it('stand in the order of the first response, the more certain first', () => {
    const table = tableOf(
      anAtlas()
        .event('A', '2022-11-03', { ...opened, country: 'AT' })
        .event('B', '2022-10', { ...opened, country: 'BE' })
        .event('C', '2022-10-01', { ...opened, country: 'CZ' })
        .event('D', '2022', { actor: 'china', country: 'DE' }),
    )
    expect(table.main.rows.map(({ code }) => code)).toEqual(['CZ', 'BE', 'AT', 'DE'])
  })

  it('say where a country lies and which cities its stations are linked to', () => {
    const regions = [{ id: 'europe', name: 'Europe', countries: ['FR'] }]
    const atlas = anAtlas()
      .info({ regions })
      .station('fr-a', { linkedCity: 'unknown', linkBasis: null })
      .station('fr-b')
      .event('Inquiry', '2022-10', opened)
    expect(tableOf(atlas).main.rows[0]).toMatchObject({
      stations: 2,
      region: 'europe',
      marks: ['fuzhou', 'unknown'],
    })
  })
})

describe('the first response', () => {
  const first = (...dates: string[]) => {
    const atlas = anAtlas().station('fr-paris-1')
    dates.forEach((date, i) => atlas.event(`Act ${i}`, date, opened))
    return tableOf(atlas).main.rows[0]?.first
  }

  it('is counted in days from the report', () => {
    expect(first('2022-09-30')?.days).toEqual({ least: 18, most: 18 })
  })

  it('of a month is a span from its first day to its last', () => {
    expect(first('2022-10')?.days).toEqual({ least: 19, most: 49 })
  })

  it('is not later than another act that is dated to the day', () => {
    const found = first('2022-10', '2022-10-18', '2022-12-01')
    expect(found?.days).toEqual({ least: 19, most: 36 })
    expect(found?.events.map(({ id }) => id)).toEqual(['ev-act-0', 'ev-act-1'])
  })

  it('may lie before the report', () => {
    expect(first('2022-09-10')?.days).toEqual({ least: -2, most: -2 })
  })

  const date = fc.oneof(
    fc.integer({ min: 2020, max: 2024 }).map(String),
    fc
      .tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    fc
      .tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 1, max: 28 }))
      .map(([year, day]) => `${year}-06-${String(day).padStart(2, '0')}`),
  )

  it('never ends before it starts, and a further act never makes it later', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), date, (dates, one) => {
        const before = first(...dates)?.days
        const after = first(...dates, one)?.days
        if (!before || !after) throw new Error('There is a response.')
        expect(before.least).toBeLessThanOrEqual(before.most)
        expect(after.least).toBeLessThanOrEqual(before.least)
        expect(after.most).toBeLessThanOrEqual(before.most)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the records of this repository', () => {
  const data = realData()
  const table = responsesTable(atlasIndex(data))
  const { topic, steps } = table.rules
  const hosts = new Set(['host-government', 'host-parliament', 'host-court'])
  const acts = data.events.filter(({ actor, about }) => hosts.has(actor) && about === topic)

  it('put every act of a host state about the stations into one cell', () => {
    const drawn = table.main.rows.flatMap(({ cells }) =>
      steps.flatMap(({ id }) => (cells.get(id) ?? []).map((event) => event.id)),
    )
    expect(drawn.sort()).toEqual(acts.map(({ id }) => id).sort())
  })

  it('name every host country once: with a response or without', () => {
    const named = [
      ...table.main.rows.filter((row) => row.steps > 0).map(({ code }) => code),
      ...table.unfound.map(({ code }) => code),
    ]
    expect(named.sort()).toEqual(data.countries.map(({ code }) => String(code)).sort())
    expect(table.responded + table.unfound.length).toBe(table.hosts)
  })

  it('never take another offence for a response', () => {
    const offences = data.events.filter(({ about }) => about === 'other-offence')
    const drawn = new Set(
      [table.main, ...table.apart].flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => [...cells.values()].flat().map(({ id }) => id)),
      ),
    )
    expect(offences.length).toBeGreaterThan(0)
    for (const { id } of offences) expect(drawn).not.toContain(id)
  })
})

it('takes the middle of spans, at both ends', () => {
  expect(medianSpan([])).toBeNull()
  expect(
    medianSpan([
      { least: 1, most: 30 },
      { least: 5, most: 5 },
      { least: 9, most: 11 },
    ]),
  ).toEqual({ least: 5, most: 11 })
})

describe('the first and the last of several responses', () => {
  const span = (least: number, most = least): { days: DaySpan } => ({ days: { least, most } })

  it('are all that the dates leave possible', () => {
    const [canada, spain, chile, israel, japan] = [
      span(19, 36),
      span(27),
      span(46),
      span(80, 110),
      span(98),
    ]
    const all = [canada, spain, chile, israel, japan]
    expect(possiblyFirst(all)).toEqual([canada, spain])
    expect(possiblyLast(all)).toEqual([israel, japan])
    expect(possiblyFirst([])).toEqual([])
  })

  it('hold the true ones, wherever in their spans the days were', () => {
    const spans = fc.array(
      fc.tuple(
        fc.integer({ min: -20, max: 99 }),
        fc.nat(30),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(spans, (list) => {
        const responses = list.map(([least, length, share]) => ({
          ...span(least, least + length),
          day: least + length * share,
        }))
        const days = responses.map(({ day }) => day)
        const daysOf = (some: typeof responses): number[] => some.map(({ day }) => day)
        expect(daysOf(possiblyFirst(responses))).toContain(Math.min(...days))
        expect(daysOf(possiblyLast(responses))).toContain(Math.max(...days))
      }),
    )
  })
})
