/** The records of this repository, for tests of what must hold for them. */
import { resolve } from 'node:path'
import { loadData } from '../pipeline/load-data.ts'
import type { AtlasRecords } from '../src/model/atlas-data.ts'

let read: AtlasRecords | undefined

/** Every file of `data/`, parsed by its schema; read once. */
export function realData(): AtlasRecords {
  if (read) return read
  const { data, problems } = loadData(resolve(import.meta.dirname, '../data'))
  if (!data || problems.length > 0)
    throw new Error(`data/ has ${problems.length} records that its schemas refuse.`)
  return (read = data)
}
