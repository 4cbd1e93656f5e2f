import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { fold } from './fold.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

it.each([
  ['Dobroești', 'dobroesti'],
  ['São Paulo', 'sao paulo'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Sacré-Cœur', 'sacre-coeur'],
  ['Tromsø', 'tromso'],
  ['İstanbul', 'istanbul'],
  ['Ｆｕｚｈｏｕ', 'fuzhou'],
  ['L’Aquila', "l'aquila"],
  ['福州', '福州'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

it('leaves folded text as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

it('does not care how an accent is stored', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
    }),
  )
})
