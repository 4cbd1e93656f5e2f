import { describe, expect, it } from 'vitest'
import { nearWords } from './near-words.ts'

const known = new Set(['fuzhou', 'qingtian', 'paris', 'prague', 'canada', 'closed', 'sao', 'paulo'])

describe('words that may be meant', () => {
  it.each([
    ['fuzohu', 'fuzhou'],
    ['quingtian', 'qingtian'],
    ['prage', 'prague'],
    ['cannada', 'canada'],
    ['qingtain', 'qingtian'],
  ])('for %s are %s', (typed, meant) => {
    expect(nearWords([typed], known)).toEqual([meant])
  })

  it('stay as they are where a known word begins with them', () => {
    expect(nearWords(['clo', 'parsi'], known)).toEqual(['clo', 'paris'])
  })

  it('are none for a word that is near nothing, or too short to tell', () => {
    expect(nearWords(['berlin'], known)).toBeNull()
    expect(nearWords(['sxo'], known)).toBeNull()
    expect(nearWords(['paris', 'berlin'], known)).toBeNull()
  })
})
