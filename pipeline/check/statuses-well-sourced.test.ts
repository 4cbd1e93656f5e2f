import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { statusesWellSourced } from './statuses-well-sourced.ts'

const sourceOrder = {
  classes: [
    { id: 'other', name: 'Others' },
    { id: 'copy', name: 'Copies', cautions: ['copy' as const] },
  ],
  ownWords: [],
}
const atlas = () =>
  anAtlas()
    .info({ sourceOrder })
    .source('a-copy', { cautions: ['copy'] })
    .source('a-party', { cautions: ['party-to-dispute'] })
    .station('fr-paris-1', { statusSourceId: 'a-copy' })
    .station('fr-paris-2', { statusSourceId: 'a-party' })

const kept = (station: string) => ({
  cautionedStatuses: [
    { sourceId: 'a-copy', stations: [station], reason: 'Nothing else is known.' },
  ],
})

it('refuses a status that rests on a source with a caution that lowers it', () => {
  expect(findings(statusesWellSourced, atlas())).toEqual([
    'fr-paris-1 statusHistory.0.sourceId: "a-copy", which a caution lowers',
  ])
})

it('lets one pass that is kept with its reason', () => {
  expect(findings(statusesWellSourced, atlas(), kept('fr-paris-1'))).toEqual([])
})

it('refuses what is kept and no longer needed', () => {
  expect(findings(statusesWellSourced, atlas(), kept('fr-paris-2'))).toEqual([
    'fr-paris-1 statusHistory.0.sourceId: "a-copy", which a caution lowers',
    'a-copy stations: "fr-paris-2"',
  ])
})

it('says nothing in an atlas that declares no order', () => {
  const without = anAtlas().source('a-copy', { cautions: ['copy'] })
  without.station('fr-paris-1', { statusSourceId: 'a-copy' })
  expect(findings(statusesWellSourced, without)).toEqual([])
})
