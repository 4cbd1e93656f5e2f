/** Areas as text and back, with what an area may be. */
import { kinks, polygon } from '@turf/turf'
import { polygonArea } from 'd3'
import type { Area, AreaProblem, PolygonArea } from '../../model/area.ts'
import type { LngLat } from '../../model/ids.ts'
import { closedRing, pointsBetween, runsAround, unwrapped, wrappedLng } from '../geo/area-ring.ts'

/** Half the way around the earth, rounded up: every place lies within it. */
export const mostKm = 20_038
/** Each corner is some 15 characters of the address. */
export const mostCorners = 200

const number = /^-?\d+(\.\d+)?$/
const prefix = 'polygon:'

/** Four decimals of a degree: 11 metres at the equator. */
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000 + 0
/** To the metre. */
const roundedKm = (km: number): number => Math.round(km * 1000) / 1000

/** @param text `lng,lat,km` or `polygon:lng,lat;lng,lat;…` */
export function parseArea(text: string): Area | AreaProblem {
  if (!text.startsWith(prefix)) return parseCircle(text)
  const corners = text
    .slice(prefix.length)
    .split(';')
    .map((corner) => parsePoint(corner))
  const ring = corners.flatMap((corner) => (corner ? [corner] : []))
  return ring.length < corners.length ? 'unreadable' : checkedPolygon(ring)
}

function numbersOf(text: string): number[] {
  const parts = text.split(',')
  return parts.every((part) => number.test(part)) ? parts.map(Number) : []
}

function parsePoint(text: string): LngLat | null {
  const [lng = Number.NaN, lat = Number.NaN, ...rest] = numbersOf(text)
  return rest.length === 0 && !Number.isNaN(lat) && isOnMap(lng)
    ? [rounded(lng), rounded(lat)]
    : null
}

const isOnMap = (lng: number): boolean => Math.abs(lng) <= 180
const isOnEarth = ([, lat]: LngLat): boolean => Math.abs(lat) <= 90

function parseCircle(text: string): Area | AreaProblem {
  const [lng = Number.NaN, lat = Number.NaN, km = Number.NaN, ...rest] = numbersOf(text)
  if (rest.length > 0 || Number.isNaN(km) || !isOnMap(lng)) return 'unreadable'
  return circleArea([lng, lat], km)
}

/** @param centre any longitude; it is taken around the earth */
export function circleArea([lng, lat]: LngLat, km: number): Area | AreaProblem {
  const radius = roundedKm(km)
  if (!(radius > 0 && radius <= mostKm)) return 'radius'
  const centre: LngLat = [rounded(wrappedLng(lng)), rounded(lat)]
  return isOnEarth(centre) ? { kind: 'circle', centre, km: radius } : 'beyond-a-pole'
}

/**
 * A polygon as it was drawn on a plane, with longitudes that run on beyond ±180°; edges wider than
 * half the earth get a corner in between, since they would be read the other way around.
 */
export function drawnPolygon(ring: readonly LngLat[]): Area | AreaProblem {
  const narrow = ring.flatMap((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from
    return pointsBetween(from, to, Math.floor(Math.abs(to[0] - from[0]) / 180) + 1)
  })
  return checkedPolygon(
    narrow.map(([lng, lat]): LngLat => [rounded(wrappedLng(lng)), rounded(lat)]),
  )
}

function checkedPolygon(given: readonly LngLat[]): PolygonArea | AreaProblem {
  const ring = withoutRepeats(given)
  if (ring.length < 3) return 'too-few-corners'
  if (ring.length > mostCorners) return 'too-many-corners'
  if (!ring.every(isOnEarth)) return 'beyond-a-pole'
  if (runsAround(ring)) return 'around-a-pole'
  const plane = unwrapped(ring)
  if (kinks(polygon([closedRing(plane)])).features.length > 0) return 'crosses-itself'
  // Square degrees.
  return Math.abs(polygonArea(plane.map(([lng, lat]) => [lng, lat]))) < 1e-9
    ? 'no-size'
    : { kind: 'polygon', ring }
}

/** A corner twice in a row, and the first again at the end, as other notations have it. */
function withoutRepeats(ring: readonly LngLat[]): LngLat[] {
  const same = (a: LngLat, b: LngLat | undefined): boolean => a[0] === b?.[0] && a[1] === b[1]
  const once = ring.filter((point, i) => i === 0 || !same(point, ring[i - 1]))
  const [first] = once
  return first && once.length > 1 && same(first, once.at(-1)) ? once.slice(0, -1) : once
}

export function areaText(area: Area): string {
  return area.kind === 'circle'
    ? [...area.centre, area.km].map(plain).join(',')
    : prefix + area.ring.map((corner) => corner.map(plain).join(',')).join(';')
}

/** Never with an exponent, which the address does not know. */
const plain = (value: number): string => String(+value.toFixed(4))
