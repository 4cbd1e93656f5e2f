import { expect, it } from 'vitest'
import * as v from 'valibot'
import { Withheld } from '../../src/model/withheld.ts'
import { anAtlas } from '../../tests/an-atlas.ts'
import { checkInput } from '../../tests/check-input.ts'
import { referencesResolve } from './references-resolve.ts'
import { withheldStandFree } from './withheld-stand-free.ts'

const held = (...records: string[]): Withheld[] =>
  records.map((record) => v.parse(Withheld, { record, reason: 'Harm.', date: '2026-11-30' }))
const atlas = () => anAtlas().station('fr-paris-1').figure('ret-headline', 3).figure('ret-other', 4)

it('lets stations and figures go that nothing leans on', () => {
  expect(
    withheldStandFree(checkInput(atlas(), { withheld: held('fr-paris-1', 'ret-other') })),
  ).toEqual([])
})

it('keeps the figure that a page opens with, and names each record once', () => {
  const withheld = held('ret-headline', 'fr-paris-1', 'fr-paris-1')
  expect(withheldStandFree(checkInput(atlas(), { withheld }))).toMatchObject([
    { file: 'withheld.json', record: 'fr-paris-1', found: 'the same record twice' },
    { file: 'atlas.json', field: 'returns.headline' },
    { file: 'atlas.json', field: 'returns.page.title' },
    { file: 'atlas.json', field: 'returns.page.compared' },
  ])
})

it('wants a record that exists, of replies too', () => {
  const replied = atlas().reply('reply-one', ['fr-paris-9'])
  const withheld = held('reply-one', 'fr-lyon-1')
  expect(referencesResolve(checkInput(replied, { withheld }))).toMatchObject([
    { file: 'replies.json', record: 'reply-one', field: 'about', found: '"fr-paris-9"' },
    { file: 'withheld.json', record: 'fr-lyon-1', found: '"fr-lyon-1"' },
  ])
})
