/** Builds a site from a checkout of this project, weighs it, and opens it in a browser. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { chromiumFlags, ensureChromium } from '../scripts/chromium.mjs'
import { serveFolder } from '../scripts/serve.mjs'
import { isLarge, shardSize } from '../src/model/station-file.ts'
import { ended } from './ended.ts'
import { measure, type Measures } from './measure.ts'

/** Of this checkout. */
export const project = fileURLToPath(new URL('..', import.meta.url))

export type Built = { buildSeconds: number; buildMemory: number; reason: string | null }

/** Where the code lies, where the records, and where the site is written. */
export type BuildPlan = { readonly code: string; readonly data: string; readonly site: string }

export async function buildSite({ code, data, site }: BuildPlan): Promise<Built> {
  const memoryFile = `${site}-peak-memory`
  await mkdir(dirname(site), { recursive: true })
  // A build that is cut short, or that of another commit, may leave a folder that no build replaces.
  for (const left of [memoryFile, site]) await rm(left, { recursive: true, force: true })
  const started = performance.now()
  const watch = pathToFileURL(join(project, 'bench/peak-memory.mjs')).href
  const program = ['--import', 'tsx', '--import', watch, 'pipeline/build.ts']
  const env = { ...process.env, ATLAS_DATA: data, OUT_DIR: site, PEAK_MEMORY_FILE: memoryFile }
  const { code: end, text } = await ended(process.execPath, program, { cwd: code, env })
  const memory = existsSync(memoryFile) ? Number(await readFile(memoryFile, 'utf8')) : Number.NaN
  const reason = /^.*(?:Error|FATAL).*$/m.exec(text)?.[0] ?? text.slice(-200)
  return {
    buildSeconds: (performance.now() - started) / 1000,
    buildMemory: memory,
    reason: end === 0 ? null : reason,
  }
}

/** What the page fetches to know the stations, as a server without Brotli sends it. */
export async function stationBytes(site: string): Promise<number> {
  const own = join(site, 'data/explorer')
  const filesIn = async (folder: string): Promise<string[]> =>
    existsSync(folder)
      ? (await readdir(folder))
          .filter((name) => name.includes('.'))
          .map((name) => join(folder, name))
      : []
  const details = await filesIn(join(own, 'details'))
  // Those of a large atlas come one by one, as stations are opened.
  const atOnce = isLarge((details.length - 1) * shardSize) ? [] : details
  const paths = [...(await filesIn(own)), ...atOnce]
  // As the site was before it had files of its own for a small atlas.
  if (paths.length === 0) paths.push(join(site, 'data/stations.geojson'))
  const sizes = await Promise.all(paths.map(async (path) => gzipSync(await readFile(path)).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** In a browser of its own. */
export async function measureSite(site: string, loads: number): Promise<Measures> {
  const served = await serveFolder({ folder: site, port: 0 })
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumFlags],
  })
  try {
    return await measure(browser, served.url, loads)
  } finally {
    await browser.close()
    await served.close()
  }
}
