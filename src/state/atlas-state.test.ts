import { effect } from '@preact/signals-core'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { arbitraryRange, arbitraryView } from '../../tests/arbitrary-view.ts'
import { realData } from '../../tests/real-data.ts'
import { atlasIndex } from '../logic/records/atlas-index.ts'
import { facetCounts, visibleEvents, visibleStations } from '../../tests/filter-oracle.ts'
import { createSearch } from '../logic/search/search.ts'
import { Day } from '../model/partial-date.ts'
import { facetsOf, valuesOf } from '../logic/choices/facets.ts'
import { filtersOf, noFilters, openingView, type View } from '../logic/choices/view-parts.ts'
import { createAtlasState, type AtlasState } from './atlas-state.ts'
import { markValues } from '../logic/records/atlas-facets.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

const index = atlasIndex(realData())
const search = createSearch(index)
const { data, wholeRange } = index
const stateOf = (view: View = openingView): AtlasState => createAtlasState(index, search, view)
const day = (text: string): Day => v.parse(Day, text)
const year2022 = { from: day('2022-01-01'), to: day('2022-12-31') }

const ticks = fc
  .constantFrom(...index.facets.map(({ id }) => id))
  .chain((facet) => fc.constantFrom(...valuesOf(facet, index)).map((value) => ({ facet, value })))
const views = arbitraryView(index).map((view) => ({
  ...view,
  q: '',
}))

describe('a tick', () => {
  it('is taken back by the same tick', () => {
    fc.assert(
      fc.property(views, ticks, (view, { facet, value }) => {
        const state = stateOf(view)
        state.toggle(facet, value)
        state.toggle(facet, value)
        const [now, before] = [state.ticked.value[facet] ?? [], view.ticked[facet] ?? []]
        expect([...now].sort()).toEqual([...before].sort())
      }),
    )
  })

  it('changes its own value and no other', () => {
    fc.assert(
      fc.property(views, ticks, (view, { facet, value }) => {
        const state = stateOf(view)
        state.toggle(facet, value)
        for (const { id: one } of index.facets) {
          const [now, before]: readonly string[][] = [
            [...(state.ticked.value[one] ?? [])],
            [...(view.ticked[one] ?? [])],
          ]
          for (const other of valuesOf(one, index)) {
            const flipped = one === facet && other === value
            expect(now?.includes(other) !== before?.includes(other)).toBe(flipped)
          }
        }
      }),
    )
  })

  it('stands in the order of the vocabulary, in whatever order it was made', () => {
    const [first = '', second = ''] = valuesOf('country', index)
    const state = stateOf()
    state.toggle('country', second)
    state.toggle('country', first)
    expect(state.ticked.value['country']).toEqual([first, second])
  })

  it('of a value that does not exist changes nothing', () => {
    const state = stateOf()
    state.toggle('country', 'XX')
    expect(state.filters.value).toEqual(noFilters)
  })
})

describe('what follows', () => {
  it('is what the filters leave', () => {
    fc.assert(
      fc.property(views, (view) => {
        const state = stateOf(view)
        const range = view.chosenRange ?? wholeRange
        const filters = filtersOf(view)
        const { facets } = index
        const question = { facets, stations: data.stations, filters, found: null, day: range.to }
        const shown = visibleStations(question)
        expect(state.stations.value).toEqual(shown)
        expect(state.events.value).toEqual(
          visibleEvents({
            facets,
            info: data.info,
            events: data.events,
            filters,
            found: null,
            range,
            shown,
          }),
        )
        for (const facet of facetsOf(index, 'stations'))
          expect(state.counts.value[facet.id]).toEqual(facetCounts(question, facet))
      }),
    )
  })

  it('is everything at the opening', () => {
    const state = stateOf()
    expect(state.stations.value).toHaveLength(data.stations.length)
    expect(state.events.value).toHaveLength(data.events.length)
    expect(state.range.value).toEqual(wholeRange)
  })

  it('narrows as text is typed, and widens when it is cleared', () => {
    const state = stateOf()
    state.searchFor('paris')
    expect(state.stations.value.map(({ id }) => id)).toContain('fr-noisy-le-grand-1')
    expect(state.stations.value.length).toBeLessThan(data.stations.length)
    state.searchFor('')
    expect(state.stations.value).toHaveLength(data.stations.length)
  })

  it('is told once for an action that changes several choices', () => {
    const state = stateOf()
    let told = 0
    const stop = effect(() => void [state.view.value, (told += 1)])
    state.restore({ ...openingView, chosenRange: year2022, theme: 'dark' })
    stop()
    expect(told).toBe(2)
  })
})

