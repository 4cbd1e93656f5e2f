/** The map that is in the page before any script runs: SVG path data in `viewBox="0 0 1000 874"`. */
import type { Geometry } from 'geojson'
import { drawnArea, drawnPoint, leastIsland, leastLake } from './least-shown.ts'
import type { GroundName } from '../../src/logic/map/ground-names.ts'
import { countryNames, seaNames } from './map-names.ts'
import { bordersOf, countriesOf, lakes, landOf } from './natural-earth.ts'
import { linesPath, ringsPath } from './path-data.ts'
import { flatLines, flatPolygons, withoutMapEdges } from './planar.ts'
import { simplifyLine, type Point } from './simplify-line.ts'

export type DrawnWorld = {
  land: string
  borders: string
  lakes: string
  /** By ISO 3166-1 alpha-2. */
  countries: ReadonlyMap<string, string>
  names: readonly GroundName[]
}

// Square units of the viewBox. With these, land and borders weigh 14 kB gzip; the same 1:50 million
// shapes lie under the live map's far zooms, so that coasts stay in place when it takes over.
const leastCoastCorner = 1.28
/** A small island keeps corners of this part of it: it would shrink to a line. */
const islandCorners = 6
const leastBorderCorner = 1.6

const ringsOf = (geometry: Geometry, leastArea: number): Point[][] =>
  flatPolygons(geometry)
    .flat()
    .map((ring) => ring.map(drawnPoint))
    .filter((ring) => drawnArea(ring) >= leastArea)
    .map((ring) => simplifyLine(ring, Math.min(leastCoastCorner, drawnArea(ring) / islandCorners)))

const bordersPath = (): string =>
  linesPath(
    flatLines(bordersOf('50m'))
      .flatMap(withoutMapEdges)
      .map((line) => simplifyLine(line.map(drawnPoint), leastBorderCorner)),
  )

const boxAround = ([x, y]: Point): Point[] => [
  [x - 1, y - 1],
  [x + 1, y - 1],
  [x + 1, y + 1],
  [x - 1, y + 1],
  [x - 1, y - 1],
]

/** A country smaller than the drawing can show (Malta, Singapore) is a box of two units. */
const countryPath = (geometry: Geometry): string => {
  const path = ringsPath(ringsOf(geometry, leastIsland))
  const place = flatPolygons(geometry)[0]?.[0]?.[0]
  return path === '' && place ? ringsPath([boxAround(drawnPoint(place))]) : path
}

const countryPaths = (): Map<string, string> => {
  const paths = new Map<string, string>()
  for (const { iso, geometry } of countriesOf('50m')) {
    if (iso !== null) paths.set(iso, (paths.get(iso) ?? '') + countryPath(geometry))
  }
  return paths
}

/**
 * Land, borders, large lakes and each country as path data of the drawn map (fill rule: even-odd).
 * Positions of other things in the same drawing come from `worldPoint`.
 */
export const drawnWorld = (): DrawnWorld => ({
  land: ringsPath(landOf('50m').flatMap((geometry) => ringsOf(geometry, leastIsland))),
  borders: bordersPath(),
  lakes: ringsPath(lakes().flatMap((geometry) => ringsOf(geometry, leastLake))),
  countries: countryPaths(),
  names: [...countryNames(), ...seaNames()],
})
