/**
 * `npm run data`: checks and builds the data only. `--check` only checks, `release` keeps the version for good,
 * `without ROOT …` lists what falls with it, `import FILE` reads a spreadsheet.
 */
import { join } from 'node:path'
import { unfinished } from '../scripts/built-from.mjs'
import { createProgress } from '../scripts/progress.mjs'
import { asProgram } from '../scripts/run.mjs'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import { checkData, reportProblems, writeData } from './build-data.ts'
import { drillWithout } from './drill/without-roots.ts'
import { markAs, moveIntoPlace, withDraft } from './output/draft.ts'
import { dataFolder, outFolder } from './settings.ts'
import { release } from './versions/release.ts'

/** @returns the exit code */
async function buildData(write: null | ((data: AtlasRecords) => Promise<void>)): Promise<number> {
  const progress = createProgress(write ? 2 : 1)
  progress.step('Reading and checking the records')
  const { data, problems } = checkData(dataFolder)
  if (!data) {
    progress.end()
    reportProblems(problems)
    return 1
  }
  if (write) progress.step('Writing the published files')
  await write?.(data)
  progress.end()
  console.log(`${write ? 'Built' : 'Checked'} ${countsOf(data)}.`)
  if (data.roots.length > 0) console.log(rootsLine(data))
  return 0
}

/** @returns the exit code */
function drill(names: readonly string[]): number {
  const { data, problems } = checkData(dataFolder)
  if (!data) {
    reportProblems(problems)
    return 1
  }
  const { isKnown, lines } = drillWithout(names, data)
  if (isKnown) console.log(lines.join('\n'))
  else console.error(lines.join('\n'))
  return isKnown ? 0 : 1
}

function rootsLine({ roots, bodies, sourceRoots }: AtlasRecords): string {
  const unknown = sourceRoots.filter(({ restsOn }) => restsOn === 'unknown').length
  const share = ((100 * unknown) / sourceRoots.length).toFixed(1)
  return (
    `They rest on ${roots.length} roots of ${bodies.length} bodies; ` +
    `what ${unknown} sources (${share} %) rest on is unknown, which counts as nothing.`
  )
}

const intoDraft = (draft: string) => async (data: AtlasRecords) => {
  const made = join(draft, 'data')
  await writeData(data, made, dataFolder)
  // Whatever pages lie there were made of other records.
  await markAs(outFolder, unfinished)
  await moveIntoPlace(made, join(outFolder, 'data'))
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

await asProgram(async () => {
  const [command, ...args] = process.argv.slice(2)
  if (command === 'without') return drill(args)
  if (command === 'release') return buildData((data) => release(data, dataFolder))
  if (command === 'import')
    return (await import('./import/run-import.ts')).runImport(args, dataFolder)
  return process.argv.includes('--check')
    ? buildData(null)
    : withDraft(outFolder, (draft) => buildData(intoDraft(draft)))
})
