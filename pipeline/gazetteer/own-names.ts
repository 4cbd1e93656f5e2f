/** Names of large cities, and of cities with stations, in the main language of their country. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** GeoNames id, GeoNames' main name, own name; how it was made says this folder's README. */
const rows = (): string[][] =>
  readFileSync(join(import.meta.dirname, 'own-names.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))

/** By GeoNames id; a city that is not in it is called by GeoNames' main name. */
export const ownNames = (): Map<number, string> =>
  new Map(rows().map(([id = '', , own = '']) => [Number(id), own]))
