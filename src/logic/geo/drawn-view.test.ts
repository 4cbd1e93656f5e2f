import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cameraOf, pixelAt, shiftOf, viewBoxOf } from './drawn-view.ts'
import { drawnCamera } from './mercator.ts'

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
      const { zoom, centre } = drawnCamera(box.width, box.height)
      const { k, x, y } = shiftOf({ zoom, lng: centre[0], lat: centre[1] }, box)
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
