import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kilometres } from './near.ts'
import { pixelAt, shiftOf } from './drawn-view.ts'
import { scaleBar } from './scale-bar.ts'

it('is a round distance that fills at least two fifths of its room', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 9, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
      (zoom, lat) => {
        const { km, pixels } = scaleBar({ zoom, lng: 0, lat }, 100)
        expect(pixels).toBeLessThanOrEqual(100)
        expect(pixels).toBeGreaterThanOrEqual(39.9)
        expect(km / 10 ** Math.floor(Math.log10(km) + 1e-9)).toBeCloseTo(
          [1, 2, 5].find(
            (part) => Math.abs(km / 10 ** Math.floor(Math.log10(km) + 1e-9) - part) < 1e-6,
          ) ?? 0,
        )
      },
    ),
  )
})

it('measures what the map shows', () => {
  const camera = { zoom: 7, lng: 5, lat: 52 }
  const box = { width: 800, height: 500 }
  const { km, pixels } = scaleBar(camera, 100)
  const shift = shiftOf(camera, box)
  const [x] = pixelAt([5, 52], shift, box)
  const [east] = pixelAt([6, 52], shift, box)
  expect((kilometres([5, 52], [6, 52]) / (east - x)) * pixels).toBeCloseTo(km, 0)
})
