import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnCamera, drawnWorldSize, placeAt, worldPoint } from './mercator.ts'

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

describe('drawnCamera', () => {
  it('centres on 22.11 degrees north', () => {
    const { centre } = drawnCamera(1000, 874)
    expect(centre[0]).toBeCloseTo(0)
    expect(centre[1]).toBeCloseTo(22.11, 2)
  })

  it('counts zoom in worlds of 512 pixels', () => {
    expect(drawnCamera(512, 100).zoom).toBeCloseTo(0)
    expect(drawnCamera(1024, 100).zoom).toBeCloseTo(1)
  })

  it('fills a box of any proportion, so that no edge of the drawing shows', () => {
    const pixels = fc.integer({ min: 100, max: 4000 })
    fc.assert(
      fc.property(pixels, pixels, (width, height) => {
        const worldPixels = 512 * 2 ** drawnCamera(width, height).zoom
        expect(worldPixels).toBeGreaterThanOrEqual(width - 1e-6)
        const drawnHeight = (worldPixels * drawnWorldSize.height) / drawnWorldSize.width
        expect(drawnHeight).toBeGreaterThanOrEqual(height - 1e-6)
      }),
    )
  })
})
