import { answerEvents } from './event-answer.ts'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { arbitraryFilters, arbitraryRange } from '../../../tests/arbitrary-view.ts'
import { realData } from '../../../tests/real-data.ts'
import type { AtlasData } from '../../model/atlas-data.ts'
import type { Found } from '../search/search.ts'
import type { DateRange } from '../../model/view.ts'
import { facetsOf } from './facets.ts'
import { noFilters, type Filters } from './view-parts.ts'
import { atlasIndex, type AtlasIndex } from '../records/atlas-index.ts'
import { stationsInside } from '../../../tests/stations-inside.ts'
import { membershipInArea } from './area-membership.ts'
import {
  categoryCounts,
  facetCounts,
  visibleEvents,
  visibleStations,
} from '../../../tests/filter-oracle.ts'
import { answerStations, membershipOf, reasons, unplacedInArea } from './station-answer.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

/** Null, or each record by the toss of a coin. */
const arbitraryFound = ({ stations, events }: AtlasData): fc.Arbitrary<Found> =>
  fc.option(
    fc.record({
      stations: fc.subarray(stations.map(({ id }) => id)).map((ids) => new Set(ids)),
      events: fc.subarray(events.map(({ id }) => id)).map((ids) => new Set(ids)),
    }),
  )

type Question = { filters: Filters; found: Found; range: DateRange }
const questionsFor = (index: AtlasIndex): fc.Arbitrary<Question> =>
  fc.record({
    filters: arbitraryFilters(index),
    found: arbitraryFound(index.data),
    range: arbitraryRange(index.wholeRange),
  })

/** As the columns say. */
function answers(index: AtlasIndex, { filters, found, range }: Question) {
  const stations = answerStations(index, {
    filters,
    day: range.to,
    found: membershipOf(index.stationRows, found?.stations ?? null),
    area: membershipInArea(index.stationColumns, filters.area),
  })
  const events = answerEvents(index, {
    filters,
    range,
    found: membershipOf(index.eventRows, found?.events ?? null),
    inArea: filters.area !== null,
    whyLeftOut: stations.whyLeftOut,
  })
  return { stations, events }
}

/** As the records say. */
function byRecords({ data, facets }: AtlasIndex, { filters, found, range }: Question) {
  const inside = stationsInside(filters.area, data.stations)
  const question = { facets, stations: data.stations, filters, found, inside, day: range.to }
  const shown = visibleStations({ ...question, found: null })
  const ofEvents = { facets, info: data.info, events: data.events, filters, found, range, shown }
  return {
    stations: visibleStations(question),
    counts: facetsOf({ facets }, 'stations').map((facet) => facetCounts(question, facet)),
    events: visibleEvents(ofEvents),
    categories: categoryCounts(ofEvents),
  }
}

const sorted = (counts: ReadonlyMap<string, number> | undefined): [string, number][] =>
  [...(counts ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))

/** Those that the filters leave without the area, and that have no place to lie in it. */
function unplacedByRecords(
  { data, facets }: AtlasIndex,
  { filters, found, range }: Question,
): number {
  const question = { facets, stations: data.stations, filters, found, day: range.to }
  return visibleStations(question).filter(({ position }) => !position).length
}

function expectSame(index: AtlasIndex, question: Question): void {
  const { stations, events } = answers(index, question)
  const records = byRecords(index, question)
  expect(unplacedInArea(index.stationColumns, stations)).toBe(
    question.filters.area ? unplacedByRecords(index, question) : 0,
  )
  const { stations: all, events: allEvents } = index.data
  expect([...stations.shown].map((row) => all[row])).toEqual(records.stations)
  expect(facetsOf(index, 'stations').map(({ id }) => sorted(stations.counts[id]))).toEqual(
    records.counts.map(sorted),
  )
  expect([...events.shown].map((row) => allEvents[row])).toEqual(records.events)
  expect(sorted(events.counts['category'])).toEqual(sorted(records.categories))
}

describe('the columns', () => {
  const real = atlasIndex(realData())

  it('leave the same records and count the same as the records, whatever the filters', () => {
    fc.assert(fc.property(questionsFor(real), (question) => expectSame(real, question)))
  })

  it('do so where a history ends with a vaguer date than the one before', () => {
    const history = (...dates: string[]) =>
      dates.map((date, i) => ({
        date,
        status: i % 2 === 0 ? 'reported' : 'denied-by-host',
        sourceId: 'a-source',
      }))
    const atlas = anAtlas()
      .station('fr-paris-1', { statusHistory: history('2022-09-12', '2022-10-26', '2022-10') })
      .station('fr-paris-2', { statusHistory: history('2022-10-26', '2022', '2022-12-01') })
      .station('fr-paris-3', { statusHistory: history('2021') })
      .event('Inquiry', '2022-10')
    const index = atlasIndex(atlas.data())
    fc.assert(fc.property(questionsFor(index), (question) => expectSame(index, question)))
  })

  it('say why a station is not shown', () => {
    const [first] = real.data.stations
    if (!first) throw new Error('The atlas has no station.')
    const found = { stations: new Set<string>([first.id]), events: new Set<string>() }
    const { whyLeftOut, shown } = answers(real, {
      filters: noFilters,
      found,
      range: real.wholeRange,
    }).stations
    expect([...shown]).toEqual([0])
    expect(whyLeftOut[0]).toBe(0)
    expect(whyLeftOut[1]).toBe(reasons.found)
  })
})
