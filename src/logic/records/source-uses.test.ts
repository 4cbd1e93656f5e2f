import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from './atlas-index.ts'
import { sourceUses } from './source-uses.ts'

it('names for each source the records that rest on it, also by an earlier id, each once', () => {
  const data = anAtlas()
    .source('newspaper', { aliases: ['paper'] })
    .source('unused')
    .station('fr-paris-1', { reportedBy: ['newspaper', 'paper'] })
    .event('Inquiry', '2022-10', { sourceIds: ['paper'] })
    .claim('claim-01', { sourceIds: ['newspaper'] })
    .data()
  const uses = sourceUses(atlasIndex(data), data.claims)
  const its = uses.get('newspaper')
  expect(its?.stations.map(({ id }) => id)).toEqual(['fr-paris-1'])
  expect(its?.events.map(({ id }) => id)).toEqual(['ev-inquiry'])
  expect(its?.claims.map(({ id }) => id)).toEqual(['claim-01'])
  expect(Object.values(uses.get('unused') ?? {}).flat()).toEqual([])
  expect(uses.get('paper')).toBe(undefined)
})
