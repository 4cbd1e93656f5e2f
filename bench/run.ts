/** Generates, builds, serves and measures one size after another. */
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createProgress } from '../scripts/progress.mjs'
import { generate } from './generate.ts'
import { writeReport, type Run } from './report.ts'
import { buildSite, measureSite, project, stationBytes } from './site.ts'

/** Data and sites, which can be made anew; several hundred megabytes for a hundred thousand stations. */
const work = resolve(project, '.cache/bench')
const loads = 15

/** @param sizes stations; with a million the build fails, and the report says how. */
export async function runBench(sizes: readonly number[], results: string): Promise<void> {
  const runs: Run[] = []
  const progress = createProgress(3 * sizes.length)
  for (const stations of sizes) {
    const tell = (what: string): void => progress.step(`${stations} stations: ${what}`)
    runs.push(await runSize(stations, tell))
    // After each, so that what is known stays known when a larger one fails.
    await writeReport(runs, loads, results)
  }
  progress.end()
}

async function runSize(stations: number, tell: (what: string) => void): Promise<Run> {
  tell('making up the records')
  const [data, site] = [join(work, `data-${stations}`), join(work, `site-${stations}`)]
  await rm(data, { recursive: true, force: true })
  await generate(stations, data)
  tell('building the site')
  const { reason, ...built } = await buildSite({ code: project, data, site })
  if (reason !== null) return { stations, ...built, stationBytes: Number.NaN, page: null, reason }
  tell(`opening its pages ${loads} times each`)
  return {
    stations,
    ...built,
    stationBytes: await stationBytes(site),
    page: await measureSite(site, loads),
  }
}
