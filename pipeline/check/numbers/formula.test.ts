import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseFormula } from './formula.ts'

const none = (): undefined => undefined

it('reads words, signs, remarks in brackets and what a number is made of', () => {
  expect(parseFormula('10,668 (to October 2022) minus 9,936; 9,936 = 9,000 + 936', none)).toEqual({
    value: 732,
    terms: [
      { number: 10_668, role: 'quantity' },
      { number: 9_000, role: 'quantity' },
      { number: 936, role: 'quantity' },
    ],
    wrong: [],
  })
})

it('tells a factor from a quantity', () => {
  expect(parseFormula('680 divided by 4.5', none)).toEqual({
    value: 680 / 4.5,
    terms: [
      { number: 680, role: 'quantity' },
      { number: 4.5, role: 'factor' },
    ],
    wrong: [],
  })
})

it('binds times before plus', () => {
  expect(parseFormula('2 + 3 times 4 - 6 / 2', none)?.value).toBe(11)
})

it('reads ids as the values of their figures', () => {
  const values = new Map([['ret-a', 40]])
  expect(parseFormula('ret-a plus 2', (id) => values.get(id))?.value).toBe(42)
  expect(parseFormula('ret-b plus 2', (id) => values.get(id))).toBeNull()
})

it('names an equation that does not hold', () => {
  expect(parseFormula('5 minus 3; 3 = 1 + 1', none)?.wrong).toEqual(['3 = 2'])
})

it.each(['', 'about 5', '5 plus', '5 6', '5 plus plus 6', '5; 5 = ', 'constructor'])(
  'does not read “%s”',
  (text) => {
    expect(parseFormula(text, none)).toBeNull()
  },
)

it('adds up what JavaScript adds up', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1 }), (numbers) => {
      const text = numbers.map((number) => number.toLocaleString('en')).join(' + ')
      expect(parseFormula(text, none)?.value).toBe(numbers.reduce((a, b) => a + b))
    }),
  )
})
