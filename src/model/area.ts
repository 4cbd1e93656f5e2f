/** A part of the world that the reader keeps stations of. */
import type { LngLat } from './ids.ts'

/** All places within `km` kilometres of the centre, on the sphere. */
export type CircleArea = { readonly kind: 'circle'; readonly centre: LngLat; readonly km: number }

/**
 * Edges are straight in longitude and latitude (RFC 7946) and take the shorter way around the
 * earth, so that an area across ±180° needs no other notation. Not closed: the last vertex is
 * followed by the first.
 */
export type PolygonArea = { readonly kind: 'polygon'; readonly ring: readonly LngLat[] }

export type Area = CircleArea | PolygonArea

/** Why an area cannot be. */
export type AreaProblem =
  | 'unreadable'
  | 'radius'
  | 'too-few-corners'
  | 'too-many-corners'
  | 'crosses-itself'
  | 'around-a-pole'
  | 'beyond-a-pole'
  | 'no-size'
