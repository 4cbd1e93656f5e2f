import { signal } from '@preact/signals-core'
import { expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import { parsePermalink } from '../../logic/choices/permalink.ts'
import { createSearch } from '../../logic/search/search.ts'
import { createAtlasState } from '../../state/atlas-state.ts'
import { followHistory, followSelection } from './follow-map.ts'

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
