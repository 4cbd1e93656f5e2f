import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { newestEvents } from './newest-events.ts'

it('gives the newest events first, a day before its month, the later record before the earlier', () => {
  const { events } = anAtlas()
    .event('Of May', '2026-05')
    .event('Long ago', '2014-07-01')
    .event('A day in May', '2026-05-13')
    .event('The same day', '2026-05-13')
    .data()
  const titles = newestEvents(events, 3).map(({ title }) => title)
  expect(titles).toEqual(['The same day', 'A day in May', 'Of May'])
})
