import { expect, it } from 'vitest'
import { figureIdsIn, withFigures } from './figure-text.ts'

const text = 'The {ret-one} is not the {ret-two}.'

it('finds the figures that a text names', () => {
  expect(figureIdsIn(text)).toEqual(['ret-one', 'ret-two'])
  expect(figureIdsIn('No number.')).toEqual([])
})

it('writes the number in the place of its figure, and leaves what names none', () => {
  const numberOf = (id: string) => (id === 'ret-one' ? '230,000' : null)
  expect(withFigures(text, numberOf)).toBe('The 230,000 is not the {ret-two}.')
})
