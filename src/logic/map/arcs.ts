/** Lines from the place of a value, as a linked city has one, to its stations, along great circles. */
import { geoDistance, geoInterpolate } from 'd3'
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { LngLat } from '../../model/ids.ts'
import type { Station } from '../../model/station.ts'

/** One line to all stations that stand at a place. */
export type SceneArc = {
  readonly value: string
  readonly to: LngLat
  /** Of every station there the link is known from background only. */
  readonly uncertain: boolean
  /** Degrees; longitudes run on beyond ±180, so that neighbouring points are neighbours on the map. */
  readonly line: readonly LngLat[]
}

export type ArcOrigin = {
  readonly value: string
  readonly name: string
  readonly position: LngLat
}

export type ArcScene = {
  readonly origins: readonly ArcOrigin[]
  readonly arcs: readonly SceneArc[]
  /** Places that got no line, since more would be a tangle. */
  readonly left: number
}

export const noArcs: ArcScene = { origins: [], arcs: [], left: 0 }

/** Enough for every city of the data at hand ten times over; beyond it nobody tells lines apart. */
const mostArcs = 1000

type Question = {
  readonly index: AtlasIndex
  /** The stations that the filters leave. */
  readonly stations: readonly Station[]
  /** Those whose lines the reader asked for. */
  readonly values: readonly string[]
}

/** Lines to the placed ones among the stations; the places with most stations come first. */
export function arcScene({ index, stations, values }: Question): ArcScene {
  const origins = values.flatMap((id): ArcOrigin[] => {
    const city = index.marks.get(id)
    return city?.position ? [{ value: id, name: city.name, position: city.position }] : []
  })
  const all = origins.flatMap((origin) => targetsOf(origin, stations, index))
  const kept = all.toSorted((a, b) => b.members.length - a.members.length).slice(0, mostArcs)
  return {
    origins,
    arcs: kept.map(({ origin, to, members }) => ({
      value: origin.value,
      to,
      uncertain: members.every(({ linkBasis }) => linkBasis === 'background'),
      line: greatCircle(origin.position, to),
    })),
    left: all.length - kept.length,
  }
}

type Target = { readonly origin: ArcOrigin; readonly to: LngLat; readonly members: Station[] }

function targetsOf(
  origin: ArcOrigin,
  stations: readonly Station[],
  { markOf }: AtlasIndex,
): Target[] {
  const targets = new Map<string, Target>()
  for (const station of stations) {
    if (!station.position || markOf(station)?.id !== origin.value) continue
    const key = station.position.join()
    const target = targets.get(key) ?? { origin, to: station.position, members: [] }
    target.members.push(station)
    targets.set(key, target)
  }
  return [...targets.values()]
}

/** Degrees along the line between two points of it: less than 2 px off the curve at the last zoom. */
const stride = 1
/** Near a pole a stride can take in many meridians: such steps are halved. */
const widestStep = 4
const finestStride = 0.01

/**
 * The shortest way between two places. Turf's `greatCircle` cuts at ±180° and misses some cuts
 * (Fuzhou to Toronto jumps by 336°), so the longitudes here run on instead: the first is that of `from`,
 * each next one at most 180° from the one before.
 */
export function greatCircle(from: LngLat, to: LngLat): LngLat[] {
  const at = wayBetween(from, to)
  const span = degreesBetween(from, to)
  const line: LngLat[] = [from]
  const goOn = (start: number, end: number): void => {
    const last = line.at(-1) ?? from
    const next = at(end)
    const lng = last[0] + turn(next[0] - last[0])
    if (Math.abs(lng - last[0]) > widestStep && (end - start) * span > finestStride) {
      goOn(start, (start + end) / 2)
      goOn((start + end) / 2, end)
    } else line.push([lng, next[1]])
  }
  const strides = Math.max(1, Math.ceil(span / stride))
  for (let step = 0; step < strides; step += 1) goOn(step / strides, (step + 1) / strides)
  return line
}

type Way = (share: number) => readonly [lng: number, lat: number]

const interpolated = (from: LngLat, to: LngLat): Way => geoInterpolate([...from], [...to])

/** Nearer to the antipode no direction can be told (degrees). */
const noDirection = 1e-4

/** From a place to its antipode every way is the shortest: this one goes over the north pole. */
function wayBetween(from: LngLat, to: LngLat): Way {
  if (degreesBetween(from, to) < 180 - noDirection) return interpolated(from, to)
  const [lng, lat] = from
  const middle: LngLat = lat < 0 ? [lng, 90 + lat] : [lng + 180, 90 - lat]
  const [up, down] = [interpolated(from, middle), interpolated(middle, to)]
  return (share) => (share < 0.5 ? up(2 * share) : down(2 * share - 1))
}

/** Angle between two places, seen from the middle of the earth. */
export function degreesBetween(from: LngLat, to: LngLat): number {
  return (geoDistance([...from], [...to]) * 180) / Math.PI
}

/** A difference of longitudes as the smaller of the two ways round: -180 to 180. */
function turn(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360)
}
