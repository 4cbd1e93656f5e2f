import { beforeAll, describe, expect, it } from 'vitest'
import { countryShapes, type CountryShape } from './country-shapes.ts'
import { isInRing } from './rings.ts'

const holds = ({ geometry }: CountryShape, place: [lng: number, lat: number]): boolean => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.some(
    ([outer = [], ...holes]) =>
      isInRing(place, outer) && !holes.some((hole) => isInRing(place, hole)),
  )
}

// Reads and cuts 1:10 million shapes once: some seconds on a busy machine.
beforeAll(() => void countryShapes(), 60_000)

describe('countryShapes', () => {
  it.each([
    ['RU', [37.6, 55.75]],
    ['RU', [-175, 66.5]],
    ['FR', [2.35, 48.86]],
    ['FJ', [178, -17.8]],
    ['LS', [28, -29.5]],
    ['AU', [149.1, -35.3]],
    ['TW', [121, 24]],
  ] satisfies [string, [number, number]][])('has %s at %j', (iso, place) => {
    const shape = countryShapes().get(iso)
    expect(shape && holds(shape, place)).toBe(true)
  })

  it('leaves an enclave out of the country around it', () => {
    const shape = countryShapes().get('ZA')
    expect(shape && holds(shape, [28, -29.5])).toBe(false)
  })

  it('has no country in the middle of the Pacific', () => {
    expect([...countryShapes().values()].filter((shape) => holds(shape, [-150, 10]))).toEqual([])
  })
})
