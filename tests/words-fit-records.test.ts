/** The words of the subject are true of the records that they stand for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stepsOf } from '../src/logic/responses/response-steps.ts'
import { there } from './there.ts'
import { realData } from './real-data.ts'

const { events, info, sources, stations } = realData()
const { steps } = there(info.responses)

it('the lane of denials holds those of China and of operators, as its name says', () => {
  const lane = info.categories.find(({ id }) => id === 'denial')
  expect(lane?.name).toBe('Denial by China/operator')
  const actors = events.filter(({ category }) => category === 'denial').map(({ actor }) => actor)
  expect([...new Set(actors)].sort()).toEqual(['china', 'operator'])
})

it('a denial by a host state is a step, and would be none in that lane', () => {
  const denied = events.filter(({ stance }) => stance === 'denies')
  expect(denied.length).toBeGreaterThan(0)
  for (const { actor, category, stance } of denied) {
    const stepOf = (lane: string): string[] =>
      info.categories
        .filter(({ id }) => id === lane)
        .flatMap(({ id }) => stepsOf({ actor, category: id, stance }, steps))
        .map(({ id }) => id)
    expect(stepOf(category)).toEqual(['denied'])
    expect(stepOf('denial')).toEqual([])
  }
})

it('what a parliament did is not said to be by the government', () => {
  const committee = events.filter(({ title }) => title.includes('Commons committee'))
  expect(committee.map(({ actor }) => actor)).toEqual(['host-parliament', 'host-parliament'])
  const read = committee.flatMap((event) => stepsOf(event, steps))
  expect(read.map(({ id }) => id)).toEqual(['policy', 'spoke'])
})

it('a pardon stands under words that name it', () => {
  const pardons = events.filter(({ title }) => title.includes('pardons'))
  expect(pardons.length).toBeGreaterThan(0)
  for (const event of pardons) {
    const category = info.categories.find(({ id }) => id === event.category)
    const names = [category, ...stepsOf(event, steps)].map((term) => term?.name)
    expect(names).toEqual(['Court outcome, pardon', 'Court outcome, pardon'])
  }
})

it('that a host state found or knew of none rests on its own words to that effect', () => {
  const byId = new Map(events.map((event) => [event.id, event]))
  const found = stations.flatMap(({ id, status, statusHistory }) => {
    const { eventId } = statusHistory.at(-1) ?? {}
    return status === 'denied-by-host' ? [{ id, event: eventId && byId.get(eventId) }] : []
  })
  expect(found.length).toBeGreaterThan(0)
  for (const { id, event } of found) {
    expect([event?.actor, event?.category], id).toEqual(['host-government', 'official-statement'])
    expect(['denies', 'no-finding'], id).toContain(event?.stance)
    expect(event?.stationIds.length === 0 || event?.stationIds.includes(id), id).toBe(true)
  }
})

it('a station whose country a page names is not called background as a whole', () => {
  expect(stations.filter(({ basis }) => basis === 'background')).toEqual([])
})

it('the page about the atlas states no number of languages that the sources do not have', () => {
  const languages = new Set(sources.map(({ language }) => language)).size
  const about = readFileSync(join(import.meta.dirname, '../data/about.json'), 'utf8')
  const stated = /(\w+) languages/g
  for (const [, number] of about.matchAll(stated))
    expect(['other', String(languages)]).toContain(number)
})
