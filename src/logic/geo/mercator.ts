/** The projection that the drawn map and the live map share, in the drawn map's units. */
import type { LngLat } from '../../model/ids.ts'

/** The drawn map's viewBox: the world is 1000 units wide; below 874 only Antarctica would follow. */
export const drawnWorldSize = { width: 1000, height: 874 } as const

/** Web Mercator ends where the world is square. */
const latitudeLimit = 85.0511287798066

/** CSS pixels across the world at zoom 0 in MapLibre. */
const worldAtZoom0 = 512

/** CSS pixels across the world. */
export const worldPixels = (zoom: number): number => worldAtZoom0 * 2 ** zoom

/** The zoom at which the world is so many CSS pixels wide: the inverse of `worldPixels`. */
export const zoomOfWorld = (pixels: number): number => Math.log2(pixels / worldAtZoom0)

export const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => (angle * 180) / Math.PI

/**
 * Where a place (degrees; lng, lat) lies in the viewBox: x grows eastward from -180°, y southward
 * from 85.05° N. `worldPoint([0, 0])` is `[500, 500]`. Latitudes beyond 85.05° lie on the edge.
 */
export const worldPoint = ([lng, lat]: LngLat): [x: number, y: number] => {
  const held = Math.max(-latitudeLimit, Math.min(latitudeLimit, lat))
  const northing = Math.log(Math.tan(Math.PI / 4 + radians(held) / 2))
  const size = drawnWorldSize.width
  return [(lng / 360 + 0.5) * size, (0.5 - northing / (2 * Math.PI)) * size]
}

/** The place (degrees; lng, lat) at a point of the viewBox: the inverse of `worldPoint`. */
export const placeAt = ([x, y]: readonly [x: number, y: number]): [lng: number, lat: number] => {
  const size = drawnWorldSize.width
  const northing = (0.5 - y / size) * 2 * Math.PI
  return [(x / size - 0.5) * 360, degrees(2 * Math.atan(Math.exp(northing)) - Math.PI / 2)]
}
