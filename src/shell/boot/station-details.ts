/** The details of a large atlas's stations, fetched when they are asked for. */
import type * as v from 'valibot'
import { signal } from '@preact/signals-core'
import type { StationSource } from '../../logic/records/column-station.ts'
import { shardSize, StationShard } from '../../model/station-file.ts'
import { toStation, type Station } from '../../model/station.ts'

/** @param name below `data/`. */
export type LoadFile = <T>(name: string, schema: v.GenericSchema<unknown, T>) => Promise<T>

export type StationDetailsLoader = {
  /** Whether the details of these rows are there; read in a computed value, it follows what comes. */
  readonly has: (rows: readonly number[]) => boolean
  /** @throws Error when a file cannot be had. */
  readonly load: (rows: readonly number[]) => Promise<void>
  /** These rows with all that is known of them. */
  readonly whole: (rows: readonly number[]) => Promise<readonly Station[]>
}

/** Whole records have their details from the start. */
export const allThere = (stations: readonly Station[]): StationDetailsLoader => ({
  has: () => true,
  load: () => Promise.resolve(),
  whole: (rows) => Promise.resolve(rows.flatMap((row) => stations[row] ?? [])),
})

export function createStationDetails(source: StationSource, load: LoadFile): StationDetailsLoader {
  const arrived = signal(0)
  const asked = new Map<number, Promise<void>>()
  const loadShard = async (shard: number): Promise<void> => {
    const { features } = await load(`explorer/details/${shard}.json`, StationShard)
    features.forEach((feature, i) => source.details.set(shard * shardSize + i, toStation(feature)))
    arrived.value += 1
  }
  const once = (shard: number): Promise<void> => {
    const before = asked.get(shard)
    if (before) return before
    const loading = loadShard(shard)
    asked.set(shard, loading)
    // What failed may be asked for again.
    loading.catch(() => asked.delete(shard))
    return loading
  }
  const loadAll = async (rows: readonly number[]): Promise<void> => {
    await Promise.all([...new Set(rows.map((row) => Math.floor(row / shardSize)))].map(once))
  }
  return {
    has: (rows) => {
      void arrived.value
      return rows.every((row) => source.details.has(row))
    },
    load: loadAll,
    whole: async (rows) => {
      await loadAll(rows)
      return rows.flatMap((row) => source.details.get(row) ?? [])
    },
  }
}
