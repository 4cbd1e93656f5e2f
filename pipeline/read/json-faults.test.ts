import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonFaults } from './json-faults.ts'

const told = (text: string): string[] =>
  jsonFaults(text).map(
    ({ line, column, path, found, expected }) =>
      `${line}:${column} ${path}: ${found}, not ${expected}`,
  )

it.each([
  ['{"a": [1,\n  2\n  3]}', '3:3 a.1: "3]}", not a comma, or the end of the list or object'],
  ['[{]', '1:3 0: "]", not a key in quotes or }'],
  ['{"a" 1}', '1:6 a: "1}", not a colon'],
  ['[1,]', '1:4 1: "]", not a value'],
  ['{"a": 1', '1:8 a: the end of the file, not a comma, or the end of the list or object'],
  ['', '1:1 : the end of the file, not a value'],
  ['{} {}', '1:4 : "{}", not nothing after the end'],
  ["{'a': 1}", `1:2 : "'a': 1}", not a key in quotes or }`],
  ['["a\tb"]', '1:2 0: "\\"a\\tb\\"]", not a value or ]'],
  ['[01]', '1:2 0: "01]", not a value or ]'],
  ['\uFEFF{}', '1:1 : a byte order mark, not a value'],
  ['[1}', '1:3 0: "}", not a comma, or the end of the list or object'],
])('says where %j is no JSON', (text, fault) => {
  expect(told(text)).toEqual([fault])
  expect(() => void JSON.parse(text)).toThrow()
})

it('names each key that an object has twice, however it is written', () => {
  const text = '[{"a": 1, "b": {"a": 2}},\n {"a": 1, "b": 2, "\\u0061": 3, "b": 4}]'
  expect(told(text)).toEqual([
    '2:19 1.a: the key "\\u0061" twice, not each key once',
    '2:32 1.b: the key "b" twice, not each key once',
  ])
})

it('finds nothing in what a program has written, with spaces and without', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 1, '\t'), (json, space) => {
      expect(jsonFaults(JSON.stringify(JSON.parse(json), null, space))).toEqual([])
    }),
  )
})

it('finds a fault in exactly what is no JSON', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '1', 'x', '{', ':'))
    .map(([json, at, put]) => {
      const place = at % (json.length + 1)
      return json.slice(0, place) + put + json.slice(place + 1)
    })
  fc.assert(
    fc.property(broken, (text) => {
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      const faults = jsonFaults(text).filter(({ expected }) => expected !== 'each key once')
      expect(faults.length === 0).toBe(isJson)
    }),
    { numRuns: 500 },
  )
})
