/** Tiles of the ground that could not be fetched are asked for again; what stays away is told. */
import type { MapLibreMap } from 'maplibre-gl'
import * as v from 'valibot'

export type GroundReports = {
  /** Some tiles stay away though they were asked for again. Told once, until all are there. */
  groundMissing: (askAgain: () => void) => void
  /** What was told to be missing is there. */
  groundBack: () => void
}

/** Milliseconds until the first, second … attempt to fetch what is missing. */
const waits = [2000, 8000, 30_000] as const

/** MapLibre describes a tile to listeners without a type. */
const Tile = v.object({
  tileID: v.object({ canonical: v.object({ x: v.number(), y: v.number(), z: v.number() }) }),
  // Open sea has a tile too, so one without content was answered with 404: MapLibre takes it for empty.
  latestRawTileData: v.optional(v.unknown()),
})
type TileId = v.InferOutput<typeof Tile>['tileID']['canonical']
type Told = { readonly type: string; readonly sourceId?: unknown; readonly tile?: unknown }

const keyOf = ({ x, y, z }: TileId): string => [z, x, y].join('/')

/** Asks for missing tiles again after each wait, and at once when told to. */
export const retryGround = (
  map: MapLibreMap,
  { groundMissing, groundBack }: GroundReports,
): void => {
  const missing = new Map<string, TileId>()
  let attempt = 0
  let timer = 0
  let told = false
  const ask = (): void => {
    timer = 0
    attempt += 1
    if (map.getSource('basemap')) map.refreshTiles('basemap', [...missing.values()])
  }
  const startAnew = (): void => {
    clearTimeout(timer)
    timer = 0
    attempt = 0
    told = false
  }
  const askNow = (): void => {
    startAnew()
    ask()
  }
  const whenMissing = (id: TileId): void => {
    missing.set(keyOf(id), id)
    if (attempt > 0 && !told) {
      told = true
      groundMissing(askNow)
    }
    const wait = waits[attempt]
    if (timer === 0 && wait !== undefined) timer = window.setTimeout(ask, wait)
  }
  const whenThere = (id: TileId): void => {
    if (!missing.delete(keyOf(id)) || missing.size > 0) return
    if (told) groundBack()
    startAnew()
  }
  const whenTold = ({ type, sourceId, tile }: Told): void => {
    if (sourceId !== 'basemap' || !v.is(Tile, tile)) return
    const isThere = type !== 'error' && tile.latestRawTileData !== undefined
    if (isThere) whenThere(tile.tileID.canonical)
    else whenMissing(tile.tileID.canonical)
  }
  const whenOnline = (): void => {
    if (missing.size > 0) askNow()
  }
  map.on('error', whenTold)
  map.on('sourcedata', whenTold)
  window.addEventListener('online', whenOnline)
  map.once('remove', () => {
    clearTimeout(timer)
    window.removeEventListener('online', whenOnline)
  })
}
