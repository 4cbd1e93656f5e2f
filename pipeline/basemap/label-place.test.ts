import { describe, expect, it } from 'vitest'
import { placeAt } from '../../src/logic/geo/mercator.ts'
import { countryNames, seaNames } from './map-names.ts'
import { labelPlace } from './label-place.ts'

type Box = readonly [west: number, south: number, east: number, north: number]

const ring = (...[west, south, east, north]: Box): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

describe('the place of a country’s name', () => {
  it('is the middle of the room of its largest part', () => {
    const place = labelPlace([[ring(0, 0, 4, 4)], [ring(10, 0, 50, 20)]])
    const [lng, lat] = placeAt(place?.at ?? [0, 0])
    expect(lng).toBeCloseTo(30)
    expect(lat).toBeGreaterThan(5)
    expect(lat).toBeLessThan(15)
    expect(place?.width).toBeCloseTo((40 / 360) * 1000)
  })

  it('is no lake', () => {
    const place = labelPlace([[ring(0, 0, 60, 20), ring(20, 2, 58, 18)]])
    const [lng, lat] = placeAt(place?.at ?? [0, 0])
    expect(lng > 20 && lng < 58 && lat > 2 && lat < 18).toBe(false)
  })

  it('is unknown without land', () => {
    expect(labelPlace([])).toBeNull()
  })
})

describe('the names of countries and seas', () => {
  it('are there for large countries from far out, for small ones from near', () => {
    const from = new Map(countryNames().map(({ name, from }) => [name, from]))
    expect(from.get('Russia')).toBeLessThan(1)
    expect(from.get('Brazil')).toBeLessThan(1)
    expect(from.get('Netherlands')).toBeGreaterThan(4)
    expect(from.has('Antarctica')).toBe(false)
  })

  it('say no more than the name', () => {
    const names = countryNames().map(({ name }) => name)
    expect(names.filter((name) => /[(-]|SAR/.test(name))).toHaveLength(2)
    expect(new Set(names).size).toBe(names.length)
  })

  it('have a place each', () => {
    for (const { at } of [...countryNames(), ...seaNames()]) {
      expect(Math.abs(at[0])).toBeLessThanOrEqual(180)
      expect(Math.abs(at[1])).toBeLessThan(85)
    }
  })
})
