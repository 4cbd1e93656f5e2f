/** Every country with its names and the box that a camera shows. */
import { countryShapes } from '../basemap/country-shapes.ts'
import { ringArea } from '../basemap/rings.ts'
import { placeKey } from '../../src/logic/places/place-key.ts'
import { countryNames } from './country-names.ts'

type Box = [west: number, south: number, east: number, north: number]
export type CountryPlace = {
  readonly code: string
  readonly box: Box
  readonly keys: readonly string[]
}

/** @param positions cities of each country, for one that Natural Earth has no shape of */
export function countryPlaces(
  positions: ReadonlyMap<string, readonly (readonly [lng: number, lat: number])[]>,
): CountryPlace[] {
  const shapes = countryShapes()
  const codes = [...new Set([...shapes.keys(), ...positions.keys()])].sort()
  return codes.flatMap((code) => {
    const shape = shapes.get(code)
    const rings =
      shape?.geometry.type === 'MultiPolygon'
        ? shape.geometry.coordinates.flatMap(([outer]) => (outer ? [outer] : []))
        : []
    const largest = rings.toSorted((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))[0]
    const points = largest ?? positions.get(code) ?? []
    return points.length === 0 ? [] : [{ code, box: boxOf(points), keys: keysOf(code) }]
  })
}

const keysOf = (code: string): string[] => [...new Set(countryNames(code).map(placeKey))]

/** Adding nothing turns the -0 of rounding into 0, as it is read back. */
function boxOf(points: readonly (readonly number[])[]): Box {
  const lngs = points.map(([lng = 0]) => lng)
  const lats = points.map(([, lat = 0]) => lat)
  return [
    Math.floor(Math.min(...lngs)) + 0,
    Math.floor(Math.min(...lats)) + 0,
    Math.ceil(Math.max(...lngs)) + 0,
    Math.ceil(Math.max(...lats)) + 0,
  ]
}
