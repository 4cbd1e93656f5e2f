import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { realData } from '../../../tests/real-data.ts'
import { atlasIndex } from '../records/atlas-index.ts'
import { createLargeSearch } from './large-search.ts'
import { createSearch, tokenize } from './search.ts'

// Many runs, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 })

// Notes are not at hand in a large atlas: without them both searches look through the same texts.
const data = realData()
const index = atlasIndex({
  ...data,
  stations: data.stations.map((station) => ({ ...station, note: '' })),
})
const large = createLargeSearch(index)
const small = createSearch(index)

const words = [
  ...new Set(
    [
      ...data.stations.flatMap(({ city, placeAsReported }) => [city?.name, placeAsReported]),
      ...data.events.map(({ title }) => title),
      ...data.countries.map(({ name }) => name),
    ].flatMap((text) => tokenize(text ?? '')),
  ),
]
const queries = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 8 })), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.map(([word, length]) => word.slice(0, length)).join(' '))

describe('the search of a large atlas', () => {
  it('finds what the search of a small one finds', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(large.find(query)).toEqual(small.find(query))
      }),
    )
  })

  it('finds everything for an empty text', () => {
    expect(large.find('  ')).toBeNull()
    expect(large.suggest('', 5)).toEqual([])
  })

  it('suggests places first', () => {
    expect(large.suggest('paris', 3)[0]).toMatchObject({ kind: 'city', id: 'paris' })
  })

  it('finds the same whether it was prepared or not', () => {
    const prepared = createLargeSearch(index)
    for (const step of prepared.prepare()) expect(step).toBeUndefined()
    expect(prepared.find('police')).toEqual(createLargeSearch(index).find('police'))
  })
})
