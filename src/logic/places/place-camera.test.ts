import { expect, it } from 'vitest'
import { areaShape } from './area-shape.ts'
import { worldPoint } from '../geo/mercator.ts'
import { areaCamera, boxCamera } from './place-camera.ts'

const size = { width: 800, height: 600 }

it('shows the whole of a box with room around it', () => {
  const { zoom, lng, lat } = boxCamera([-25, 63, -13, 67], size)
  const world = 512 * 2 ** zoom
  const across = ((worldPoint([-13, 65])[0] - worldPoint([-25, 65])[0]) / 1000) * world
  expect(lng).toBeCloseTo(-19)
  expect(lat).toBeGreaterThan(64)
  expect(across).toBeLessThanOrEqual(800)
  expect(across).toBeGreaterThan(200)
})

it('looks at the middle of an area across ±180°, not at its other side', () => {
  const camera = areaCamera(areaShape({ kind: 'circle', centre: [179, -18], km: 500 }), size)
  expect(camera.lng).toBeCloseTo(179)
  expect(camera.zoom).toBeGreaterThan(3)
})

it('never comes closer than the coasts bear', () => {
  expect(boxCamera([7, 43, 8, 44], size).zoom).toBeLessThanOrEqual(7)
})
