/** Vector tiles from feature collections. */
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import { towns } from '../../src/logic/map/look.ts'
import { tileLayerNames, type TileLayerName, type TileLayers } from './tile-layers.ts'

export type Tile = { z: number; x: number; y: number; bytes: Uint8Array }

type Place = readonly [z: number, x: number, y: number]
type Indexes = Map<TileLayerName, GeoJSONVT>
type Zooms = { from: number; to: number }

/** Below these zooms the rivers are a web of hair, and settlements dust. */
const layersFrom: Partial<Record<TileLayerName, number>> = { rivers: 3, towns: towns.from }

const indexesOf = (layers: TileLayers, lastZoom: number): Indexes =>
  new Map(
    tileLayerNames.map((name) => [
      name,
      // maxZoom keeps every point of the shapes at the last zoom; indexMaxPoints 0 cuts all tiles at once.
      new GeoJSONVT(layers[name], {
        maxZoom: lastZoom,
        indexMaxZoom: lastZoom,
        indexMaxPoints: 0,
      }),
    ]),
  )

/** The map overzooms from here to zoom 9. */
export const lastTileZoom = 6

/** What has no rank is shown at every zoom. */
const isShownAt = (z: number, rank: unknown): boolean =>
  z === lastTileZoom || typeof rank !== 'number' || rank <= z

const emptyTile = ([z, x, y]: Place): GeoJSONVTTile => ({
  transformed: true,
  features: [],
  source: null,
  z,
  x,
  y,
})

const layerOfTile = (index: GeoJSONVT, name: TileLayerName, place: Place): GeoJSONVTTile => {
  const [z, x, y] = place
  const found = index.getTile(z, x, y)
  if (!found || z < (layersFrom[name] ?? 0)) return emptyTile(place)
  const features = found.features.filter(({ tags }) => isShownAt(z, tags?.['rank']))
  return Object.assign({}, found, { features })
}

const tileBytes = (indexes: Indexes, place: Place): Uint8Array => {
  const filled: Record<string, GeoJSONVTTile> = {}
  for (const [name, index] of indexes) {
    const layer = layerOfTile(index, name, place)
    if (layer.features.length > 0) filled[name] = layer
  }
  // A file without a byte is no tile to some servers: open sea says that it holds no land.
  const layers = Object.keys(filled).length > 0 ? filled : { land: emptyTile(place) }
  return fromGeojsonVt(layers, { version: 2, extent: 4096 })
}

/** Every tile of these zooms, open sea too, so that no request for a tile is answered with 404. */
export function* tilesOf(layers: TileLayers, { from, to }: Zooms): Generator<Tile> {
  const indexes = indexesOf(layers, to)
  for (let z = from; z <= to; z += 1) {
    const side = 2 ** z
    for (let x = 0; x < side; x += 1) {
      for (let y = 0; y < side; y += 1) {
        yield { z, x, y, bytes: tileBytes(indexes, [z, x, y]) }
      }
    }
  }
}
