/** What the map shows for the stations that the filters leave. */
import { min, range } from 'd3'
import { boundsOf, type Bounds } from '../geo/bounds.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { MapScene, SceneCluster, SceneLabel, SceneMark } from './map-scene-types.ts'
import { placeAt } from '../geo/mercator.ts'
import { once } from '../text/once.ts'
import { packed } from './packed.ts'
import { countryAround, selectedCountry, selectedStations } from './selected.ts'
import {
  clusterPoints,
  clusterStations,
  countsByPoint,
  firstRowAt,
  pointsNear,
  rowsAt,
  type ClusterColumns,
  type StationCluster,
  type StationClusters,
} from './station-clusters.ts'
import { fieldIn } from '../records/field-columns.ts'
import type { WhyLeftOut } from '../records/station-columns.ts'
import { noMark } from '../records/atlas-facets.ts'
import { statusOn } from '../records/status-on.ts'
import type { LngLat } from '../../model/ids.ts'
import type { Day } from '../../model/partial-date.ts'
import type { Station } from '../../model/station.ts'
import type { Selection } from '../../model/view.ts'

/** The live map goes no deeper: the coast is good to zoom 9. */
export const deepestZoom = 9

export type MapQuestion = {
  readonly index: AtlasIndex
  /** By row, 0 for a station that is shown. */
  readonly whyLeftOut: WhyLeftOut
  readonly day: Day
  readonly zoom: number
  readonly selection: Selection | null
  readonly stationName: (station: Station) => string
  /** What a city is called on the map; without it, by the name in the records. */
  readonly cityName?: (city: NonNullable<Station['city']>) => string
  /** @param some the first station of each place, in order. */
  readonly clusterName: (some: readonly Station[], count: number) => string
}

/** What has been worked out already for a zoom, elsewhere or before. */
export type Grouped = Pick<MapQuestion, 'whyLeftOut'> & {
  readonly clusters: StationClusters
}

/** A phone opens with a world of little more than this. */
const shallowestZoom = -0.5

/** A map told to stand at a step stands a hair beside it, now above, now below. */
const hair = 0.005

/** Zooms from one to the next at which clusters are made anew. */
const clusterStep = 0.25

export function clusterZoom(zoom: number): number {
  const held = Math.floor((zoom + hair) / clusterStep) * clusterStep
  return Math.min(deepestZoom, Math.max(shallowestZoom, held))
}

/** The first of the steps from `least` on at which something holds; the last where it does at none. */
export const firstZoom = (least: number, holds: (zoom: number) => boolean): number =>
  range(least, deepestZoom, clusterStep).find(holds) ?? deepestZoom

/**
 * Zooms for which the page as served has its marks grouped; its style sheet shows the one that fits
 * the screen. From the last on one grouping serves all screens, until the reader zooms.
 */
export const servedZooms = [0, 0.45, 0.82, 1.25] as const

/** The grouping with which the map opens at this zoom, drawn and live. */
export function openingClusterZoom(zoom: number): number {
  return servedZooms.findLast((served) => served <= zoom) ?? servedZooms[0]
}

/** The columns that clustering takes. */
export function clusterColumns({ stationColumns, marks, markCodes }: AtlasIndex): ClusterColumns {
  const { count, point, points, pointStart, pointRow } = stationColumns
  return { count, markCodes, marks: marks.size, point, points, pointStart, pointRow }
}

/** Everything, wherever it is. */
export function mapScene(question: MapQuestion): MapScene {
  const { index, whyLeftOut, zoom } = question
  const clusters = clusterStations(clusterColumns(index), whyLeftOut, clusterZoom(zoom))
  return sceneOf(question, { whyLeftOut, clusters }, null)
}

/** The scene of groups that are known already; of those in `view` alone, where there is one. */
export function sceneOf(
  question: Omit<MapQuestion, 'whyLeftOut'>,
  grouped: Grouped,
  view: Bounds | null,
): MapScene {
  const { index, selection } = question
  const { whyLeftOut, clusters } = grouped
  const apart = clusters.apart.flatMap((point) => {
    const position = index.stationColumns.points[point]
    if (!position || !isWithin(view, position)) return []
    return [{ position, members: stationsAt([point], index, whyLeftOut) }]
  })
  return {
    marks: apart.flatMap((group) => marksOf(group, question)),
    clusters: clusters.clusters
      .filter(({ centre }) => isWithin(view, placeAt(centre)))
      .map((cluster) => clusterOf(cluster, question, whyLeftOut)),
    labels: apart.flatMap((group) => labelOf(group, question)),
    hatched: hatchedCountries(whyLeftOut, index),
    selectedStationIds: selectedStations(selection, index).filter(
      (id) => whyLeftOut[index.stationRows.get(id) ?? -1] === 0,
    ),
    selectedCountry: selectedCountry(selection, index),
    ...countryAround(selection, index),
    labelZoom: clusterZoom(question.zoom),
  }
}

function isWithin(view: Bounds | null, [lng, lat]: LngLat): boolean {
  if (!view) return true
  const [west, south, east, north] = view
  if (lat < south || lat > north) return false
  return [lng - 360, lng, lng + 360].some((copy) => copy >= west && copy <= east)
}

