import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { anAtlas } from './an-atlas.ts'
import { arbitraryDay, arbitraryFilters, arbitraryRange } from './arbitrary-view.ts'
import { realData } from './real-data.ts'
import type { Area } from '../src/model/area.ts'
import type { AtlasData } from '../src/model/atlas-data.ts'
import { Day } from '../src/model/partial-date.ts'
import type { Station } from '../src/model/station.ts'
import type { DateRange, Ticked } from '../src/model/view.ts'
import type { Found } from '../src/logic/search/search.ts'
import { facetsOf, withTicks } from '../src/logic/choices/facets.ts'
import { hasFilters, noFilters, type Filters } from '../src/logic/choices/view-parts.ts'
import { stationsInside, type Inside } from './stations-inside.ts'
import { atlasIndex } from '../src/logic/records/atlas-index.ts'
import {
  categoryCounts,
  facetCounts,
  facetValues,
  touchesRange,
  visibleEvents,
  visibleStations,
} from './filter-oracle.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

const index = atlasIndex(realData())
const { data, wholeRange } = index
const day = (text: string): Day => v.parse(Day, text)
const range = (from: string, to: string): DateRange => ({ from: day(from), to: day(to) })
const always = range('2000-01-01', '2030-12-31')
const france = { country: ['FR'] }

/** Null, or each record by the toss of a coin. */
const arbitraryFound: fc.Arbitrary<Found> = fc.option(
  fc.record({
    stations: fc.subarray(data.stations.map(({ id }) => id)).map((ids) => new Set(ids)),
    events: fc.subarray(data.events.map(({ id }) => id)).map((ids) => new Set(ids)),
  }),
)
const questions = fc.record({
  filters: arbitraryFilters(index),
  found: arbitraryFound,
  range: arbitraryRange(wholeRange),
})
const { facets } = index
const facetOf = (id: string) => {
  const facet = facets.find((one) => one.id === id)
  if (!facet) throw new Error(`There is no facet ${id}.`)
  return facet
}
const stationFacets = facetsOf(index, 'stations')
type Question = { filters: Filters; found: Found; range: DateRange }

const insideOf = ({ filters }: Question): Inside => stationsInside(filters.area, data.stations)
const shownBy = (question: Question): Station[] =>
  visibleStations({
    ...question,
    facets,
    stations: data.stations,
    inside: insideOf(question),
    day: question.range.to,
  })
const eventsBy = (question: Question): ReturnType<typeof visibleEvents> =>
  visibleEvents({
    ...question,
    facets,
    info: data.info,
    events: data.events,
    shown: shownBy(question),
  })

/** The same filters with these values of a facet ticked and no others. */
const ticking = (filters: Filters, facet: string, ...values: string[]): Filters => ({
  ...filters,
  ticked: withTicks(filters.ticked, facet, values),
})

const isWithin = <T>(few: readonly T[], many: readonly T[]): boolean =>
  few.every((one) => many.includes(one))

describe('stations', () => {
  it('are all there at the end of the whole range without filters', () => {
    expect(shownBy({ filters: noFilters, found: null, range: wholeRange })).toEqual(data.stations)
  })

  it('need one tick of each facet that has ticks, and no more', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const shown = new Set(shownBy(question))
        for (const station of data.stations) {
          const reported = facetValues(station, facetOf('status'), question.range.to).length > 0
          const found = question.found?.stations.has(station.id) ?? true
          const ticked = stationFacets.every((facet) => {
            const values = facetValues(station, facet, question.range.to)
            const chosen = question.filters.ticked[facet.id] ?? []
            return chosen.length === 0 || values.some((value) => chosen.includes(value))
          })
          const inside = insideOf(question)?.has(station.id) ?? true
          expect(shown.has(station)).toBe(reported && found && inside && ticked)
        }
      }),
    )
  })

  it('never become more by a tick in an empty facet', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...stationFacets), (question, facet) => {
        const without = { ...question, filters: ticking(question.filters, facet.id) }
        expect(isWithin(shownBy(question), shownBy(without))).toBe(true)
        expect(isWithin(eventsBy(question), eventsBy(without))).toBe(true)
      }),
    )
  })

  it('never become fewer as the date moves on, unless a status is ticked', () => {
    fc.assert(
      fc.property(questions, arbitraryDay(wholeRange), (question, other) => {
        const filters = ticking(question.filters, 'status')
        const [early, late] = [question.range.to, other]
          .sort()
          .map((to) => shownBy({ ...question, filters, range: range(wholeRange.from, to) }))
        expect(isWithin(early ?? [], late ?? [])).toBe(true)
      }),
    )
  })
})

describe('the count beside a value', () => {
  it('is what ticking that value alone would leave', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...stationFacets), (question, facet) => {
        const { filters, found, range } = question
        const counts = facetCounts(
          {
            facets,
            stations: data.stations,
            filters,
            found,
            inside: insideOf(question),
            day: range.to,
          },
          facet,
        )
        const values = data.stations.flatMap((station) => facetValues(station, facet, range.to))
        for (const value of new Set(values)) {
          const alone = { ...question, filters: ticking(filters, facet.id, value) }
          expect(counts.get(value) ?? 0).toBe(shownBy(alone).length)
        }
      }),
    )
  })

  it('is the number of events that the category alone would leave', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const counts = categoryCounts({
          ...question,
          facets,
          info: data.info,
          events: data.events,
          shown: shownBy(question),
        })
        for (const { id } of data.info.categories) {
          const alone = { ...question, filters: ticking(question.filters, 'category', id) }
          expect(counts.get(id) ?? 0).toBe(eventsBy(alone).length)
        }
      }),
    )
  })
})

