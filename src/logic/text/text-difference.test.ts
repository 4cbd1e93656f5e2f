import { expect, it } from 'vitest'
import { textDifference } from './text-difference.ts'

const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')

it('gives short texts whole', () => {
  expect(textDifference('one two', 'one three')).toEqual({ was: 'one two', now: 'one three' })
})

it('gives of long texts the words that differ, with an ellipsis for those around them', () => {
  expect(textDifference(`${long} old end`, `${long} new end`)).toEqual({
    was: '… old …',
    now: '… new …',
  })
})

it('gives nothing for the text to which words were added', () => {
  expect(textDifference(long, `${long} And more.`)).toEqual({ was: '', now: '… And more.' })
  expect(textDifference(long, `First: ${long}`)).toEqual({ was: '', now: 'First: …' })
})

it('counts no word twice where a text repeats itself', () => {
  const twice = `${long} again again`
  expect(textDifference(`${long} again`, twice)).toEqual({ was: '', now: '… again' })
})
