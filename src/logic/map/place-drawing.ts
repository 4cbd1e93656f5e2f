/** The ring around a place that is open in the details. */
import { circle, stroked, type DrawnPath } from './display-list.ts'
import { placeRing } from './look.ts'

export const placeDrawing: readonly DrawnPath[] = [
  stroked(circle(placeRing.radius + placeRing.width / 2), 'accent', placeRing.width),
]
