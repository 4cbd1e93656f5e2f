/** The tiles that the live map shows, read for a picture of it. Loaded when a picture is asked for. */
import { classifyRings, VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import {
  groundLayers,
  tileKey,
  type GroundLayer,
  type TileCity,
  type TileContent,
} from '../../logic/image/image-ground.ts'
import type { ShownTile } from '../../logic/image/image-view-types.ts'
import { fetched } from '../boot/fetched.ts'

/**
 * Each tile once, by its key.
 * @throws where one cannot be fetched
 */
export async function loadTiles(
  tiles: readonly ShownTile[],
  base: string,
): Promise<Map<string, TileContent>> {
  const keys = new Set(tiles.map(tileKey))
  return new Map(
    await Promise.all(
      [...keys].map(async (key) => [key, await loadTile(`${base}tiles/${key}.pbf`)] as const),
    ),
  )
}

async function loadTile(address: string): Promise<TileContent> {
  const response = await fetched(address)
  return tileContent(new Uint8Array(await response.arrayBuffer()))
}

export function tileContent(bytes: Uint8Array): TileContent {
  const { layers } = new VectorTile(new PbfReader(bytes))
  const featuresOf = (name: string): VectorTileFeature[] => {
    const layer = layers[name]
    return layer ? Array.from({ length: layer.length }, (_, i) => layer.feature(i)) : []
  }
  return {
    shapes: groundLayers.flatMap((layer) => featuresOf(layer).map((one) => shapeOf(layer, one))),
    cities: featuresOf('cities').flatMap(citiesOf),
  }
}

const areas: readonly GroundLayer[] = ['land', 'countries', 'lakes']

function shapeOf(layer: GroundLayer, feature: VectorTileFeature): TileContent['shapes'][number] {
  const toUnits = (line: readonly { x: number; y: number }[]): [number, number][] =>
    line.map(({ x, y }) => [x / feature.extent, y / feature.extent])
  const { iso } = feature.properties
  const lines = feature.loadGeometry()
  const polygons = areas.includes(layer) ? classifyRings(lines) : null
  return {
    layer,
    iso: typeof iso === 'string' ? iso : null,
    shape: polygons
      ? { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(toUnits)) }
      : { type: 'MultiLineString', coordinates: lines.map(toUnits) },
  }
}

function citiesOf(feature: VectorTileFeature): TileCity[] {
  const { name, rank, population } = feature.properties
  const [[at] = []] = feature.loadGeometry()
  if (!at || typeof name !== 'string') return []
  return [
    {
      name,
      at: [at.x / feature.extent, at.y / feature.extent],
      rank: Number(rank),
      population: Number(population),
    },
  ]
}
