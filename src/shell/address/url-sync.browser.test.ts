import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from '../../logic/records/atlas-index.ts'
import { parsePermalink } from '../../logic/choices/permalink.ts'
import { createSearch } from '../../logic/search/search.ts'
import { dayFromNumber, dayNumber } from '../../model/partial-date.ts'
import { createAtlasState } from '../../state/atlas-state.ts'
import { syncAddress } from './url-sync.ts'

const { href } = location
beforeEach(() => history.replaceState(null, '', location.pathname))
afterEach(() => history.replaceState(null, '', href))

function open() {
  const index = atlasIndex(
    anAtlas().station('fr-paris-1').event('First', '2015-01-01').event('Last', '2024-01-01').data(),
  )
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

it('keeps sixty steps of a slider as one entry, which Back takes away', async () => {
  const { state } = open()
  // What could be gone forward to is gone.
  state.toggle('confidence', 'high')
  const slider = Object.assign(document.createElement('input'), { type: 'range' })
  document.body.append(slider)
  slider.focus()
  const before = history.length
  const { from, to } = state.range.peek()
  const days = Array.from({ length: 60 }, (_, i) => dayFromNumber(dayNumber(to) - 1 - i))
  for (const day of days) {
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
    state.setRange({ from, to: day }, false)
    state.setRange({ from, to: day }, true)
  }
  expect(history.length).toBe(before + 1)
  // Another choice comes at once: the entry before it has the last step.
  slider.remove()
  state.toggle('linked', 'fuzhou')
  expect(history.length).toBe(before + 2)
  for (const search of [`?f=2&confidence=high&to=${days.at(-1)}`, '?f=2&confidence=high']) {
    const back = popped()
    history.back()
    await back
    expect(location.search).toBe(search)
  }
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
