import { expect, it } from 'vitest'
import { english } from '../../../../tests/english.ts'
import { evidenceInWords } from './evidence-count.tsx'

it('says how many sources and bodies there are, and what these say', () => {
  const evidence = { sources: 12, bodies: 4, asserts: 2, acknowledges: 1, inquires: 1, denies: 1 }
  expect(evidenceInWords(evidence, english)).toBe(
    '12 sources, 4 independent bodies: 2 assert, 1 describes it otherwise, 1 inquires, and 1 denies.',
  )
  expect(evidenceInWords({ sources: 1, bodies: 1 }, english)).toBe('1 source, 1 independent body.')
})

it('says that what is not known counts as nothing', () => {
  expect(evidenceInWords({ sources: 2, bodies: 0, unknown: 2 }, english)).toBe(
    '2 sources, no independent body that is known. 2 sources rest on unknown: count as none.',
  )
})
