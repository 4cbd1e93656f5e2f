import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flatZoom, globeCamera } from './globe.ts'

const circumference = (zoom: number, lat: number): number =>
  (512 * 2 ** zoom) / Math.cos((lat * Math.PI) / 180)

it('opens with the whole ball within the box', () => {
  const pixels = fc.integer({ min: 100, max: 4000 })
  fc.assert(
    fc.property(pixels, pixels, (width, height) => {
      const { zoom, lat } = globeCamera({ width, height })
      const radius = circumference(zoom, lat) / (2 * Math.PI)
      const eye = 1.5 * height
      // The tangent from the eye to the ball, on a screen through the point that faces the eye.
      const seen = eye * Math.tan(Math.asin(radius / (eye + radius)))
      expect(seen * 2).toBeCloseTo(Math.min(width, height) * 0.88)
    }),
  )
})

it('groups by the size of the ball, whichever way it is turned', () => {
  const latitude = fc.integer({ min: -80, max: 80 })
  fc.assert(
    fc.property(latitude, latitude, (a, b) => {
      const turned = 3 + Math.log2(circumference(3, a) / circumference(3, b))
      expect(flatZoom({ zoom: 3, lng: 0, lat: a })).toBeCloseTo(
        flatZoom({ zoom: turned, lng: 90, lat: b }),
      )
    }),
  )
})
