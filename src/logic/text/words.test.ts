import { describe, expect, it } from 'vitest'
import { isTooLong, mostCharacters, soughtWords, tokenize } from './words.ts'

describe('words', () => {
  it('of Han become overlapping pairs', () => {
    expect(tokenize('福州市公安局')).toEqual(['福州', '州市', '市公', '公安', '安局'])
    expect(tokenize('福州')).toEqual(['福州'])
  })

  it('carry no punctuation, case or accent', () => {
    expect(tokenize('“São Paulo” — Noisy-le-Grand!')).toEqual([
      'sao',
      'paulo',
      'noisy',
      'le',
      'grand',
    ])
  })
})

describe('the words that are looked for', () => {
  it('are those of the text, each once', () => {
    expect(soughtWords('Paris, paris et PARIS')).toEqual(['paris', 'et'])
    expect(isTooLong('Paris, paris et PARIS')).toBe(false)
  })

  it.each([
    ['a word over and over', 'paris '.repeat(7000), 2],
    ['as many words as fit', Array.from({ length: 7000 }, (_, i) => i.toString(36)).join(' '), 50],
    ['a text without spaces', '海外警务服务站点'.repeat(2000), 50],
    ['one endless word', 'a'.repeat(1_000_000), 1],
    ['nothing but spaces', ' '.repeat(1_000_000), 0],
  ])('are at most fifty of two hundred characters: %s', (_, text, most) => {
    expect(soughtWords(text).length).toBeLessThanOrEqual(most)
    expect(soughtWords(text).join('').length).toBeLessThanOrEqual(2 * mostCharacters)
    expect(isTooLong(text)).toBe(true)
  })
})
