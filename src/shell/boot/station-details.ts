/** The details of stations: of a small atlas all come with the page, of a large one as they are asked for. */
import { range } from 'd3'
import type * as v from 'valibot'
import { signal } from '@preact/signals-core'
import { remember } from '../../logic/text/remember.ts'
import { isLarge, shardSize, StationShard } from '../../model/station-file.ts'
import { toStation, type Station } from '../../model/station.ts'

/** @param name below `data/`. */
export type LoadFile = <T>(name: string, schema: v.GenericSchema<unknown, T>) => Promise<T>

export type StationDetails = ReturnType<typeof createStationDetails>

/** @param count stations of the atlas. */
export function createStationDetails(loadFile: LoadFile, count: number) {
  const known = new Map<number, Station>()
  const asked = new Map<number, Promise<void>>()
  const arrived = signal(0)
  const loadShard = async (shard: number): Promise<void> => {
    try {
      const { features } = await loadFile(`explorer/details/${shard}.json`, StationShard)
      features.forEach((feature, i) => known.set(shard * shardSize + i, toStation(feature)))
      arrived.value += 1
    } catch (error) {
      // What failed may be asked for again.
      asked.delete(shard)
      throw error
    }
  }
  const once = remember(loadShard, asked)
  const load = async (rows: readonly number[]): Promise<void> => {
    await Promise.all([...new Set(rows.map((row) => Math.floor(row / shardSize)))].map(once))
  }
  return {
    /** By row, those that have come. */
    known,
    /** Ends when those have come that the page does not start without. */
    first: load(isLarge(count) ? [] : range(count)),
    /** Whether the details of these rows are there; read in a computed value, it follows what comes. */
    has: (rows: readonly number[]): boolean => {
      void arrived.value
      return rows.every((row) => known.has(row))
    },
    /** @throws Error when a file cannot be had. */
    load,
    /** These rows with all that is known of them. */
    whole: async (rows: readonly number[]): Promise<readonly Station[]> => {
      await load(rows)
      return rows.flatMap((row) => known.get(row) ?? [])
    },
  }
}
