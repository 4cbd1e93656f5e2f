/** `npm run data`: checks and builds the data only; with `--check` it only checks. */
import { resolve } from 'node:path'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import { buildData, checkData, reportProblems } from './build-data.ts'

const folder = resolve(process.env['ATLAS_DATA'] || 'data')
const outFolder = resolve(process.env['OUT_DIR'] || 'dist')
const onlyCheck = process.argv.includes('--check')

const checked = onlyCheck ? checkData(folder) : await buildData(folder, outFolder)
if (checked.data) {
  console.log(`${onlyCheck ? 'Checked' : 'Built'} ${countsOf(checked.data)}.`)
} else {
  reportProblems(checked.problems)
  process.exitCode = 1
}

function countsOf({ stations, events, figures, countries, claims, sources }: AtlasRecords): string {
  const drawn = stations.filter((station) => station.drawn).length
  return [
    `${stations.length} stations (${drawn} drawn) in ${countries.length} countries`,
    `${events.length} events`,
    `${figures.length} figures`,
    `${claims.length} claims`,
    `${sources.length} sources`,
  ].join(', ')
}
