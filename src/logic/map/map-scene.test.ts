import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { arbitraryDay, arbitraryFilters } from '../../../tests/arbitrary-view.ts'
import { whyLeftOutFor } from '../../../tests/why-left-out.ts'
import { realData } from '../../../tests/real-data.ts'
import type { AtlasData } from '../../model/atlas-data.ts'
import type { Station } from '../../model/station.ts'
import type { Selection } from '../../model/view.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { clusterRadius } from './cluster.ts'
import { visibleStations } from '../../../tests/filter-oracle.ts'
import type { MapScene, SceneMark } from './map-scene-types.ts'
import { clusterZoom, deepestZoom, mapScene, type MapQuestion } from './map-scene.ts'
import { worldPoint } from '../geo/mercator.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

const index = atlasIndex(realData())
const { stations } = index.data
const names = {
  stationName: ({ id }: Station) => id,
  clusterName: (_: readonly Station[], count: number) => `${count} stations`,
}
type Given = Partial<MapQuestion> & { readonly stations?: readonly Station[] }
const sceneOf = (given: Given = {}): MapScene =>
  mapScene({
    index,
    whyLeftOut: whyLeftOutFor(given.index ?? index, given.stations ?? stations),
    day: index.wholeRange.to,
    zoom: 3,
    selection: null,
    ...names,
    ...given,
  })
const sceneIn = (data: AtlasData, selection: Selection | null = null): MapScene => {
  const own = atlasIndex(data)
  return sceneOf({ index: own, stations: data.stations, day: own.wholeRange.to, selection })
}

const filtered = fc
  .tuple(arbitraryFilters(index), arbitraryDay(index.wholeRange))
  .map(([filters, day]) => ({
    day,
    stations: visibleStations({
      facets: index.facets,
      stations,
      filters: { ...filters, q: '' },
      found: null,
      day,
    }),
  }))
const zooms = fc.double({ min: 0, max: 12, noNaN: true })

it('counts in the ring of a cluster those stations that have no value of a mark', () => {
  const atlas = anAtlas()
  for (let n = 0; n < 40; n += 1) {
    const linkedCity = n === 1 ? 'unknown' : n % 4 === 0 ? null : 'fuzhou'
    atlas.station(`fr-paris-${n}`, { linkedCity })
  }
  const data = atlas.data()
  const [cluster] = sceneIn(data).clusters
  expect(cluster?.shares).toEqual([
    { value: 'fuzhou', count: 29 },
    { value: 'unknown', count: 1 },
    { value: 'none', count: 10 },
  ])
  const facets = data.info.facets.filter(({ look }) => look !== 'mark')
  const stations = data.stations.map((station) => ({ ...station, traits: {} }))
  const unmarked = sceneIn({ ...data, stations, info: { ...data.info, facets } })
  expect(unmarked.clusters[0]?.shares).toEqual([{ value: 'none', count: 40 }])
})

const drawnIds = ({ marks, clusters }: MapScene): string[] =>
  [
    ...marks.map(({ stationId }) => stationId),
    ...clusters.flatMap(({ stationIds }) => stationIds),
  ].sort()

/** Pixels of the world at the zoom at which clusters were made. */
function pixels(position: MapScene['marks'][number]['position'], zoom: number): [number, number] {
  const [x, y] = worldPoint(position)
  const scale = (512 * 2 ** clusterZoom(zoom)) / 1000
  return [x * scale, y * scale]
}

function circles({ marks, clusters }: MapScene, zoom: number): { at: number[]; r: number }[] {
  const ofMark = ({ position, offset }: SceneMark): { at: number[]; r: number } => {
    const [x, y] = pixels(position, zoom)
    return { at: [x + offset[0], y + offset[1]], r: 7.4 }
  }
  return [
    ...marks.map(ofMark),
    ...clusters.map(({ position, count }) => ({
      at: pixels(position, zoom),
      // Neighbours keep 3 pixels free.
      r: clusterRadius(count) + 1.45,
    })),
  ]
}

