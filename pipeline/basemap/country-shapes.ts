/** Natural Earth's countries at 1:10 million, to ask whether a point lies in the country it names. */
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { countriesOf } from './natural-earth.ts'
import { flatPolygons, type Rings } from './planar.ts'

export type CountryShape = Feature<MultiPolygon | Polygon>

let known: ReadonlyMap<string, CountryShape> | undefined

const shapeOf = (coordinates: Rings[]): CountryShape => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiPolygon', coordinates },
})

const readShapes = (): Map<string, CountryShape> => {
  const polygons = new Map<string, Rings[]>()
  for (const { iso, geometry } of countriesOf('10m')) {
    if (iso === null) continue
    polygons.set(iso, [...(polygons.get(iso) ?? []), ...flatPolygons(geometry)])
  }
  return new Map([...polygons].map(([iso, rings]) => [iso, shapeOf(rings)]))
}

/**
 * The shape (lng, lat; cut at ±180°) of each country by its ISO 3166-1 alpha-2 code. Overseas parts
 * with a code of their own stand under it where Natural Earth tells them apart (HK, MO, PR), else
 * under their state (GF under FR). Read once, in about two seconds.
 */
export const countryShapes = (): ReadonlyMap<string, CountryShape> => (known ??= readShapes())
