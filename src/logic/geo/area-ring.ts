/** The ring of a polygon on a plane: longitudes that run on across ±180° instead of jumping. */
import { range } from 'd3'
import type { LngLat } from '../../model/ids.ts'

/** Half the way around the earth at the most, as a difference of longitudes has two readings. */
function shorterWay(degrees: number): number {
  // Exactly once around is meant as such: the other reading would be no way at all.
  if (Math.abs(degrees) <= 180 || Math.abs(degrees) === 360) return degrees
  return degrees > 0 ? degrees - 360 : degrees + 360
}

const step = (from: LngLat, to: LngLat): number => shorterWay(to[0] - from[0])

/** As libraries take it: they may change what they are given. */
export type Line = [lng: number, lat: number][]

/** `[[170, 0], [-170, 0], …]` gives `[[170, 0], [190, 0], …]`; within ±540°. */
export function unwrapped(ring: readonly LngLat[]): Line {
  let reached = ring[0]?.[0] ?? 0
  return ring.map((point, i) => {
    reached += step(ring[i - 1] ?? point, point)
    return [reached, point[1]]
  })
}

/** With the first corner again at the end, as GeoJSON has it. */
export function closedRing(ring: readonly LngLat[]): Line {
  return [...ring, ...ring.slice(0, 1)].map(([lng, lat]) => [lng, lat])
}

/** Whether the ring runs around a pole, so that it encloses no part of the plane. */
export function runsAround(ring: readonly LngLat[]): boolean {
  const turns = ring.map((point, i) => step(point, ring[(i + 1) % ring.length] ?? point))
  return Math.abs(turns.reduce((sum, turn) => sum + turn, 0)) > 180
}

/** Within -180 (included) to 180 degrees. */
export function wrappedLng(lng: number): number {
  return lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180
}

/** A point, and those on the straight way to the next one that cut it into so many parts. */
export function pointsBetween(from: LngLat, to: LngLat, parts: number): Line {
  return range(parts).map((part) => [
    from[0] + ((to[0] - from[0]) * part) / parts,
    from[1] + ((to[1] - from[1]) * part) / parts,
  ])
}

/** Points between the vertices, at most `most` degrees apart; closed, so the first is also the last. */
export function densified(ring: readonly LngLat[], most: number): Line {
  const points = ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from
    const span = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]))
    return pointsBetween(from, to, Math.max(1, Math.ceil(span / most)))
  })
  return closedRing(points)
}
