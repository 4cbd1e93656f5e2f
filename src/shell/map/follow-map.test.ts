import { signal } from '@preact/signals-core'
import { expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import { parsePermalink } from '../../logic/choices/permalink.ts'
import { createSearch } from '../../logic/search/search.ts'
import type { Camera } from '../../model/view.ts'
import { createAtlasState } from '../../state/atlas-state.ts'
import { pixelAt, shiftOf } from '../../logic/geo/drawn-view.ts'
import type { Bounds } from '../../logic/geo/bounds.ts'
import { fitCamera, followHistory, followSelection, openCluster } from './follow-map.ts'

const index = atlasIndex(anAtlas().station('fr-paris-1').data())
const nothing = {
  ...{ marks: [], clusters: [], labels: [], hatched: [] },
  selectedStationIds: [],
  selectedCountry: null,
}
const opening = { zoom: 1, lng: 0, lat: 20 }
const viewOf = (query: string) => parsePermalink(query, index).view

/** A map that follows, of which we see where it flew. */
function follow(query: string) {
  const state = createAtlasState(index, createSearch(index), viewOf(query))
  const flyTo = vi.fn()
  const map = signal({
    ...{ flyTo, jumpTo: vi.fn(), zoomBy: vi.fn() },
    size: () => ({ width: 600, height: 400 }),
    isVisible: () => true,
    project: (): [number, number] => [0, 0],
  })
  const restored = signal(0)
  const over = signal([])
  followSelection({ state, index, map, over, scene: signal(nothing) })
  followHistory({ state, index, map, over, restored }, () => opening)
  const goBackTo = (entry: string): void => {
    flyTo.mockClear()
    state.restore(viewOf(entry))
    restored.value += 1
  }
  return { flyTo, goBackTo }
}

it('shows the selection of an entry that Back brings without a camera', () => {
  const { flyTo, goBackTo } = follow('')
  goBackTo('?sel=station:fr-paris-1')
  expect(flyTo).toHaveBeenCalledOnce()
  expect(flyTo).not.toHaveBeenCalledWith(opening)
})

it('shows the whole world for an entry with neither selection nor camera', () => {
  const { flyTo, goBackTo } = follow('?sel=station:fr-paris-1')
  goBackTo('')
  expect(flyTo).toHaveBeenCalledExactlyOnceWith(opening)
})

it('ends at the camera of an entry, whatever is selected there', () => {
  const { flyTo, goBackTo } = follow('')
  goBackTo('?sel=station:fr-paris-1&map=3/10/20')
  expect(flyTo).toHaveBeenLastCalledWith({ zoom: 3, lat: 10, lng: 20 })
})

/** A row of buttons above, and a column at the right. */
const over = signal([
  { left: 10, top: 10, right: 400, bottom: 42 },
  { left: 560, top: 10, right: 592, bottom: 290 },
])

function mapUnder() {
  const state = createAtlasState(index, createSearch(index), viewOf(''))
  const flyTo = vi.fn<(camera: Camera) => void>()
  const map = signal({
    ...{ flyTo, jumpTo: vi.fn(), zoomBy: vi.fn() },
    size: () => size,
    isVisible: () => true,
    project: (): [number, number] => [0, 0],
  })
  return { region: { state, index, map, over }, state, flyTo }
}

const size = { width: 600, height: 400 }

it('fits a box beside what lies over the map', () => {
  const { region } = mapUnder()
  const shift = shiftOf(fitCamera(region, [0, 40, 20, 55], 20), size)
  const [left, top] = pixelAt([0, 55], shift, size)
  const [right, bottom] = pixelAt([20, 40], shift, size)
  expect(top).toBeGreaterThanOrEqual(62 - 0.1)
  expect(right).toBeLessThanOrEqual(540 + 0.1)
  expect(left).toBeGreaterThanOrEqual(20 - 0.1)
  expect(bottom).toBeLessThanOrEqual(380 + 0.1)
})

it('never shows less than fills the map', () => {
  const { region } = mapUnder()
  expect(fitCamera(region, [-179, -80, 179, 84], 20).zoom).toBeCloseTo(Math.log2(600 / 512))
})

it('opens a cluster to its own bounds, or nearer where it would still be one, as a step of the reader', () => {
  const { region, state, flyTo } = mapUnder()
  const open = openCluster(region, flyTo)
  const cluster = {
    ...{ id: 'a', position: [10, 47] as const, count: 9, shares: [], stationIds: [], name: '' },
    bounds: [0, 40, 20, 55] satisfies Bounds,
  }
  open({ ...cluster, opensAtZoom: 2 })
  const fitted = fitCamera(region, cluster.bounds, 60)
  expect(flyTo).toHaveBeenLastCalledWith(fitted)
  expect(state.camera.value).toEqual(fitted)
  open({ ...cluster, opensAtZoom: 6 })
  expect(flyTo.mock.lastCall?.[0].zoom).toBe(6)
})