describe('the range', () => {
  it('is no choice when it is the whole, or wider', () => {
    const state = stateOf({ ...openingView, chosenRange: year2022 })
    state.setRange(wholeRange, true)
    expect(state.chosenRange.value).toBeNull()
    state.setRange({ from: day('1990-01-01'), to: day('2050-01-01') }, true)
    expect(state.chosenRange.value).toBeNull()
    expect(state.range.value).toEqual(wholeRange)
  })

  it('is what was chosen otherwise', () => {
    fc.assert(
      fc.property(arbitraryRange(wholeRange), (range) => {
        const state = stateOf()
        state.setRange(range, true)
        expect(state.range.value).toEqual(range)
        state.setRange(null, true)
        expect(state.chosenRange.value).toBeNull()
      }),
    )
  })
})

describe('the address', () => {
  const [country] = data.countries
  const selection = country ? { kind: 'country' as const, id: country.code } : null

  it.each<[string, (state: AtlasState) => void]>([
    ['a tick', (state) => state.toggle('confidence', 'high')],
    ['the projection', (state) => state.chooseProjection('globe')],
    ['the names on the map', (state) => state.chooseLabels('local')],
    ['a whole set of filters', (state) => state.setFilters(noFilters)],
    ['a reset', (state) => state.resetFilters()],
    ['a selection', (state) => state.select(selection)],
    ['a finished drag', (state) => state.setRange(year2022, true)],
  ])('gains an entry by %s', (_, act) => {
    const state = stateOf()
    act(state)
    expect(state.historyStep.value).toBe('push')
  })

  it.each<[string, (state: AtlasState) => void]>([
    ['typing', (state) => state.searchFor('a')],
    ['a camera move', (state) => state.moveCamera({ zoom: 2, lng: 0, lat: 0 })],
    ['the theme', (state) => state.chooseTheme('dark')],
    ['playing', (state) => state.setPlaying(true)],
    ['Back and Forward', (state) => state.restore(openingView)],
  ])('keeps its entry for %s', (_, act) => {
    const state = stateOf()
    state.toggle('confidence', 'high')
    act(state)
    expect(state.historyStep.value).toBe('replace')
  })

  it('waits for the end of a drag', () => {
    const state = stateOf()
    state.setRange(year2022, false)
    expect(state.historyStep.value).toBe('later')
  })

  it('still waits when the drag stops a play that is not running', () => {
    const state = stateOf()
    const heard: string[] = []
    const stop = effect(() => void [state.view.value, heard.push(state.historyStep.value)])
    state.setRange(year2022, false)
    state.setPlaying(false)
    state.setRange({ ...year2022 }, true)
    stop()
    expect(heard).toEqual(['replace', 'later', 'push'])
  })

  it('follows the dates while they play', () => {
    const state = stateOf()
    state.setPlaying(true)
    state.setRange(year2022, false)
    expect(state.historyStep.value).toBe('replace')
  })

  it('hears of the step together with the change', () => {
    const state = stateOf()
    const heard: string[] = []
    const stop = effect(() => void [state.view.value, heard.push(state.historyStep.value)])
    state.toggle('confidence', 'high')
    state.searchFor('a')
    stop()
    expect(heard).toEqual(['replace', 'push', 'replace'])
  })
})

describe('a view', () => {
  it('is restored as it was', () => {
    fc.assert(
      fc.property(arbitraryView(index), (view) => {
        const state = stateOf()
        state.restore(view)
        expect(state.view.value).toEqual(view)
        expect(stateOf(view).view.value).toEqual(view)
      }),
    )
  })

  it('that is restored ends the playing', () => {
    const state = stateOf()
    state.setPlaying(true)
    state.restore(openingView)
    expect(state.playing.value).toBe(false)
  })

  it('keeps selection and camera when the filters are reset, and gives up the dates', () => {
    fc.assert(
      fc.property(arbitraryView(index), (view) => {
        const state = stateOf(view)
        state.resetFilters()
        expect(state.view.value).toEqual({ ...view, ...noFilters, chosenRange: null })
      }),
    )
  })
})

describe('the lines from a linked city', () => {
  const [first, second] = markValues(data.info).map(({ id }) => id)

  it('are asked for and taken back, in the order of the records', () => {
    if (!first || !second) throw new Error('The records have too few linked cities.')
    const state = stateOf()
    state.toggleArcs(second)
    state.toggleArcs(first)
    expect(state.view.value.arcs).toEqual([first, second])
    expect(state.historyStep.value).toBe('push')
    state.toggleArcs(second)
    expect(state.arcs.value).toEqual([first])
    state.restore(openingView)
    expect(state.arcs.value).toEqual([])
  })

  it('change neither stations nor events', () => {
    if (!first) throw new Error('The records have no linked city.')
    const state = stateOf()
    const before = [state.stations.value, state.events.value]
    state.toggleArcs(first)
    expect([state.stations.value, state.events.value]).toEqual(before)
  })
})
