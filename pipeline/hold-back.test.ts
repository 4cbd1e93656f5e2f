import { expect, it } from 'vitest'
import * as v from 'valibot'
import { atlasIndex } from '../src/logic/records/atlas-index.ts'
import { parsePermalink } from '../src/logic/choices/permalink.ts'
import { ignoredWords } from '../src/views/parts/words/ignored-words.ts'
import { Withheld } from '../src/model/withheld.ts'
import { anAtlas } from '../tests/an-atlas.ts'
import { english } from '../tests/english.ts'
import { holdBack } from './hold-back.ts'
import { publishedFiles } from './write/published-files.ts'

const atlas = anAtlas()
  .station('fr-paris-1', { note: 'What nobody may read.' })
  .station('fr-paris-2')
  .event('Inquiry', '2022-10', { stationIds: ['fr-paris-1', 'fr-paris-2'] })
  .source('telling', { title: 'What nobody may read.' })
  .event('Secret', '2022-11', { summary: 'In short.', sourceIds: ['telling'] })
  .reply('reply-one', ['fr-paris-1'])
  .reply('reply-both', ['fr-paris-1', 'ev-inquiry'])
  .correction('fr-paris-1', { was: 'What nobody may read.' })
  .correction('fr-paris-2', { field: 'statusHistory.0.eventId', was: 'ev-secret', now: null })
  .correction('fr-paris-2')
  .source('retelling')
  .root('secret', { name: 'What nobody may read.' })
  .root('open')
  .rests('telling', ['secret'])
  .rests('retelling', [{ sourceId: 'telling' }, 'open'])
  .event('Open', '2022-12', { sourceIds: ['retelling'] })
  .claim('claim-1', { eventIds: ['ev-secret', 'ev-inquiry'] })
  .data()
const held = (record: string): Withheld =>
  v.parse(Withheld, { record, reason: 'Somebody may come to harm.', date: '2026-11-30' })
const rest = holdBack(atlas, [held('fr-paris-1'), held('ev-secret')])

it('takes a record out of everything that is published, but for its id, its reason and its day', () => {
  const { stations, events, claims, corrections, replies, countries, withheld } = rest
  expect(stations.map(({ id }) => id)).toEqual(['fr-paris-2'])
  expect(events.map(({ id, stationIds }) => [id, stationIds])).toEqual([
    ['ev-inquiry', ['fr-paris-2']],
    ['ev-open', []],
  ])
  expect(claims[0]?.eventIds).toEqual(['ev-inquiry'])
  expect(corrections.map(({ record, field }) => [record, field])).toEqual([['fr-paris-2', 'note']])
  expect(replies.map(({ id, about }) => [id, about])).toEqual([['reply-both', ['ev-inquiry']]])
  expect(countries.find(({ code }) => code === 'FR')?.stationsTotal).toBe(1)
  expect(withheld).toEqual([
    { ...held('fr-paris-1'), kind: 'station', country: 'FR' },
    { ...held('ev-secret'), kind: 'event', country: 'FR' },
  ])
  const texts = [...publishedFiles(rest).values()].join('\n')
  expect(texts).not.toContain('What nobody may read.')
  expect(texts).toContain('Somebody may come to harm.')
})

it('takes out the roots and bodies that only such records rested on, and ways by their sources', () => {
  expect(rest.roots.map(({ id }) => id)).toEqual(['open'])
  expect(rest.bodies.map(({ id }) => id)).toEqual(['body-of-open'])
  expect(rest.sourceRoots).toMatchObject([{ id: 'retelling', restsOn: [{ root: 'open' }] }])
})

it('leaves an atlas as it is that holds nothing back', () => {
  expect(holdBack(atlas, [])).toBe(atlas)
})

it('answers a link to such a record with the reason and the day', () => {
  const { view, ignored } = parsePermalink('?f=2&sel=station:FR-paris-1', atlasIndex(rest))
  expect(view.selection).toBeNull()
  expect(ignoredWords(ignored, english)).toBe(
    'This record has been held back since 30 Nov 2026. Somebody may come to harm.',
  )
})
