import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { atlasIndex } from './atlas-index.ts'
import { rowsInDoubt, stationsInDoubt } from './in-doubt.ts'

const atlas = anAtlas()
  .station('fr-paris-1', { disputed: true })
  .station('pa-unlocated-1', { country: 'PA' })
  .country('PA', { disputed: true })

it('counts the stations of countries that are in doubt, and no disputed station elsewhere', () => {
  expect(stationsInDoubt(atlas.data())).toBe(1)
  expect(stationsInDoubt(anAtlas().station('fr-paris-1').data())).toBe(0)
})

it('counts them among the rows that the filters leave', () => {
  const index = atlasIndex(atlas.data())
  const rowOf = (id: string): number => index.stationRows.get(id) ?? -1
  const [paris, panama] = [rowOf('fr-paris-1'), rowOf('pa-unlocated-1')]
  expect(rowsInDoubt(index, Uint32Array.of(paris, panama))).toBe(1)
  expect(rowsInDoubt(index, Uint32Array.of(paris))).toBe(0)
})
