/** Generates, builds, serves and measures one size after another. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { chromiumFlags, ensureChromium } from '../scripts/chromium.mjs'
import { serveFolder } from '../scripts/serve.mjs'
import { isLarge, shardSize } from '../src/model/station-file.ts'
import { generate } from './generate.ts'
import { measure, type Measures } from './measure.ts'
import { writeReport, type Run } from './report.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
/** Data and sites, which can be made anew; several hundred megabytes for a hundred thousand stations. */
const work = resolve(project, '.cache/bench')

/** @param sizes stations; with a million the build fails, and the report says how. */
export async function runBench(sizes: readonly number[], results: string): Promise<void> {
  await mkdir(work, { recursive: true })
  const runs: Run[] = []
  for (const stations of sizes) {
    console.log(`${stations} stations …`)
    runs.push(await runSize(stations))
    // After each, so that what is known stays known when a larger one fails.
    await writeReport(runs, results)
  }
}

async function runSize(stations: number): Promise<Run> {
  const [data, site] = [join(work, `data-${stations}`), join(work, `site-${stations}`)]
  await rm(data, { recursive: true, force: true })
  await generate(stations, data)
  const { reason, ...built } = await build(data, site)
  if (reason !== null) return { stations, ...built, stationBytes: Number.NaN, page: null, reason }
  return {
    stations,
    ...built,
    stationBytes: await stationBytes(site),
    page: await measureSite(site),
  }
}

type Built = { buildSeconds: number; buildMemory: number; reason: string | null }

async function build(data: string, site: string): Promise<Built> {
  const memoryFile = join(work, 'peak-memory')
  await rm(memoryFile, { force: true })
  const started = performance.now()
  const program = ['--import', 'tsx', '--import', './bench/peak-memory.mjs', 'pipeline/build.ts']
  const env = { ...process.env, ATLAS_DATA: data, OUT_DIR: site, PEAK_MEMORY_FILE: memoryFile }
  const { code, text } = await ended(program, env)
  const memory = existsSync(memoryFile) ? Number(await readFile(memoryFile, 'utf8')) : Number.NaN
  const reason = /^.*(?:Error|FATAL).*$/m.exec(text)?.[0] ?? text.slice(-200)
  return {
    buildSeconds: (performance.now() - started) / 1000,
    buildMemory: memory,
    reason: code === 0 ? null : reason,
  }
}

function ended(
  program: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, [...program], { cwd: project, env })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, text }))
  })
}

/** What the page fetches to know the stations, as a server without Brotli sends it. */
async function stationBytes(site: string): Promise<number> {
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

async function measureSite(site: string): Promise<Measures> {
  const served = await serveFolder({ folder: site, port: 0 })
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...chromiumFlags],
  })
  try {
    return await measure(browser, served.url)
  } finally {
    await browser.close()
    await served.close()
  }
}
