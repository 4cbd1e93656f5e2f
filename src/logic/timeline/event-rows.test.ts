import { describe, expect, it } from 'vitest'
import { rowsByCategory, rowsByCountry } from './event-rows.ts'
import { anAtlas } from '../../../tests/an-atlas.ts'

const { info, events } = anAtlas()
  .event('A paper writes', '2022-09-01', { country: 'FR', actor: 'media' })
  .event('A paper writes too', '2022-09-02', { country: 'DE', actor: 'media' })
  .event('Spain answers', '2022-10', { country: 'ES' })
  .event('France answers', '2022-11-03', { country: 'FR' })
  .event('Beijing denies', '2022-10-20', { scope: 'china', country: 'CN', actor: 'china' })
  .event('A report', '2022-09-12', { scope: 'international', country: null, actor: 'ngo' })
  .data()
const names = new Map([
  ['FR', 'France'],
  ['DE', 'Germany'],
  ['ES', 'Spain'],
])

describe('rowsByCountry', () => {
  const { lanes, laneOf } = rowsByCountry(events, info, names)

  it('puts countries in the order of their first response, then those without one', () => {
    expect(lanes.slice(0, 3).map(({ name }) => name)).toEqual(['Spain', 'France', 'Germany'])
  })

  it('puts what is of no host country behind, by its scope', () => {
    expect(lanes.slice(3).map(({ id }) => id)).toEqual(['china', 'international'])
  })

  it('gives every event a lane that there is', () => {
    const ids = new Set(lanes.map(({ id }) => id))
    for (const { id } of events) expect(ids.has(laneOf.get(id) ?? '')).toBe(true)
  })
})

describe('rowsByCategory', () => {
  it('keeps the order of the categories, also of those without events', () => {
    const { lanes } = rowsByCategory(events, info.categories, ({ name }) => name)
    expect(lanes.map(({ id }) => id)).toEqual(info.categories.map(({ id }) => id))
  })
})
