import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seenBox } from './seen-box.ts'

const size = { width: 1440, height: 900 }
const cameras = fc.record({
  zoom: fc.double({ min: 3, max: 9, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
})

it('is the whole world while the whole world is on the screen', () => {
  expect(seenBox(null, { zoom: 1.5, lng: 0, lat: 22 }, size)).toBeNull()
})

it('holds more than the screen shows, whatever was seen before', () => {
  fc.assert(
    fc.property(cameras, cameras, (before, now) => {
      const box = seenBox(seenBox(null, before, size), now, size)
      const degreesAcross = (360 * size.width) / (512 * 2 ** now.zoom)
      expect(box?.[0]).toBeLessThanOrEqual(now.lng - degreesAcross / 2 + 1e-9)
      expect(box?.[2]).toBeGreaterThanOrEqual(now.lng + degreesAcross / 2 - 1e-9)
      expect((box?.[2] ?? 0) - (box?.[0] ?? 0)).toBeLessThan(degreesAcross * 4.001)
      expect(box?.[1]).toBeLessThan(now.lat)
      expect(box?.[3]).toBeGreaterThan(now.lat)
    }),
  )
})

it('stays the same during a short pan', () => {
  const camera = { zoom: 6, lng: 10, lat: 50 }
  const box = seenBox(null, camera, size)
  expect(seenBox(box, { ...camera, lng: 11 }, size)).toBe(box)
  expect(seenBox(box, { ...camera, lng: 40 }, size)).not.toBe(box)
})
