import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { copiesHaveOriginals } from './copies-have-originals.ts'

const original = {
  ...{ publisher: 'A paper', title: null, titleLanguage: null, date: null, language: 'en' },
  ...{ url: null, read: false },
}

it('finds a copy without an original, and an original of what is no copy', () => {
  const atlas = anAtlas()
    .source('bare', { cautions: ['copy'] })
    .source('good', { cautions: ['copy'], original })
    .source('odd', { original })
  expect(findings(copiesHaveOriginals, atlas)).toEqual([
    'bare original: nothing',
    'odd original: an original',
  ])
})

it('asks for a note where it is not known whose the original is', () => {
  const unknown = { cautions: ['copy' as const], original: { ...original, publisher: null } }
  const atlas = anAtlas()
    .source('silent', unknown)
    .source('told', { ...unknown, cautionNote: 'Whose text it is was not established.' })
  expect(findings(copiesHaveOriginals, atlas)).toEqual(['silent cautionNote: null'])
})
