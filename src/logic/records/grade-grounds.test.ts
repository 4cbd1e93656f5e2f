import { describe, expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../../tests/an-atlas.ts'
import { atlasIndex } from './atlas-index.ts'
import { gradeGrounds } from './grade-grounds.ts'

const conditions = [
  { name: 'an official act', actors: ['host-government'] },
  { name: 'own checking', origins: ['own-reporting'] },
  { name: 'two origins', independent: 2 },
]
const withConditions = (): AtlasBuilder =>
  anAtlas().info({
    grades: ['high', 'medium', 'low'].map((id) => ({
      ...{ id, name: id, meaning: id },
      ...(id === 'high' && { conditions }),
    })),
    sourceOrder: {
      classes: [
        { id: 'other', name: 'Others' },
        { id: 'copy', name: 'Copies', cautions: ['copy'] },
      ],
      ownWords: [],
    },
  })

function groundsOf(atlas: AtlasBuilder): Record<string, readonly string[]> {
  const index = atlasIndex(atlas.data())
  const [station] = index.data.stations
  const grounds = station ? gradeGrounds(station, index) : []
  return Object.fromEntries(grounds.map((one) => [one.condition.name, one.sourceIds]))
}

describe('what a grade rests on', () => {
  it('names the source of an official act about the station, and of no other act', () => {
    const atlas = withConditions()
      .source('minister', { origin: 'government' })
      .source('ngo', { origin: 'safeguard-defenders' })
      .station('fr-paris-1', {
        ...{ confidence: 'high', reportedBy: ['ngo'], statusSourceId: 'ngo' },
        firstReported: { date: '2022-09-12', report: 'First list', sourceId: 'ngo' },
      })
      .event('A word', '2023', { stationIds: ['fr-paris-1'], sourceIds: ['minister'] })
      .event('A word on all', '2023', { sourceIds: ['a-source'] })
    expect(groundsOf(atlas)).toEqual({ 'an official act': ['minister'] })
  })

  it('counts own checking only where no caution lowers it', () => {
    const high = (id: string) => ({
      ...{ confidence: 'high' as const, reportedBy: [id], statusSourceId: id },
      firstReported: { date: '2022-09-12', report: 'First list', sourceId: id },
    })
    const seen = withConditions().source('seen').station('fr-paris-1', high('seen'))
    expect(groundsOf(seen)).toEqual({ 'own checking': ['seen'] })
    const copied = withConditions().source('copied', { cautions: ['copy'] })
    expect(groundsOf(copied.station('fr-paris-1', high('copied')))).toEqual({})
  })

  it('names the best source of each origin where there are enough of them', () => {
    const atlas = withConditions()
      .source('court', { origin: 'court' })
      .source('court-copy', { origin: 'court', cautions: ['copy'] })
      .station('fr-paris-1', {
        confidence: 'high',
        reportedBy: ['court-copy', 'court', 'a-source'],
      })
    expect([...(groundsOf(atlas)['two origins'] ?? [])].sort()).toEqual(['a-source', 'court'])
  })

  it('is not told for a grade without conditions', () => {
    expect(groundsOf(withConditions().station('fr-paris-1', { confidence: 'low' }))).toEqual({})
  })
})
