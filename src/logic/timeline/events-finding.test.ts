import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { eventsFinding } from './events-finding.ts'
import { responsesTable } from '../responses/responses.ts'
import { firstDay, lastDay } from '../../model/partial-date.ts'

const data = realData()
const real = atlasIndex(data)

describe('the finding of a choice of events', () => {
  it('counts the host countries that the page of responses counts', () => {
    expect(eventsFinding(data.events, real).responded).toBe(responsesTable(real).responded)
  })

  it('takes neither other offences nor other actors for a response', () => {
    const opened = { category: 'investigation-opened' } as const
    const atlas = anAtlas()
      .event('Inquiry', '2022-10', opened)
      .event('Hunt', '2022-10', { ...opened, about: 'return-drive', country: 'US' })
      .event('Press', '2022-10', { ...opened, actor: 'media', country: 'IT' })
      .data()
    expect(eventsFinding(atlas.events, atlasIndex(atlas)).responded).toBe(1)
  })

  it('names the earliest of the months that no other exceeds, and no year for a month', () => {
    const { events, ...rest } = anAtlas()
      .event('A', '2022-11-03')
      .event('B', '2022-10')
      .event('C', '2022-10-30')
      .event('D', '2022-11-30')
      .event('E', '2023')
      .event('F', '2023')
      .event('G', '2023')
      .data()
    const { busiest, period } = eventsFinding(events, atlasIndex({ ...rest, events }))
    expect(busiest).toEqual({ month: '2022-10', count: 2 })
    expect(period).toEqual({ from: '2022-10-01', to: '2023-12-31' })
  })

  it('of no events says nothing', () => {
    expect(eventsFinding([], real)).toEqual({
      count: 0,
      period: null,
      responded: 0,
      busiest: null,
      categories: [],
    })
  })

  it('covers every event, and counts each under one category', () => {
    fc.assert(
      fc.property(fc.subarray([...data.events], { minLength: 1 }), (events) => {
        const { period, categories, count } = eventsFinding(events, real)
        expect(count).toBe(events.length)
        expect(categories.reduce((sum, one) => sum + one.count, 0)).toBe(count)
        const first = events.map(({ date }) => firstDay(date)).sort()[0]
        const last = events
          .map(({ date }) => lastDay(date))
          .sort()
          .at(-1)
        expect(period).toEqual({ from: first, to: last })
      }),
    )
  })
})
