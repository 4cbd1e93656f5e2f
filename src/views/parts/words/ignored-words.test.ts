import { describe, expect, it } from 'vitest'
import { english } from '../../../../tests/english.ts'
import { ignoredWords } from './ignored-words.ts'

const words = (...parts: [parameter: string, value: string][]): string =>
  ignoredWords(
    parts.map(([parameter, value]) => ({ parameter, value })),
    english,
  )

describe('what was left out of an address', () => {
  it('is named as it was written, in one sentence', () => {
    expect(words(['linked', 'atlantis'], ['colour', 'red'])).toBe(
      'Part of the address was not understood and is ignored: linked=atlantis and colour=red.',
    )
    expect(words()).toBe('')
  })

  it.each(['atlantis.', 'atlantis,', 'atlantis. ', 'atlantis。', 'atlantis...'])(
    'ends with one full stop: %s',
    (value) => {
      expect(words(['linked', value])).toBe(
        'Part of the address was not understood and is ignored: linked=atlantis.',
      )
    },
  )

  it('is short, however long or many the values are', () => {
    const long = words(['x'.repeat(5000), 'y'.repeat(5000)])
    expect(long).toMatch(/: x{16}…=y{32}…\.$/)
    const many = words(...Array.from({ length: 500 }, (_, i): [string, string] => [`p${i}`, 'v']))
    expect(many).toMatch(/p0=v, p1=v, .*p5=v,? and 494 more\.$/)
    expect(many).not.toContain('p6')
  })

  it('has the reason where there is one, once', () => {
    const area = { parameter: 'area', value: 'Paris', problem: 'unreadable' } as const
    expect(ignoredWords([area, area], english).match(/An area is written as/g)).toHaveLength(1)
    expect(
      ignoredWords([{ parameter: 'q', value: 'a '.repeat(500), problem: 'too-long' }], english),
    ).toBe(
      'The search takes the first 200 characters and 50 different words; the rest is left out.',
    )
  })
})
