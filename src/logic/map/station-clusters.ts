/** Which stations stand apart at a zoom and which are merged: off the columns, whole world at once. */
import { clusterRadius, ringSlack, type Circles } from './cluster.ts'
import { drawnWorldSize, worldPixels, worldPoint } from '../geo/mercator.ts'
import { mostPacked, packed } from './packed.ts'
import { settle } from './settle.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { StationColumns, WhyLeftOut } from '../records/station-columns.ts'
import { allParts } from '../../timeline/scene/all-parts.ts'

/** What of the columns is needed here: little enough to send to a worker. */
export type ClusterColumns = Pick<
  StationColumns,
  'count' | 'point' | 'points' | 'pointStart' | 'pointRow'
> &
  Pick<AtlasIndex, 'markCodes'> & { readonly marks: number }

export type StationCluster = {
  /** The points it is made of. */
  readonly points: readonly number[]
  readonly count: number
  /** Stations by the place of their mark among all; last those that have none. */
  readonly shares: Uint32Array
  /** In the drawn map's units: the mean of its stations, or far out a little beside it. */
  readonly centre: readonly [x: number, y: number]
}

export type StationClusters = {
  /** Points whose stations stand side by side. */
  readonly apart: readonly number[]
  readonly clusters: readonly StationCluster[]
}

/** @param whyLeftOut by row, 0 for a station that is shown. */
export function clusterStations(
  columns: ClusterColumns,
  whyLeftOut: WhyLeftOut,
  zoom: number,
): StationClusters {
  return allParts(clusterStationsInParts(columns, whyLeftOut, zoom))
}

/** Clusters summed up in one part. */
const inOnePart = 30

/** The same part by part, for a page that has something else to do in between. */
export function* clusterStationsInParts(
  columns: ClusterColumns,
  whyLeftOut: WhyLeftOut,
  zoom: number,
): Generator<undefined, StationClusters> {
  const counts = countsByPoint(columns, whyLeftOut)
  const present = columns.points.flatMap((_, point) => ((counts[point] ?? 0) > 0 ? [point] : []))
  yield
  const settled = settle(circlesOf({ columns, counts }, present, zoom), ringSlack(zoom))
  const scale = worldPixels(zoom) / drawnWorldSize.width
  yield
  const apart: number[] = []
  const clusters: StationCluster[] = []
  for (const [i, group] of settled.groups.entries()) {
    const points = group.map((place) => present[place] ?? -1)
    const [first] = points
    if (points.length === 1 && first !== undefined && (counts[first] ?? 0) <= mostPacked) {
      apart.push(first)
    } else {
      const { centre, ...whole } = summary({ columns, counts }, points, whyLeftOut)
      const [dx, dy] = [settled.dx[i] ?? 0, settled.dy[i] ?? 0]
      clusters.push({ ...whole, centre: [centre[0] + dx / scale, centre[1] + dy / scale] })
      if (clusters.length % inOnePart === 0) yield
    }
  }
  return { apart, clusters }
}

/** The shown stations at each point. */
export function countsByPoint(
  { count, point, points }: ClusterColumns,
  whyLeftOut: WhyLeftOut,
): Uint32Array {
  const counts = new Uint32Array(points.length)
  for (let row = 0; row < count; row += 1) {
    const its = point[row] ?? -1
    if (its >= 0 && whyLeftOut[row] === 0) counts[its] = (counts[its] ?? 0) + 1
  }
  return counts
}

/** Points with the stations that are shown at each. */
export type Counted = {
  readonly columns: Pick<ClusterColumns, 'points'>
  readonly counts: Uint32Array
}

/** The groups that some points form at a zoom. */
export function clusterPoints(
  counted: Counted,
  points: readonly number[],
  zoom: number,
): number[][] {
  const { groups } = settle(circlesOf(counted, points, zoom), ringSlack(zoom))
  return groups.map((places) => places.map((i) => points[i] ?? -1))
}

function circlesOf({ columns, counts }: Counted, points: readonly number[], zoom: number): Circles {
  const scale = worldPixels(zoom) / drawnWorldSize.width
  const [x, y] = [new Float64Array(points.length), new Float64Array(points.length)]
  points.forEach((point, i) => {
    const [atX, atY] = worldPoint(columns.points[point] ?? [0, 0])
    x[i] = atX * scale
    y[i] = atY * scale
  })
  const weight = Float64Array.from(points, (point) => counts[point] ?? 0)
  return { x, y, weight, radius: weight.map((count) => reachOf(count, zoom)) }
}

const reachOf = (count: number, zoom: number): number =>
  count > mostPacked ? clusterRadius(count) : packed(count, zoom).radius

function summary(
  { columns, counts }: Counted & { readonly columns: ClusterColumns },
  points: readonly number[],
  whyLeftOut: WhyLeftOut,
): StationCluster {
  const shares = new Uint32Array(columns.marks + 1)
  let [sumX, sumY, count] = [0, 0, 0]
  for (const point of points) {
    const weight = counts[point] ?? 0
    const [x, y] = worldPoint(columns.points[point] ?? [0, 0])
    sumX += x * weight
    sumY += y * weight
    count += weight
    for (const row of rowsAt(columns, point, whyLeftOut)) {
      const mark = columns.markCodes[row] ?? 0
      shares[mark] = (shares[mark] ?? 0) + 1
    }
  }
  return { points, count, shares, centre: [sumX / count, sumY / count] }
}

type Rows = Pick<StationColumns, 'pointStart' | 'pointRow'>

const allRowsAt = ({ pointStart, pointRow }: Rows, point: number): Uint32Array =>
  pointRow.subarray(pointStart[point] ?? 0, pointStart[point + 1] ?? 0)

/** The shown stations of a point, in order. */
export const rowsAt = (columns: Rows, point: number, whyLeftOut: WhyLeftOut): Uint32Array =>
  allRowsAt(columns, point).filter((row) => whyLeftOut[row] === 0)

/** The first of them. */
export const firstRowAt = (columns: Rows, point: number, whyLeftOut: WhyLeftOut): number =>
  allRowsAt(columns, point).find((row) => whyLeftOut[row] === 0) ?? Infinity

/** The points close enough to the wanted ones to share a cluster with them: within some hundred pixels. */
export function pointsNear(
  { columns, counts }: Counted,
  wanted: ReadonlySet<number>,
  zoom: number,
): number[] {
  const places = columns.points.map(worldPoint)
  const reach = drawnWorldSize.width / 2 ** zoom / 4
  const centres = [...wanted].flatMap((point) => {
    const place = places[point]
    return place ? [place] : []
  })
  const isNear = ([x, y]: readonly [number, number]): boolean =>
    centres.some(([cx, cy]) => Math.abs(x - cx) <= reach && Math.abs(y - cy) <= reach)
  return places.flatMap((place, point) =>
    (counts[point] ?? 0) > 0 && isNear(place) ? [point] : [],
  )
}
