/** Which islands and lakes the drawn map shows, and the live map as long as it shows the same world. */
import type { Position } from 'geojson'
import { drawnWorldSize, worldPoint } from '../../src/logic/geo/mercator.ts'
import { ringArea } from './rings.ts'
import type { Point } from './simplify-line.ts'

/** Square units of the drawn map's viewBox. */
export const leastIsland = 2.5
export const leastLake = 4

/** Smaller ones are in the tiles from this zoom on: on most screens the map opens with the tiles before. */
export const smallFrom = 2

/** What lies below the drawing is flattened to a straight edge out of sight. */
const lowestY = drawnWorldSize.height + 4

/** In the drawn map's viewBox. */
export const drawnPoint = ([lng = 0, lat = 0]: Position): Point => {
  const [x, y] = worldPoint([lng, lat])
  return [x, Math.min(y, lowestY)]
}

export const drawnArea = (ring: readonly Point[]): number =>
  Math.abs(ringArea(ring.map((point) => [...point])))

/** Whether a ring (degrees; lng, lat) is too small for the drawn map. */
export const isSmall = (ring: readonly Position[], leastArea: number): boolean =>
  drawnArea(ring.map(drawnPoint)) < leastArea

/** Whether a line is the coast of an island that the drawn map leaves out. */
export const isSmallCoast = (line: readonly Position[]): boolean => {
  const [first, last] = [line[0], line.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] && isSmall(line, leastIsland)
}
