import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

const byNode = (text: string): string => createHash('sha256').update(text).digest('hex')

it('gives the sums that the standard gives as examples', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

it('agrees with Node for every length around a block', () => {
  for (let length = 0; length < 200; length += 1) {
    const text = '海'.repeat(length % 7) + 'x'.repeat(length)
    expect(sha256(text)).toBe(byNode(text))
  }
})

it('agrees with Node for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      expect(sha256(text)).toBe(byNode(text))
    }),
  )
})
