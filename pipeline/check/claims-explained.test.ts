import { expect, it } from 'vitest'
import { anAtlas, type AtlasBuilder } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { claimsExplained } from './claims-explained.ts'

const withNotes = (
  notes: { figure: string; repeatedBy: string[]; caveat: string }[],
): AtlasBuilder =>
  anAtlas()
    .figure('ret-one', 230_000)
    .figure('ret-not-drawn', 5, { chart: false })
    .returns({ notes })

it('finds a claim that is drawn without a caveat', () => {
  expect(findings(claimsExplained, withNotes([]))).toEqual([' returns.notes: nothing on ret-one'])
})

it('finds an empty caveat', () => {
  const atlas = withNotes([{ figure: 'ret-one', repeatedBy: [], caveat: ' ' }])
  expect(findings(claimsExplained, atlas)).toEqual([' returns.notes.ret-one.caveat: ""'])
})

it('asks nothing of figures that are not drawn', () => {
  const atlas = withNotes([{ figure: 'ret-one', repeatedBy: [], caveat: 'Not audited.' }])
  expect(findings(claimsExplained, atlas)).toEqual([])
})
