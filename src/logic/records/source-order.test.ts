import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import type { SourceOrder } from '../../model/source-order.ts'
import { atlasIndex } from './atlas-index.ts'
import { inSourceOrder, isLowered } from './source-order.ts'

const order: SourceOrder = {
  classes: [
    { id: 'official', name: 'Official', kinds: ['official-document', 'court-document'] },
    { id: 'first-hand', name: 'First hand', kinds: ['own-reporting'] },
    { id: 'other', name: 'Others' },
    { id: 'copy', name: 'Copies', cautions: ['copy'] },
    { id: 'partisan', name: 'Partisan', cautions: ['partisan'] },
  ],
  ownWords: [{ actor: 'china', kinds: ['party-statement'], cautions: ['party-to-dispute'] }],
}

const official = { kind: 'official-document' } as const
const party = { cautions: ['party-to-dispute', 'copy'] as const }
const atlas = anAtlas()
  .source('own', { kind: 'own-reporting' })
  .source('other', { kind: 'retelling' })
  .source('court-file', { kind: 'court-document' })
  .source('court-news', { kind: 'agency', origin: 'court' })
  .source('record', { ...official, date: '2023-01-02' })
  .source('both', { ...official, cautions: ['partisan', 'copy'] })
  .source('copy', { kind: 'copy', originalKind: 'official-document', cautions: ['copy'] })
  .source('ministry', {
    kind: 'copy',
    originalKind: 'party-statement',
    cautions: [...party.cautions],
  })
  .source('retold', { kind: 'retelling' })
  .source('undated', { kind: 'retelling', date: null })
  .source('in-year', { date: '2022' })
const { sources } = atlasIndex(atlas.data())

const ordered = (ids: readonly string[], actor?: string) =>
  inSourceOrder(ids, { sources, order, actor })

describe('the order of sources', () => {
  it('puts the class first: officials and courts, what was seen, the rest, and the worst caution last', () => {
    const ids = ['both', 'copy', 'other', 'own', 'record', 'court-file']
    expect(ordered(ids)).toEqual(['court-file', 'record', 'own', 'other', 'copy', 'both'])
  })

  it('takes news of a court for news', () => {
    expect(ordered(['court-news', 'own'])).toEqual(['own', 'court-news'])
  })

  it('puts the older first within a class, what is dated to a year at its end, the undated last', () => {
    expect(ordered(['undated', 'in-year', 'other'])).toEqual(['other', 'in-year', 'undated'])
  })

  it('puts the own words of who acts first, even in a copy, and of nobody else', () => {
    expect(ordered(['retold', 'record', 'ministry'], 'china')[0]).toBe('ministry')
    expect(ordered(['retold', 'record', 'ministry'], 'media').at(-1)).toBe('ministry')
  })

  it('lowers nobody for being a party to the dispute', () => {
    const [party] = anAtlas()
      .source('a', { cautions: ['party-to-dispute'] })
      .data()
      .sources.slice(-1)
    expect(party && isLowered(party, order)).toBe(false)
  })

  it('does not depend on the order it is given, and changes nothing without a rule', () => {
    const ids = [...sources.keys()]
    expect(ordered([...ids].reverse())).toEqual(ordered(ids))
    expect(inSourceOrder(ids, { sources, order: undefined })).toEqual(ids)
  })
})
