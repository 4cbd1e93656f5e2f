import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from './text-width.ts'
import { paragraphLines } from './paragraph-lines.ts'

const bare = (text: string) => text.replaceAll(/\s+/gu, '')

describe('a wrapped text', () => {
  it('loses nothing, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 30, max: 400 }),
        (text, width) => {
          expect(bare(paragraphLines(text, 13, width).join(''))).toBe(bare(text))
        },
      ),
    )
  })

  it('has no line wider than the room, unless a single character is', () => {
    const words = fc.array(
      fc.constantFrom('Fuzhou', 'reported', '南通', 'a/b?c=d', 'Wenzhou-linked,'),
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 400 }), (parts, width) => {
        for (const line of paragraphLines(parts.join(' '), 13, width))
          expect(textWidth(line, 13)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('breaks an address behind its signs and Chinese anywhere', () => {
    expect(paragraphLines('https://example.org/?linked=fuzhou&status=reported', 13, 220)).toEqual([
      'https://example.org/?linked=',
      'fuzhou&status=reported',
    ])
    expect(paragraphLines('海外警务服务站', 10, 41)).toEqual(['海外警务', '服务站'])
  })
})
