import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { textsClean } from './texts-clean.ts'

const found = (file: string, value: unknown): string[] =>
  findings(textsClean, anAtlas(), { files: new Map([[file, value]]) })

const ofEvent = (title: unknown): string[] => found('events.json', [{ id: 'ev-1', title }])

it.each(['=1+1', '+1 is said', '-x', '@home', '＝1', '＠x', '-1-1'])(
  'refuses %j, which a table program would run',
  (text) => {
    expect(ofEvent(text)).toEqual([`ev-1 title: ${JSON.stringify(text)}`])
  },
)

it.each(['-5', '+1.5', '– a dash', '“=”', 'a = b', '#1'])('takes %j', (text) => {
  expect(ofEvent(text)).toEqual([])
})

it.each([
  ['a\u0007b', 'U+0007'],
  ['a\tb', 'U+0009'],
  ['\r=1', 'U+000D'],
  ['a\u0085', 'U+0085'],
  ['a\u2028b', 'U+2028'],
  ['a\uD800b', 'U+D800'],
  ['Montr\uFFFDal', 'U+FFFD'],
])('refuses %j for its character %s', (text, code) => {
  expect(ofEvent(text)).toEqual([`ev-1 title: ${JSON.stringify(text)} with the character ${code}`])
})

it.each(['', ' ', '\u00A0', '\u200B'])('refuses a title that shows nothing: %j', (text) => {
  expect(ofEvent(text)).toEqual(['ev-1 title: an empty text'])
})

it('takes notes that say nothing, if they are empty', () => {
  const records = [{ code: 'FR', notes: '' }]
  expect(found('countries.json', records)).toEqual([])
  expect(found('countries.json', [{ code: 'FR', notes: ' ' }])).toEqual(['FR notes: an empty text'])
})

it('looks into every field of every file, however deep', () => {
  const feature = { id: 'fr-1', properties: { statusHistory: [{ remark: '' }], traits: ['=x'] } }
  expect(found('stations.geojson', { features: [feature] })).toEqual([
    'fr-1 properties.statusHistory.0.remark: an empty text',
    'fr-1 properties.traits.0: "=x"',
  ])
  const atlas = { title: '', statuses: [{ id: 'shut', meaning: '@' }], words: { 'a.b': '' } }
  expect(found('atlas.json', atlas)).toEqual([
    ' title: an empty text',
    ' statuses.shut.meaning: "@"',
    ' words.a.b: an empty text',
  ])
  expect(found('about.json', [{ id: 'what', paragraphs: ['-'] }])).toEqual([
    ' what.paragraphs.0: "-"',
  ])
})

it('takes messages of the interface in several lines', () => {
  const words = { a: '.match $n\none {{1}}\n* {{n}}', b: '\n', c: 'a\tb' }
  expect(found('atlas.json', { words, title: 'a\nb' })).toEqual([
    ' words.b: an empty text',
    ' words.c: "a\\tb" with the character U+0009',
    ' title: "a\\nb" with the character U+000A',
  ])
})

it('leaves alone what a record was, and is now, in a correction', () => {
  const correction = { record: 'fr-1', was: '', now: { a: '=' }, reason: '' }
  expect(found('corrections.json', [correction])).toEqual([' 0.reason: an empty text'])
})
