/** From the data folder to checked, published files. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import { countryShapes } from './basemap/country-shapes.ts'
import { allChecks } from './check/all-checks.ts'
import { describeProblem, type Problem } from './check/problem.ts'
import { knownCities } from './known-cities.ts'
import { loadData } from './load-data.ts'
import { withSourcesInOrder } from './order-sources.ts'
import { explorerFiles } from './write/explorer-files.ts'
import { publishedFiles } from './write/published-files.ts'

export type CheckedData =
  | { readonly data: AtlasRecords; readonly problems: readonly [] }
  | { readonly data: null; readonly problems: readonly Problem[] }

/** Reads the folder and runs every rule over what its schemas accept; data only without a problem, each with its best source first. */
export function checkData(folder: string): CheckedData {
  const { data, problems: unreadable, ...loaded } = loadData(folder)
  const problems = [...unreadable]
  if (data) {
    const input = { ...loaded, data, cities: knownCities(), shapes: countryShapes() }
    // One by one: a call takes no more than some ten thousand arguments.
    for (const check of allChecks) for (const problem of check(input)) problems.push(problem)
  }
  return data && problems.length === 0
    ? { data: withSourcesInOrder(data), problems: [] }
    : { data: null, problems }
}

/** Checks the folder and writes `data/` into the out folder; with a problem it writes nothing. */
export async function buildData(folder: string, outFolder: string): Promise<CheckedData> {
  const checked = checkData(folder)
  if (!checked.data) return checked
  const target = join(outFolder, 'data')
  // Written beside and moved at the end: nobody finds half of the files.
  const next = `${target}.next`
  await rm(next, { recursive: true, force: true })
  for (const files of [publishedFiles(checked.data), explorerFiles(checked.data)]) {
    for (const [path, content] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true })
      await writeFile(join(next, path), content)
    }
  }
  await rm(target, { recursive: true, force: true })
  await rename(next, target)
  return checked
}

/** All of them at once, on stderr, so that they can be put right in one go. */
export function reportProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(describeProblem(problem))
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data`,
  )
}