describe('a date range', () => {
  it.each([
    ['2022-10-15', '2022-10-15', true],
    ['2022-10-16', '2022-10-20', false],
    ['2022-10-01', '2022-10-14', false],
  ])('of %s to %s keeps an event of 2022-10-15: %s', (from, to, kept) => {
    const [event] = anAtlas().event('A', '2022-10-15').data().events
    expect(event && touchesRange(event, range(from, to))).toBe(kept)
  })

  it.each<[date: string, within: DateRange, kept: boolean]>([
    ['2022-10', range('2022-10-31', '2022-11-30'), true],
    ['2022-10', range('2022-09-01', '2022-10-01'), true],
    ['2022-10', range('2022-11-01', '2022-11-30'), false],
    ['2022', range('2022-12-31', '2023-06-01'), true],
    ['2022', range('2023-01-01', '2023-06-01'), false],
    ['2022', range('2021-01-01', '2021-12-31'), false],
  ])('is held against an event dated %s: %o, %s', (date, within, kept) => {
    const [event] = anAtlas().event('A', date).data().events
    expect(event && touchesRange(event, within)).toBe(kept)
  })

  it('never gains an event by a later start', () => {
    fc.assert(
      fc.property(questions, arbitraryDay(wholeRange), (question, start) => {
        fc.pre(start >= question.range.from && start <= question.range.to)
        const later = { ...question, range: { ...question.range, from: start } }
        expect(isWithin(eventsBy(later), eventsBy(question))).toBe(true)
      }),
    )
  })

  it('never gains an event by an earlier end, unless a status is ticked', () => {
    fc.assert(
      fc.property(questions, arbitraryDay(wholeRange), (drawn, end) => {
        const question = { ...drawn, filters: ticking(drawn.filters, 'status') }
        fc.pre(end >= question.range.from && end <= question.range.to)
        const earlier = { ...question, range: { ...question.range, to: end } }
        expect(isWithin(eventsBy(earlier), eventsBy(question))).toBe(true)
      }),
    )
  })
})

describe('with a station filter set, an event', () => {
  const atlas: AtlasData = anAtlas()
    .station('fr-paris-1')
    .station('fr-paris-2', { linkedCity: 'unknown' })
    .station('nl-rotterdam-1', { country: 'NL', linkedCity: 'unknown' })
    .event('Names a shown one', '2022', { stationIds: ['fr-paris-1', 'nl-rotterdam-1'] })
    .event('Names a hidden one', '2022', { stationIds: ['fr-paris-2'] })
    .event('French', '2022')
    .event('Dutch', '2022', { country: 'NL' })
    .event('Italian', '2022', { country: 'IT' })
    .event('Chinese', '2022', { scope: 'china', country: 'CN' })
    .event('European', '2022', { scope: 'eu', country: null, category: 'closed' })
    .event('Wide', '2022', { scope: 'international', country: null })
    .event('Wide on Paris', '2022', { scope: 'international', stationIds: ['fr-paris-1'] })
    .data()
  const left = (ticked: Ticked): string[] => {
    const filters = { ...noFilters, ticked }
    const shown = visibleStations({ ...atlas, facets, filters, found: null, day: always.to })
    const { events } = atlas
    return visibleEvents({
      facets,
      info: atlas.info,
      events,
      filters,
      found: null,
      range: always,
      shown,
    }).map(({ title }) => title)
  }
  const fuzhou = ['fuzhou']
  const closed = ['closed']

  it('counts if it names a shown station or is national and its country has one', () => {
    expect(left({ linked: fuzhou })).toEqual([
      'Names a shown one',
      'French',
      'Chinese',
      'European',
      'Wide',
      'Wide on Paris',
    ])
  })

  it('of wider scope goes when a country is chosen, unless it names a shown station', () => {
    expect(left({ ...france, linked: fuzhou })).toEqual([
      'Names a shown one',
      'French',
      'Wide on Paris',
    ])
  })

  it('follows the stations of an area like those of any other filter', () => {
    const area: Area = { kind: 'circle', centre: [2.35, 48.85], km: 1 }
    const shown = visibleStations({
      ...atlas,
      facets,
      filters: { ...noFilters, area },
      found: null,
      inside: new Set(['fr-paris-1']),
      day: always.to,
    })
    const kept = visibleEvents({
      facets,
      info: atlas.info,
      events: atlas.events,
      filters: { ...noFilters, area },
      found: null,
      range: always,
      shown,
    })
    expect(shown.map(({ id }) => id)).toEqual(['fr-paris-1'])
    expect(kept.map(({ title }) => title)).toEqual(left({ linked: fuzhou }))
  })

  it('of a country without any station goes', () => {
    expect(left({ confidence: ['medium'] })).not.toContain('Italian')
  })

  it('still has to be of a ticked category', () => {
    expect(left({ linked: fuzhou, category: closed })).toEqual(['European'])
  })

  it('is kept whatever it names while only a category is ticked', () => {
    expect(left({ category: ['report'] })).toHaveLength(8)
  })
})

it('has filters as soon as one facet or the text is set', () => {
  expect(hasFilters(noFilters)).toBe(false)
  expect(hasFilters({ ...noFilters, q: 'a' })).toBe(true)
  fc.assert(
    fc.property(arbitraryFilters(index), (filters) => {
      const any =
        filters.q !== '' || filters.area !== null || facets.some(({ id }) => filters.ticked[id])
      expect(hasFilters(filters)).toBe(any)
    }),
  )
})