function stationsAt(
  points: readonly number[],
  index: AtlasIndex,
  whyLeftOut: WhyLeftOut,
): Station[] {
  const rows = points.flatMap((point) => [...rowsAt(index.stationColumns, point, whyLeftOut)])
  return rows.sort((a, b) => a - b).flatMap((row) => index.data.stations[row] ?? [])
}

type PointStations = { readonly position: LngLat; readonly members: readonly Station[] }
type Asked = Omit<MapQuestion, 'whyLeftOut'>

function marksOf({ position, members }: PointStations, question: Asked): SceneMark[] {
  const { index, day, zoom, stationName } = question
  const { offsets } = packed(members.length, clusterZoom(zoom))
  return members.map((station, i) => {
    const { id, shape } = index.markOf(station) ?? noMark
    return {
      stationId: station.id,
      position,
      offset: offsets[i] ?? [0, 0],
      value: id,
      shape,
      outline: index.statuses.get(statusOn(station, day)?.status ?? '')?.outline ?? 'plain',
      uncertain: station.linkBasis === 'background',
      // Words take longer than the rest, and few marks are asked for theirs.
      get name() {
        return stationName(station)
      },
    }
  })
}

/** What is asked of few clusters is worked out when it is asked: a cluster may hold thousands. */
function clusterOf(
  { points, count, shares, centre }: StationCluster,
  question: Asked,
  whyLeftOut: WhyLeftOut,
): SceneCluster {
  const { index } = question
  const members = once(() => stationsAt(points, index, whyLeftOut))
  const name = once(() => question.clusterName(firstOfEach(points, index, whyLeftOut), count))
  const ids = once(() => members().map(({ id }) => id))
  const opens = once(() => opensAt(points, question, whyLeftOut))
  const bounds = once(() =>
    boundsOf(points.map((point) => index.stationColumns.points[point] ?? null)),
  )
  const first = min(points, (point) => firstRowAt(index.stationColumns, point, whyLeftOut))
  return {
    // The first of its stations names a cluster: no other cluster holds it.
    id: index.data.stations[first ?? -1]?.id ?? '',
    position: placeAt(centre),
    count,
    shares: [...index.marks.keys(), noMark.id].flatMap((value, code) => {
      const share = shares[code] ?? 0
      return share > 0 ? [{ value, count: share }] : []
    }),
    get stationIds() {
      return ids()
    },
    get name() {
      return name()
    },
    get opensAtZoom() {
      return opens()
    },
    get bounds() {
      const [lng, lat] = placeAt(centre)
      return bounds() ?? [lng, lat, lng, lat]
    },
    ...cityOf(points, members),
  }
}

/** A station for each point, in the order of the records: enough to name the places. */
function firstOfEach(
  points: readonly number[],
  index: AtlasIndex,
  whyLeftOut: WhyLeftOut,
): Station[] {
  return points
    .map((point) => firstRowAt(index.stationColumns, point, whyLeftOut))
    .sort((a, b) => a - b)
    .flatMap((row) => index.data.stations[row] ?? [])
}

/** Too many in one city to stand side by side: no zoom takes them apart, the city lists them. */
function cityOf(
  points: readonly number[],
  members: () => readonly Station[],
): Pick<SceneCluster, 'citySlug'> {
  const citySlug = points.length === 1 ? members()[0]?.citySlug : undefined
  return citySlug === undefined ? {} : { citySlug }
}

function opensAt(
  points: readonly number[],
  { index, zoom }: Asked,
  whyLeftOut: WhyLeftOut,
): number {
  const columns = clusterColumns(index)
  const counts = countsByPoint(columns, whyLeftOut)
  const near = pointsNear({ columns, counts }, new Set(points), clusterZoom(zoom))
  const [first = -1] = points
  return firstZoom(clusterZoom(zoom) + clusterStep, (next) => {
    const groups = clusterPoints({ columns, counts }, near, next)
    const its = new Set(groups.find((group) => group.includes(first)))
    return !points.every((point) => its.has(point))
  })
}

function labelOf({ position, members }: PointStations, question: Asked): SceneLabel[] {
  const [first] = members
  if (!first?.city || !first.citySlug) return []
  const offset = packed(members.length, clusterZoom(question.zoom)).radius
  const text = question.cityName?.(first.city) ?? first.city.name
  return [{ id: first.citySlug, position, text, offset }]
}

function hatchedCountries(whyLeftOut: WhyLeftOut, index: AtlasIndex): MapScene['hatched'] {
  const { count, point } = index.stationColumns
  const country = fieldIn(index.stationColumns, 'country')
  const codes = new Set<number>()
  for (let row = 0; row < count; row += 1) {
    if (whyLeftOut[row] === 0 && point[row] === -1) codes.add(country.codes[row] ?? 0)
  }
  return [...codes].map((code) => {
    const iso2 = country.values[code] ?? ''
    return { iso2, name: index.countryNames.get(iso2) ?? iso2 }
  })
}
