import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { Day } from '../../model/partial-date.ts'
import { atlasIndex } from './atlas-index.ts'
import { stationEvents } from './station-events.ts'
import { lastWord, stationSourceIds } from './station-sources.ts'
import * as v from 'valibot'

const categories = ['report', 'investigation-opened', 'closed', 'denial'].map((id) => ({
  ...{ id, name: id, colour: 'grey' },
  ...(id === 'denial' && { denies: true as const }),
}))
const host = { actor: 'host-government' }
const china = { actor: 'china', category: 'denial' }

function idsFor(id: string) {
  const index = atlasIndex(
    anAtlas()
      .info({ categories })
      .station('fr-paris-1')
      .station('fr-paris-2')
      .event('names it', '2022-10', { ...host, stationIds: ['fr-paris-1'] })
      .event('names the other', '2022-11', { ...host, stationIds: ['fr-paris-2'] })
      .event('on the country', '2022-12', host)
      .event('by a paper', '2023-01', { actor: 'media', stationIds: ['fr-paris-1'] })
      .event('denied here', '2023-02', china)
      .event('denied everywhere', '2023-03', { ...china, scope: 'china', country: 'CN' })
      .data(),
  )
  const station = index.stations.get(id)
  if (!station) throw new Error(`There is no ${id}.`)
  const { ofState, denied, deniedAll, named } = stationEvents(station, index)
  return [named, ofState, denied, deniedAll].map((its) => its.map(({ title }) => title))
}

describe('the events of a station', () => {
  it('are what names it, what its state did about it or all of them, and who denies it', () => {
    expect(idsFor('fr-paris-1')).toEqual([
      ['names it', 'by a paper'],
      ['names it', 'on the country'],
      ['denied here'],
      ['denied everywhere'],
    ])
  })
})

describe('the last word', () => {
  const station = { statusHistory: [entry('2022-10'), entry('2022-11-03')] }
  const word = (day: string, ...dates: string[]) =>
    lastWord(station, dates.map(entry), v.parse(Day, day))

  it('is the newest of the statuses and the events that name the station', () => {
    expect(word('2026-01-01')).toBe('2022-11-03')
    expect(word('2026-01-01', '2023')).toBe('2023')
  })

  it('is not one that came after the day asked for', () => {
    expect(word('2023-06-01', '2023')).toBe('2022-11-03')
    expect(word('2022-10-30')).toBeNull()
  })
})

function entry(date: string) {
  const [station] = anAtlas().station('fr-paris-1', { statusDate: date }).data().stations
  const [first] = station?.statusHistory ?? []
  if (!first) throw new Error('The station has no status.')
  return first
}

it('names each source of a station once', () => {
  const [station] = anAtlas().station('fr-paris-1').data().stations
  expect(station && stationSourceIds(station)).toEqual(['a-source'])
})