describe('the scene of the real stations', () => {
  it('shows each drawn station that the filters leave exactly once', () => {
    fc.assert(
      fc.property(filtered, zooms, (question, zoom) => {
        const placed = question.stations.filter(({ position }) => position)
        expect(drawnIds(sceneOf({ ...question, zoom }))).toEqual(placed.map(({ id }) => id).sort())
      }),
    )
  })

  it('counts in each cluster, and in its shares, what it holds', () => {
    fc.assert(
      fc.property(filtered, zooms, (question, zoom) => {
        for (const { count, shares, stationIds, name } of sceneOf({ ...question, zoom }).clusters) {
          expect(stationIds).toHaveLength(count)
          expect(shares.reduce((sum, share) => sum + share.count, 0)).toBe(count)
          expect(name).toBe(`${count} stations`)
        }
      }),
    )
  })

  it('draws no mark and no cluster over another', () => {
    fc.assert(
      fc.property(filtered, zooms, (question, zoom) => {
        const all = circles(sceneOf({ ...question, zoom }), zoom)
        all.forEach((a, i) => {
          for (const b of all.slice(i + 1)) {
            const [x = 0, y = 0] = a.at.map((value, axis) => value - (b.at[axis] ?? 0))
            expect(Math.hypot(x, y)).toBeGreaterThan(a.r + b.r)
          }
        })
      }),
    )
  })

  it('does not regroup for a hair beside a step', () => {
    expect(clusterZoom(2.99999)).toBe(3)
    expect(clusterZoom(3.00001)).toBe(3)
    expect(clusterZoom(2.98)).toBe(2.75)
  })

  it('changes only at half steps of zoom', () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        expect(sceneOf({ zoom })).toEqual(sceneOf({ zoom: clusterZoom(zoom) }))
      }),
      { numRuns: 20 },
    )
  })

  it('opens each cluster at the zoom that it names', () => {
    for (const zoom of [0, 1, 2, 3, 4.5]) {
      for (const cluster of sceneOf({ zoom }).clusters) {
        const opened = sceneOf({ zoom: cluster.opensAtZoom }).clusters
        const whole = opened.some(({ stationIds }) =>
          cluster.stationIds.every((id) => stationIds.includes(id)),
        )
        expect(cluster.opensAtZoom).toBeGreaterThan(zoom)
        expect(whole, cluster.id).toBe(false)
      }
    }
  })

  it('has no cluster left at the deepest zoom', () => {
    expect(sceneOf({ zoom: deepestZoom }).clusters).toEqual([])
  })

  it('gives no two clusters one id', () => {
    const ids = sceneOf({ zoom: 1 }).clusters.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('hatches exactly the countries of shown stations that are not drawn', () => {
    fc.assert(
      fc.property(filtered, (question) => {
        const codes = question.stations.filter(({ drawn }) => !drawn).map(({ country }) => country)
        const { hatched } = sceneOf(question)
        expect(hatched.map(({ iso2 }) => iso2).sort()).toEqual([...new Set(codes)].sort())
        for (const { iso2, name } of hatched) expect(name).toBe(index.countries.get(iso2)?.name)
      }),
    )
  })
})

describe('the marks of one city', () => {
  it('stand at the city and touch without lying on each other, however many', () => {
    for (let count = 1; count <= 12; count += 1) {
      const atlas = anAtlas()
      for (let n = 1; n <= count; n += 1) atlas.station(`fr-paris-${n}`)
      const { marks, labels } = sceneIn(atlas.data())
      expect(marks).toHaveLength(count)
      expect(labels).toHaveLength(1)
      marks.forEach((a, i) => {
        const [x, y] = a.offset
        expect(Math.hypot(x, y) + 7.4).toBeLessThanOrEqual(labels[0]?.offset ?? 0)
        for (const b of marks.slice(i + 1))
          expect(Math.hypot(x - b.offset[0], y - b.offset[1])).toBeGreaterThan(14.8)
      })
    }
  })

  it('carry the shape of the linked city and the outline of the status on the day', () => {
    const [mark] = sceneIn(
      anAtlas().station('fr-paris-1', { linkedCity: 'unknown', linkBasis: null }).data(),
    ).marks
    expect(mark).toMatchObject({ shape: 'cross', outline: 'plain', uncertain: false })
  })

  it('are uncertain where the linked city is known from background only', () => {
    const [mark] = sceneIn(anAtlas().station('fr-1', { linkBasis: 'background' }).data()).marks
    expect(mark?.uncertain).toBe(true)
  })
})

describe('a selection', () => {
  const selected = (selection: Selection): readonly string[] =>
    sceneOf({ selection }).selectedStationIds
  const found = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value])

  it('of a city marks the stations placed there and those listed there', () => {
    const [paris] = found(index.cities.get('paris'))
    const ids = paris ? selected({ kind: 'city', id: paris.slug }) : []
    expect(ids).toContain('fr-noisy-le-grand-1')
    expect(ids.filter((id) => id.startsWith('fr-paris-')).length).toBeGreaterThan(0)
  })

  it('of a country marks its stations and the country', () => {
    for (const { code, stationsTotal } of index.data.countries) {
      const selection = { kind: 'country' as const, id: code }
      expect(selected(selection)).toHaveLength(stationsTotal)
      expect(sceneOf({ selection }).selectedCountry).toBe(code)
    }
  })

  it('of an event marks the stations that it names', () => {
    for (const { id, stationIds } of index.data.events)
      expect(selected({ kind: 'event', id })).toEqual(stationIds)
  })

  it('of a hidden station marks none', () => {
    const [first, ...rest] = stations
    const selection = first ? { kind: 'station' as const, id: first.id } : null
    expect(sceneOf({ stations: rest, selection }).selectedStationIds).toEqual([])
    expect(sceneOf({ selection }).selectedStationIds).toEqual([first?.id])
  })

  it('of a figure marks none', () => {
    const [figure] = index.data.figures
    expect(figure && selected({ kind: 'figure', id: figure.id })).toEqual([])
  })
})
