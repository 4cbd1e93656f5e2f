import { expect, it } from 'vitest'
import { anAtlas } from '../../../tests/an-atlas.ts'
import { findings } from '../../../tests/check-input.ts'
import { linkedCitiesInPlace } from './linked-cities-in-place.ts'

const colours = { light: '#1f6fb4', dark: '#5aa7e6' }
const lyon = { id: 'lyon', name: 'Lyon', shape: 'circle' as const, ...colours, geonamesId: 2996944 }
const found = (position: [number, number] | null, geonamesId: number | null = 2996944) =>
  findings(
    linkedCitiesInPlace,
    anAtlas().info({ linkedCities: [{ ...lyon, position, geonamesId }] }),
  )

it('accepts a linked city at its place in GeoNames, and one that has no place at all', () => {
  expect(found([4.85, 45.75])).toEqual([])
  expect(found(null, null)).toEqual([])
})

it('finds a linked city far from its place', () => {
  expect(found([2.35, 48.85])).toEqual([
    'lyon linkedCities.position: [2.35, 48.85], 393 km from Lyon',
  ])
})

it('finds a position without a known city, and a city without its position', () => {
  expect(found([4.85, 45.75], null)).toEqual(['lyon linkedCities.geonamesId: null'])
  expect(found([4.85, 45.75], 1)).toEqual(['lyon linkedCities.geonamesId: 1'])
  expect(found(null)).toEqual(['lyon linkedCities.position: null'])
})
