/** Every parameter that a link may hold on to, with a value that it has had from the first. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { parsePermalink, toPermalink } from '../src/logic/choices/permalink.ts'
import { atlasIndex } from '../src/logic/records/atlas-index.ts'
import { realData } from './real-data.ts'

const kept = v.parse(
  v.record(v.string(), v.string()),
  JSON.parse(readFileSync(join(import.meta.dirname, 'query-parameters.json'), 'utf8')),
)
const index = atlasIndex(realData())

it.each(Object.entries(kept))('reads and writes %s=%s', (parameter, value) => {
  const { view, ignored } = parsePermalink(`?${parameter}=${value}`, index)
  expect(ignored).toEqual([])
  expect(new URLSearchParams(toPermalink(view, index)).get(parameter)).toBe(value)
})

it('reads and writes all of them in one link', () => {
  const { view, ignored } = parsePermalink(`?${new URLSearchParams(kept).toString()}`, index)
  expect(ignored).toEqual([])
  expect(Object.fromEntries(new URLSearchParams(toPermalink(view, index)))).toEqual({
    f: '2',
    ...kept,
  })
})
