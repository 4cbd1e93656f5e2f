import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { countriesAddUp } from './countries-add-up.ts'

it('finds a total that is not the number of stations', () => {
  const atlas = anAtlas().station('fr-paris-1').country('FR', { stationsTotal: 2 })
  expect(findings(countriesAddUp, atlas)).toEqual(['FR stationsTotal: 2'])
})

it('finds an exact count of a report that its stations do not bear out', () => {
  const count = { report: 'first-list', count: 3, sourceIds: ['a-source'] }
  const counted = (qualifier: 'exact' | 'at-least'): string[] =>
    findings(
      countriesAddUp,
      anAtlas()
        .station('fr-paris-1')
        .country('FR', { counts: [{ ...count, qualifier }] }),
    )
  expect(counted('exact')).toEqual(['FR counts.0.count: 3'])
  expect(counted('at-least')).toEqual([])
})

it('keeps silent while a refused station may be the missing one', () => {
  const atlas = anAtlas().country('FR', { stationsTotal: 1 })
  expect(findings(countriesAddUp, atlas, { refused: new Set(['fr-paris-1']) })).toEqual([])
})
