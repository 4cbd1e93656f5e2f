import { describe, expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import type { SourceOrder } from '../../model/source-order.ts'
import { atlasIndex } from './atlas-index.ts'
import { inSourceOrder, isLowered } from './source-order.ts'

const order: SourceOrder = {
  classes: [
    { id: 'official', name: 'Official', types: ['government'], origins: ['court'] },
    { id: 'first-hand', name: 'First hand', origins: ['own-reporting'] },
    { id: 'other', name: 'Others' },
    { id: 'copy', name: 'Copies', cautions: ['copy'] },
    { id: 'partisan', name: 'Partisan', cautions: ['partisan'] },
  ],
  ownWords: [{ actor: 'china', origins: ['china-official'], cautions: ['party-to-dispute'] }],
}

const atlas = anAtlas()
  .source('own', { origin: 'own-reporting' })
  .source('other', { origin: 'government' })
  .source('court-news', { origin: 'court' })
  .source('record', { type: 'government', origin: 'government', date: '2023-01-02' })
  .source('both', { type: 'government', cautions: ['partisan', 'copy'] })
  .source('copy', { type: 'government', cautions: ['copy'] })
  .source('ministry', { origin: 'china-official', cautions: ['party-to-dispute', 'copy'] })
  .source('retold', { origin: 'china-official' })
  .source('undated', { origin: 'government', date: null })
  .source('in-year', { origin: 'government', date: '2022' })
const { sources } = atlasIndex(atlas.data())

const ordered = (ids: readonly string[], actor?: string) =>
  inSourceOrder(ids, { sources, order, actor })

describe('the order of sources', () => {
  it('puts the class first: officials and courts, what was seen, the rest, and the worst caution last', () => {
    const ids = ['both', 'copy', 'other', 'own', 'record', 'court-news']
    expect(ordered(ids)).toEqual(['court-news', 'record', 'own', 'other', 'copy', 'both'])
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
