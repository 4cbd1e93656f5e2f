import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import { parsePermalink } from '../../logic/choices/permalink.ts'
import { createSearch } from '../../logic/search/search.ts'
import { createAtlasState } from '../../state/atlas-state.ts'
import { syncAddress } from './url-sync.ts'

const { href } = location
beforeEach(() => history.replaceState(null, '', location.pathname))
afterEach(() => history.replaceState(null, '', href))

function open() {
  const index = atlasIndex(anAtlas().station('fr-paris-1').data())
  const { view } = parsePermalink(location.search, index)
  const state = createAtlasState(index, createSearch(index), view)
  const onIgnored = vi.fn()
  return { state, onIgnored, restored: syncAddress(state, index, onIgnored) }
}

const popped = (): Promise<unknown> =>
  new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))

it('brings a view back, and says so', async () => {
  const { state, restored } = open()
  state.toggle('linked', 'fuzhou')
  expect(location.search).toBe('?f=2&linked=fuzhou')
  const back = popped()
  history.back()
  await back
  expect(state.ticked.peek()['linked']).toBeUndefined()
  expect(restored.peek()).toBe(1)
})

it('plays on when a link within the page changes the address', async () => {
  const { state, onIgnored, restored } = open()
  state.toggle('linked', 'fuzhou')
  state.setPlaying(true)
  const anchored = popped()
  location.hash = 'stations'
  await anchored
  expect(state.playing.peek()).toBe(true)
  expect(onIgnored).not.toHaveBeenCalled()
  expect(restored.peek()).toBe(0)
})
