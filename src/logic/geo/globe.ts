/** The earth as a ball: where it stands at first, and how far apart places lie on it. */
import type { LngLat } from '../../model/ids.ts'
import type { Projection, Camera } from '../../model/view.ts'
import type { Size } from './size.ts'
import { radians, worldPixels, zoomOfWorld } from './mercator.ts'

/** The ball that a camera sees in a box of this height (CSS pixels), and how far its eye is from it. */
export const ballOf = ({ zoom, lat }: Camera, height: number): { radius: number; eye: number } => ({
  radius: worldPixels(zoom) / (2 * Math.PI * Math.cos(radians(lat))),
  eye: eyeHeights * height,
})

/** Most of the inhabited land looks at the reader from here. */
const opening: LngLat = [12, 22]

/** Share of the shorter side that the ball takes. */
const filled = 0.88

/** MapLibre looks from one and a half heights of the box away, with a field of view of 36.87 degrees. */
const eyeHeights = 1.5

/**
 * Radius (CSS pixels) of a ball that looks as large as a disc of radius `seen`: the eye is so near
 * that it sees less than half of the ball.
 */
const ballRadius = (seen: number, eye: number): number =>
  (seen * seen + seen * Math.hypot(seen, eye)) / eye

/**
 * The camera that shows the whole ball in a box of this size (CSS pixels). MapLibre's ball is as
 * large as a flat world of the same zoom is at the centre's latitude: its circumference is
 * `512 * 2 ** zoom / cos(latitude)`.
 */
export const globeCamera = ({ width, height }: Size): Camera => {
  const [lng, lat] = opening
  const seen = (filled * Math.min(width, height)) / 2
  const circumference = 2 * Math.PI * ballRadius(seen, eyeHeights * height)
  const zoom = zoomOfWorld(circumference * Math.cos(radians(lat)))
  return { zoom, lng, lat }
}

/** Towards the poles a flat world draws places further apart than the ball does: so far apart do we expect them. */
const usualLatitude = 52

const stretch = (lat: number): number =>
  Math.log2(Math.cos(radians(usualLatitude)) / Math.cos(radians(lat)))

/**
 * The zoom of the flat world on which places near 52 degrees lie as far apart as they do on the ball.
 * It does not change as the ball is turned.
 */
export const flatZoom = ({ zoom, lat }: Camera): number => zoom + stretch(lat)

/** The camera of a flat map for one of the chosen projection. */
export const flatCamera = (camera: Camera, chosen: Projection): Camera =>
  chosen === 'globe' ? { ...camera, zoom: flatZoom(camera) } : camera

/** The camera of the chosen projection for one of a flat map: the inverse of `flatCamera`. */
export const chosenCamera = (flat: Camera, chosen: Projection): Camera =>
  chosen === 'globe' ? { ...flat, zoom: flat.zoom - stretch(flat.lat) } : flat
