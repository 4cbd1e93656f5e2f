import { describe, expect, it } from 'vitest'
import { eventRanks } from './event-ranks.ts'
import { anAtlas } from '../../../tests/an-atlas.ts'

const history = (eventId?: string) => [
  { status: 'reported', date: '2022-09-12', sourceId: 'a-source' },
  {
    status: 'under-investigation',
    date: '2022-10-26',
    sourceId: 'a-source',
    ...(eventId && { eventId }),
  },
]

describe('eventRanks', () => {
  it('puts first what changed a status, then the rarer category, then the earlier date', () => {
    const { events, stations } = anAtlas()
      .event('Second statement', '2022-11-02', { category: 'report' })
      .event('First statement', '2022-11-01', { category: 'report' })
      .event('Judgment', '2023-05', { category: 'denial' })
      .event('Inquiry', '2022-10-26', { category: 'report' })
      .station('fr-paris-1', {
        status: 'under-investigation',
        statusDate: '2022-10-26',
        statusHistory: history('ev-inquiry'),
      })
      .data()
    const ranks = eventRanks(events, stations)
    const order = [...ranks].sort(([, a], [, b]) => a - b).map(([id]) => id)
    expect(order).toEqual([
      'ev-inquiry',
      'ev-judgment',
      'ev-first-statement',
      'ev-second-statement',
    ])
  })
})
