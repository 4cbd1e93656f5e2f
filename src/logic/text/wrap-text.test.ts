import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineWidth, wrapRuns } from './wrap-text.ts'

const size = 11.5
const runs = fc.array(
  fc.record({ kind: fc.constantFrom('what', 'said'), text: fc.string(), bold: fc.boolean() }),
)
const textOf = (lines: readonly (readonly { text: string }[])[]): string =>
  lines.map((line) => line.map(({ text }) => text).join('')).join(' ')
const letters = (text: string): string => text.replaceAll(/\s+/gu, '')

describe('wrapRuns', () => {
  it('loses no letter and keeps their order', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 400 }), (given, width) => {
        const lines = wrapRuns(given, size, width)
        expect(letters(textOf(lines))).toBe(letters(given.map(({ text }) => text).join(' ')))
      }),
    )
  })

  it('makes no line wider than it may be', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 20, max: 400 }), (given, width) => {
        for (const line of wrapRuns(given, size, width)) {
          expect(lineWidth(line, size)).toBeLessThanOrEqual(width + 1e-9)
        }
      }),
    )
  })

  it('breaks between words and lets kinds share a line', () => {
    const lines = wrapRuns(
      [
        { kind: 'what', text: 'People who came' },
        { kind: 'said', text: 'back' },
      ],
      10,
      100,
    )
    expect(lines).toEqual([
      [{ kind: 'what', text: 'People who came' }],
      [{ kind: 'said', text: 'back' }],
    ])
  })

  it('breaks a word that is longer than a line', () => {
    const lines = wrapRuns([{ kind: 'what', text: '劝返人员' }], 10, 25)
    expect(lines.map(([run]) => run?.text)).toEqual(['劝返', '人员'])
  })
})
