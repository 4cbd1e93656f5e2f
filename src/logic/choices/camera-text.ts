/** A camera in an address: `zoom/lat/lng`. */
import type { Camera } from '../../model/view.ts'

/** A world of 256 pixels: a phone opens with little more. */
const shallowest = -1

/** null: no camera, or one outside the world. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split('/')
  const numbers = parts.map(Number)
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = numbers
  const plain = parts.length === 3 && parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))
  const inside = zoom >= shallowest && zoom <= 22 && Math.abs(lat) <= 85.06 && Math.abs(lng) <= 180
  return plain && inside ? { zoom, lat, lng } : null
}

/** Two decimals of zoom and four of degrees: 11 metres at the equator, well under a pixel at zoom 9. */
export function cameraText({ zoom, lat, lng }: Camera): string {
  return `${+zoom.toFixed(2)}/${+lat.toFixed(4)}/${+lng.toFixed(4)}`
}
