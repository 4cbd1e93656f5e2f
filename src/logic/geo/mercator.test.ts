import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAt, worldPoint } from './mercator.ts'

const aPlace = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)

describe('worldPoint', () => {
  it('puts the crossing of equator and prime meridian in the middle of the world', () => {
    const [x, y] = worldPoint([0, 0])
    expect(x).toBeCloseTo(500)
    expect(y).toBeCloseTo(500)
  })

  it('puts the north-western corner of the Mercator world at the origin', () => {
    const [x, y] = worldPoint([-180, 90])
    expect(x).toBeCloseTo(0)
    expect(y).toBeCloseTo(0)
  })

  it('is undone by placeAt', () => {
    fc.assert(
      fc.property(aPlace, (place) => {
        const [lng, lat] = placeAt(worldPoint(place))
        expect(lng).toBeCloseTo(place[0], 8)
        expect(lat).toBeCloseTo(place[1], 8)
      }),
    )
  })

  it('moves down as places lie further south', () => {
    fc.assert(
      fc.property(aPlace, aPlace, (a, b) => {
        if (a[1] < b[1]) expect(worldPoint(a)[1]).toBeGreaterThanOrEqual(worldPoint(b)[1])
      }),
    )
  })
})
