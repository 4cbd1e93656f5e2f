/** Where the map stands on paper: all that the screen showed, at the paper's size. */
import type { Camera } from '../../model/view.ts'
import { openingCameraOf } from './drawn-view.ts'
import type { Size } from './size.ts'

/** Nearer, a page would hold no coast or border that says where it is. */
const nearest = 5

/** @param seen the flat camera and the box, in CSS pixels, of the map on the screen */
export function paperCamera(seen: { camera: Camera; size: Size }, paper: Size): Camera {
  const { camera, size } = seen
  const shrunk = Math.min(paper.width / size.width, paper.height / size.height)
  const zoom = Math.min(nearest, camera.zoom + Math.log2(shrunk))
  const whole = openingCameraOf(paper)
  return zoom <= whole.zoom ? whole : { ...camera, zoom }
}
