/** From the data folder to checked, published files. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withEvidence } from '../src/logic/evidence/with-evidence.ts'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import { countryShapes } from './basemap/country-shapes.ts'
import type { Problem } from './check/problem.ts'
import { runChecks } from './check/run-checks.ts'
import { textsClean } from './check/texts/texts-clean.ts'
import { holdBack } from './hold-back.ts'
import { knownCities } from './known-cities.ts'
import { loadData } from './load-data.ts'
import { withSourcesInOrder } from './order-sources.ts'
import { reportOf } from './report.ts'
import { explorerFiles } from './write/explorer-files.ts'
import { publishedFiles } from './write/published-files.ts'
import { releasedFiles, versionProblems } from './versions/read-versions.ts'

export type CheckedData =
  | { readonly data: AtlasRecords; readonly problems: readonly [] }
  | { readonly data: null; readonly problems: readonly Problem[] }

/** Reads the folder and runs every rule over what its schemas accept; data only without a problem, each with its best source first. */
export function checkData(folder: string): CheckedData {
  const { data, problems: unreadable, ...rest } = loadData(folder)
  const isLost = ({ file }: Problem): boolean => rest.lost.has(file)
  const problems = [
    ...unreadable.filter(isLost),
    ...versionProblems(folder),
    ...unreadable.filter((problem) => !isLost(problem)),
    ...(data
      ? runChecks({ data, ...rest, cities: knownCities(), shapes: countryShapes() })
      : textsClean(rest)),
  ]
  return data && problems.length === 0
    ? { data: withSourcesInOrder(holdBack(withEvidence(data), rest.withheld)), problems: [] }
    : { data: null, problems }
}

/**
 * Writes the published files, and those that the site makes for itself, into a folder.
 * @param dataFolder where the released versions lie
 */
export async function writeData(
  data: AtlasRecords,
  folder: string,
  dataFolder: string,
): Promise<void> {
  const released = releasedFiles(data.info, dataFolder)
  for (const files of [publishedFiles(data), explorerFiles(data), released]) {
    for (const [path, content] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
  }
}

/** All of them at once, on stderr, so that they can be put right in one go. */
export function reportProblems(problems: readonly Problem[]): void {
  console.error(reportOf(problems))
}
