/** Tiles of the ground that could not be fetched are asked for again; what stays away is told. */
import type { MapLibreMap, MapSourceDataEvent } from 'maplibre-gl'

export type GroundReports = {
  /** Some tiles stay away though they were asked for again. Told once, until all are there. */
  groundMissing: (askAgain: () => void) => void
  /** What was told to be missing is there. */
  groundBack: () => void
}

/** Milliseconds until the first, second … attempt to fetch what is missing. */
const waits = [2000, 8000, 30_000] as const

type TileId = { x: number; y: number; z: number }
type Missing = object & { sourceId?: unknown; tile?: unknown }

const keyOf = ({ x, y, z }: TileId): string => [z, x, y].join('/')

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** MapLibre describes a tile to listeners without a type. */
const maybeTileId = (tile: unknown): TileId | null => {
  const id = member(member(tile, 'tileID'), 'canonical')
  const [x, y, z] = ['x', 'y', 'z'].map((name) => member(id, name))
  const isId = typeof x === 'number' && typeof y === 'number' && typeof z === 'number'
  return isId ? { x, y, z } : null
}

/** Open sea has a tile too, so one without content was answered with 404: MapLibre takes it for empty. */
const isThere = (tile: unknown): boolean => member(tile, 'latestRawTileData') !== undefined

/** Asks for missing tiles again after each wait, and at once when told to. */
const createRetries = (map: MapLibreMap, missing: ReadonlyMap<string, TileId>) => {
  let attempt = 0
  let timer = 0
  const ask = (): void => {
    timer = 0
    attempt += 1
    if (map.getSource('basemap')) map.refreshTiles('basemap', [...missing.values()])
  }
  const stop = (): void => {
    clearTimeout(timer)
    timer = 0
  }
  return {
    wereMade: () => attempt > 0,
    plan: (): void => {
      const wait = waits[attempt]
      if (timer === 0 && wait !== undefined) timer = window.setTimeout(ask, wait)
    },
    startAnew: (): void => {
      stop()
      attempt = 0
    },
    askNow: (): void => {
      stop()
      attempt = 0
      ask()
    },
    stop,
  }
}

export const retryGround = (
  map: MapLibreMap,
  { groundMissing, groundBack }: GroundReports,
): void => {
  const missing = new Map<string, TileId>()
  const retries = createRetries(map, missing)
  let told = false
  const askNow = (): void => {
    told = false
    retries.askNow()
  }
  const whenMissing = (id: TileId): void => {
    missing.set(keyOf(id), id)
    if (retries.wereMade() && !told) {
      told = true
      groundMissing(askNow)
    }
    retries.plan()
  }
  const whenThere = (id: TileId): void => {
    if (!missing.delete(keyOf(id)) || missing.size > 0) return
    retries.startAnew()
    if (told) groundBack()
    told = false
  }
  const whenWrong = ({ sourceId, tile }: Missing): void => {
    const id = sourceId === 'basemap' ? maybeTileId(tile) : null
    if (id) whenMissing(id)
  }
  const whenLoaded = ({ sourceId, tile }: MapSourceDataEvent): void => {
    const id = sourceId === 'basemap' ? maybeTileId(tile) : null
    if (!id) return
    if (isThere(tile)) whenThere(id)
    else whenMissing(id)
  }
  const whenOnline = (): void => {
    if (missing.size > 0) askNow()
  }
  map.on('error', whenWrong)
  map.on('sourcedata', whenLoaded)
  window.addEventListener('online', whenOnline)
  map.once('remove', () => {
    retries.stop()
    window.removeEventListener('online', whenOnline)
  })
}
