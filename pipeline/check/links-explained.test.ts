import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { linksExplained } from './links-explained.ts'

it('finds a link that was inferred without a note', () => {
  const atlas = anAtlas().station('fr-paris-1', { linkBasis: 'background' })
  expect(findings(linksExplained, atlas)).toEqual(['fr-paris-1 linkNote: nothing'])
})

it('lets a note explain it', () => {
  const given = { linkBasis: 'background', linkNote: 'By elimination.' } as const
  expect(findings(linksExplained, anAtlas().station('fr-paris-1', given))).toEqual([])
})

it('finds a link without a basis, and a basis of no link', () => {
  const atlas = anAtlas()
    .station('fr-paris-1', { linkBasis: null })
    .station('fr-paris-2', { linkedCity: 'unknown' })
  expect(findings(linksExplained, atlas)).toEqual([
    'fr-paris-1 linkBasis: null',
    'fr-paris-2 linkBasis: "source"',
  ])
})
