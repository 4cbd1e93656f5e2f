import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../../tests/an-atlas.ts'
import { atlasIndex } from '../../../logic/records/atlas-index.ts'
import { firstDay, lastDay, PartialDate } from '../../../model/partial-date.ts'
import { english } from '../../../../tests/english.ts'
import type { PartsContext } from '../context.ts'
import { investigationsHead, investigationsTexts } from './investigations-texts.ts'

const date = (text: string): PartialDate => v.parse(PartialDate, text)

function contextOf(atlas: AtlasBuilder): PartsContext {
  const index = atlasIndex(atlas.data())
  return { index, formatter: english, base: '/', day: index.wholeRange.to }
}

const atlas = anAtlas()
  .event('Police open an inquiry', '2022-10', { category: 'investigation-opened' })
  .event('Paper reports', '2022-09-12', { category: 'report', actor: 'media' })
  .event('Court decides', '2024', { category: 'report', disputed: true })
const context = contextOf(atlas)
const { events } = context.index.data
const domain = { from: firstDay(date('2022')), to: lastDay(date('2024')) }

describe('the words of the investigations', () => {
  it('say who responded and when most happened', () => {
    expect(investigationsHead({ events, range: null }, context).title).toBe(
      '1 host state is reported to have responded; most events in a month: 1 (Sep 2022)',
    )
  })

  it('give number, period, kinds, the first and the last', () => {
    const { summary } = investigationsHead({ events, range: null }, context)
    expect(summary[0]).toBe('3 events, 12 Sep 2022 – 31 Dec 2024.')
    expect(summary.join(' ')).toContain('The earliest: 12 Sep 2022')
    expect(summary.join(' ')).toContain('Paper reports.')
    expect(summary.join(' ')).toContain('The latest: 2024')
  })

  it('keep to the chosen dates where a year begins before them or ends after them', () => {
    const range = { from: firstDay(date('2022-09')), to: lastDay(date('2024-03')) }
    expect(investigationsHead({ events, range }, context).unit).toBe(
      '3 events, 12 Sep 2022 – 31 Mar 2024',
    )
  })

  it('do not take silence within the filters for silence of the states', () => {
    const [, report] = events
    expect(
      investigationsHead({ events: report ? [report] : [], range: null }, context).title,
    ).toMatch(/^None of the chosen events is a response of a host state/)
    expect(investigationsHead({ events: [], range: null }, context)).toEqual({
      title: 'No event fits the filters and dates',
      unit: null,
      summary: [],
    })
  })

  it('count what the drawn dates leave out', () => {
    const view = { events, range: null, words: ['All stations, no filter'], domain }
    expect(investigationsTexts(view, context).subtitle).toContain(
      'All stations, no filter. Drawn: 2022 – 2024. ',
    )
    const early = { ...view, domain: { ...domain, to: lastDay(date('2022-09')) } }
    expect(investigationsTexts(early, context).subtitle).toContain(
      'Drawn: Jan 2022 – Sep 2022; 2 events lie outside.',
    )
  })
})

it('the table has each event with its dates as they are recorded, oldest first', () => {
  const { table, sourceIds } = investigationsTexts(
    { events, range: null, words: [], domain },
    context,
  )
  expect(table.rows.map((row) => row[1]?.value)).toEqual(['2022-09-12', '2022-10', '2024'])
  expect(table.rows.map((row) => row[0]?.href)).toContain('?f=2&sel=event:ev-court-decides')
  expect(table.rows.at(-1)?.map(({ text }) => text)).toContain('disputed')
  expect(sourceIds).toContain('a-source')
})
