import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cameraOf, openingCameraOf, pixelAt, shiftOf, viewBoxOf } from './drawn-view.ts'
import { drawnWorldSize } from './mercator.ts'

const pixels = fc.integer({ min: 100, max: 3000 })
const box = fc.record({ width: pixels, height: pixels })
const camera = fc.record({
  zoom: fc.double({ min: -1, max: 9, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
})

it('unmoved shows what the drawing opens with', () => {
  fc.assert(
    fc.property(box, (box) => {
      const { k, x, y } = shiftOf(openingCameraOf(box), box)
      expect(k).toBeCloseTo(1)
      expect(x).toBeCloseTo(0)
      expect(y).toBeCloseTo(0)
    }),
  )
})

it('gives each camera back', () => {
  fc.assert(
    fc.property(camera, box, (camera, box) => {
      const back = cameraOf(shiftOf(camera, box), box)
      expect(back.zoom).toBeCloseTo(camera.zoom, 8)
      expect(back.lng).toBeCloseTo(camera.lng, 6)
      expect(back.lat).toBeCloseTo(camera.lat, 6)
    }),
  )
})

it('has the place that the camera looks at in the middle', () => {
  fc.assert(
    fc.property(camera, box, (camera, box) => {
      const [x, y] = pixelAt([camera.lng, camera.lat], shiftOf(camera, box), box)
      expect(x).toBeCloseTo(box.width / 2)
      expect(y).toBeCloseTo(box.height / 2)
    }),
  )
})

it('shows a part of the drawing as wide as the box, in proportion', () => {
  fc.assert(
    fc.property(camera, box, (camera, box) => {
      const [, , width, height] = viewBoxOf(shiftOf(camera, box), box)
      expect(width / height).toBeCloseTo(box.width / box.height, 6)
    }),
  )
})

describe('the camera that the map opens with', () => {
  it('centres on 22.11 degrees north', () => {
    const { lng, lat } = openingCameraOf({ width: 1000, height: 874 })
    expect(lng).toBeCloseTo(0)
    expect(lat).toBeCloseTo(22.11, 2)
  })

  it('counts zoom in worlds of 512 pixels', () => {
    expect(openingCameraOf({ width: 512, height: 100 }).zoom).toBeCloseTo(0)
    expect(openingCameraOf({ width: 1024, height: 100 }).zoom).toBeCloseTo(1)
  })

  it('fills a box of any proportion, so that no edge of the drawing shows', () => {
    const pixels = fc.integer({ min: 100, max: 4000 })
    fc.assert(
      fc.property(pixels, pixels, (width, height) => {
        const worldPixels = 512 * 2 ** openingCameraOf({ width, height }).zoom
        expect(worldPixels).toBeGreaterThanOrEqual(width - 1e-6)
        const drawnHeight = (worldPixels * drawnWorldSize.height) / drawnWorldSize.width
        expect(drawnHeight).toBeGreaterThanOrEqual(height - 1e-6)
      }),
    )
  })
})
