import { expect, it } from 'vitest'
import { anAtlas } from '../../tests/an-atlas.ts'
import { findings } from '../../tests/check-input.ts'
import { mapRegionsInOrder } from './map-regions-in-order.ts'
import { referencesResolve } from './references-resolve.ts'

type Bounds = [west: number, south: number, east: number, north: number]
type Region = readonly [id: string, bounds: Bounds]
const found = (...regions: readonly Region[]): string[] => {
  const mapRegions = regions.map(([id, bounds]) => ({ id, name: id, bounds }))
  return findings(mapRegionsInOrder, anAtlas().info({ mapRegions }))
}

it('refuses bounds without a width or a height', () => {
  expect(found(['east', [10, 0, -10, 5]], ['flat', [0, 5, 10, 5]])).toEqual([
    ' mapRegions.east.bounds: 10, 0, -10, 5',
    ' mapRegions.flat.bounds: 0, 5, 10, 5',
  ])
  expect(found(['world', [-130, -57, 179, 79]])).toEqual([])
})

it('refuses two of one id', () => {
  expect(found(['a', [0, 0, 1, 1]], ['a', [0, 0, 2, 2]])).toEqual([' mapRegions: "a" twice'])
})

it('refuses a region that there is not', () => {
  const bounds: Bounds = [0, 0, 1, 1]
  const mapRegions = [{ id: 'a', name: 'A', regions: ['nowhere'], bounds }]
  expect(findings(referencesResolve, anAtlas().info({ mapRegions }))).toEqual([
    ' mapRegions.a.regions: "nowhere"',
  ])
})
