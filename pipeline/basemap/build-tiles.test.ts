import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTiles } from './build-tiles.ts'
import { isInRing } from './rings.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiles-'))
const zooms = [0, 1, 2, 3, 4, 5, 6]
let written = { tiles: 0, bytes: 0 }

beforeAll(async () => {
  written = await buildTiles(folder)
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true }), 60_000)

type Place = readonly [lng: number, lat: number]

const tileFile = (z: number, x: number, y: number): string =>
  join(folder, String(z), String(x), `${String(y)}.pbf`)

const readTile = async (z: number, x: number, y: number): Promise<VectorTile> =>
  new VectorTile(new PbfReader(await readFile(tileFile(z, x, y))))

/** Where a place lies in the pyramid, in tiles of this zoom. */
const inTiles = ([lng, lat]: Place, z: number): [x: number, y: number] => {
  const sine = Math.sin((lat * Math.PI) / 180)
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)
  return [(lng / 360 + 0.5) * 2 ** z, y * 2 ** z]
}

const featuresOf = (tile: VectorTile, layer: string): VectorTileFeature[] => {
  const found = tile.layers[layer]
  return Array.from({ length: found?.length ?? 0 }, (_, index) => found?.feature(index)).filter(
    (feature) => feature !== undefined,
  )
}

/** Even-odd over all rings of the features that hold the place. */
const featuresAt = async (layer: string, place: Place, z: number): Promise<VectorTileFeature[]> => {
  const [x, y] = inTiles(place, z)
  const tile = await readTile(z, Math.floor(x), Math.floor(y))
  const point = [(x % 1) * 4096, (y % 1) * 4096]
  return featuresOf(tile, layer).filter((feature) => {
    const rings = feature.loadGeometry().map((ring) => ring.map((at) => [at.x, at.y]))
    return rings.filter((ring) => isInRing(point, ring)).length % 2 === 1
  })
}

const isLand = async (place: Place, z: number): Promise<boolean> =>
  (await featuresAt('land', place, z)).length > 0

describe('the tiles', () => {
  it('fill the whole pyramid, so that no request for a tile fails', () => {
    expect(written.tiles).toBe(zooms.reduce((sum, z) => sum + 4 ** z, 0))
    for (const z of zooms) expect(existsSync(tileFile(z, 2 ** z - 1, 2 ** z - 1))).toBe(true)
  })

  it('hold at least a layer in open sea', async () => {
    const tile = await readTile(6, 5, 30)
    expect(featuresOf(tile, 'land')).toHaveLength(0)
    expect((await readFile(tileFile(6, 5, 30))).byteLength).toBeGreaterThan(0)
  })

  it.each<[string, Place]>([
    ['Moscow', [37.6, 55.75]],
    ['Chukotka east of 180°', [-175, 66.5]],
    ['Chukotka west of 180°', [178, 67.5]],
    ['Viti Levu, Fiji', [178, -17.8]],
    ['Antarctica', [0, -80]],
    ['Antarctica near 180°', [-179, -84.5]],
    ['Baku', [49.6, 40.4]],
  ])('have land at %s at every zoom', async (_, place) => {
    for (const z of zooms) expect(await isLand(place, z), `zoom ${String(z)}`).toBe(true)
  })

  it.each<[string, Place]>([
    ['the middle of the Pacific', [-150, 10]],
    ['the Bering Strait on Russia’s latitude', [-172, 58]],
    ['the Pacific on Fiji’s latitude', [-100, -17]],
    ['the Caspian Sea', [51, 40]],
    ['the sea among the Maldives', [73.6, 5.5]],
    ['the Southern Ocean', [0, -60]],
  ])('have sea in %s at every zoom', async (_, place) => {
    for (const z of zooms) expect(await isLand(place, z), `zoom ${String(z)}`).toBe(false)
  })

  it('leave out small islands as long as the drawn map’s world fits the screen', async () => {
    const mauritius: Place = [57.55, -20.3]
    expect(await isLand(mauritius, 1)).toBe(false)
    expect(await isLand(mauritius, 2)).toBe(true)
  })

  it('draw no line along the map’s edges', async () => {
    for (const layer of ['coast', 'borders']) {
      for (const y of [0, 1, 2, 3, 4, 5, 6, 7]) {
        const lines = featuresOf(await readTile(3, 7, y), layer).flatMap((f) => f.loadGeometry())
        const along = lines.flatMap((line) =>
          line.filter((at, i) => {
            const before = line[i - 1]
            return before && at.x === 4096 && before.x === 4096 && Math.abs(at.y - before.y) > 40
          }),
        )
        expect(along, `${layer} in 3/7/${String(y)}`).toEqual([])
      }
    }
  })

  it('know countries by their two letters', async () => {
    for (const z of [1, 5]) {
      const [country] = await featuresAt('countries', [2.35, 46], z)
      expect(country?.properties['iso']).toBe('FR')
    }
  })

  it('name the largest cities first and the others nearer', async () => {
    const named = async (place: Place, z: number): Promise<unknown[]> => {
      const [x, y] = inTiles(place, z)
      const tile = await readTile(z, Math.floor(x), Math.floor(y))
      return featuresOf(tile, 'cities').map((city) => city.properties['name'])
    }
    expect(await named([37.6, 55.75], 2)).toContain('Moscow')
    expect(await named([4.47, 51.92], 2)).not.toContain('Rotterdam')
    expect(await named([4.47, 51.92], 6)).toContain('Rotterdam')
  })
})
