/** A round distance and how long it is on a flat map. */
import type { Camera } from '../../model/view.ts'
import { radians, worldPixels } from './mercator.ts'

export type ScaleBar = {
  readonly km: number
  /** CSS pixels, at the middle of the map. */
  readonly pixels: number
}

/** Kilometres around the equator. */
const equator = 40_075

const roundParts = [5, 2, 1]

/** @param most CSS pixels that it may be long */
export function scaleBar({ zoom, lat }: Camera, most: number): ScaleBar {
  const kmPerPixel = (equator * Math.cos(radians(lat))) / worldPixels(zoom)
  const power = 10 ** Math.floor(Math.log10(most * kmPerPixel))
  const km = power * (roundParts.find((part) => part * power <= most * kmPerPixel) ?? 1)
  return { km, pixels: km / kmPerPixel }
}
