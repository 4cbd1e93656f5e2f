import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { stationsInDoubt } from './in-doubt.ts'

it('counts the stations of countries that are in doubt, and no disputed station elsewhere', () => {
  const atlas = anAtlas()
    .station('fr-paris-1', { disputed: true })
    .station('pa-unlocated-1', { country: 'PA' })
    .country('PA', { disputed: true })
  expect(stationsInDoubt(atlas.data()).map(({ id }) => id)).toEqual(['pa-unlocated-1'])
  expect(stationsInDoubt(anAtlas().station('fr-paris-1').data())).toEqual([])
})
