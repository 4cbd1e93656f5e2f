/** The ring of a polygon on a plane: longitudes that run on across ±180° instead of jumping. */
import type { LngLat } from '../../model/ids.ts'

/** Half the way around the earth at the most, as a difference of longitudes has two readings. */
function shorterWay(degrees: number): number {
  // Exactly once around is meant as such: the other reading would be no way at all.
  if (Math.abs(degrees) <= 180 || Math.abs(degrees) === 360) return degrees
  return degrees > 0 ? degrees - 360 : degrees + 360
}

const step = (from: LngLat, to: LngLat): number => shorterWay(to[0] - from[0])

/** `[[170, 0], [-170, 0], …]` gives `[[170, 0], [190, 0], …]`; within ±540°. */
export function unwrapped(ring: readonly LngLat[]): LngLat[] {
  const result: LngLat[] = []
  for (const [i, point] of ring.entries()) {
    const before = ring[i - 1]
    const reached = result.at(-1)
    if (!before || !reached) result.push([point[0], point[1]])
    else result.push([reached[0] + step(before, point), point[1]])
  }
  return result
}

/** With the first corner again at the end, as GeoJSON has it; of positions that a library may change. */
export function closedRing(ring: readonly LngLat[]): [number, number][] {
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

/** Points between the vertices, at most `most` degrees apart; closed, so the first is also the last. */
export function densified(ring: readonly LngLat[], most: number): LngLat[] {
  const points = ring.flatMap(([lng, lat], i): LngLat[] => {
    const [nextLng, nextLat] = ring[(i + 1) % ring.length] ?? [lng, lat]
    const span = Math.max(Math.abs(nextLng - lng), Math.abs(nextLat - lat))
    const parts = Math.max(1, Math.ceil(span / most))
    return Array.from({ length: parts }, (_, part): LngLat => {
      const t = part / parts
      return [lng + (nextLng - lng) * t, lat + (nextLat - lat) * t]
    })
  })
  const [first] = points
  return first ? [...points, [first[0], first[1]]] : []
}
