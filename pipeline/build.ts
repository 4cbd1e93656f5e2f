/** `npm run build`: the whole site, from the records to the pages. */
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build as buildClient } from 'vite'
import { builtFrom, isUpToDate } from '../scripts/built-from.mjs'
import { createProgress } from '../scripts/progress.mjs'
import { asProgram } from '../scripts/run.mjs'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import { buildTiles } from './basemap/build-tiles.ts'
import { checkData, reportProblems, writeData } from './build-data.ts'
import { feedFiles } from './feeds/feeds.ts'
import { loadData } from './load-data.ts'
import { buildGazetteer } from './gazetteer/build-gazetteer.ts'
import { siteFaults } from './output/check-site.ts'
import { compressFolder } from './output/compress.ts'
import { markAs, moveIntoPlace, withDraft } from './output/draft.ts'
import { renderSite } from './pages/render-site.tsx'
import { base, dataFolder, outFolder, siteOrigin } from './settings.ts'
import { robots, sitemap } from './write/found-files.ts'
import { thirdPartyNotices } from './write/third-party.ts'

const progress = createProgress(8)

/** @returns the exit code */
async function buildSite(draft: string): Promise<number> {
  // Taken before the build: what is edited during it makes the output out of date.
  const from = builtFrom()
  progress.step('Reading and checking the records')
  const { data, problems } = checkData(dataFolder)
  if (!data) {
    progress.end()
    reportProblems(problems)
    return 1
  }
  const counts = await writeSite(data, draft)
  progress.step('Looking whether the site is whole')
  const faults = siteFaults(draft, base)
  progress.end()
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n\nThe site as it was stays.`)
  await markAs(draft, from)
  await moveIntoPlace(draft, outFolder)
  const { stations, events, sources } = data
  console.log(
    `Built ${counts.pages} pages from ${stations.length} stations, ${events.length} events and ` +
      `${sources.length} sources; ${counts.tiles} tiles.`,
  )
  if (data.info.contact === null) {
    console.log('atlas.json has no contact: the pages say that corrections cannot be sent yet.')
  }
  if (siteOrigin === undefined) {
    console.log('SITE_URL is not set: no canonical links, feeds or sitemap.')
  }
  return 0
}

async function writeSite(
  data: AtlasRecords,
  folder: string,
): Promise<{ pages: number; tiles: number }> {
  progress.step('Writing the published files')
  await writeData(data, join(folder, 'data'), dataFolder)
  progress.step('Writing the names of places')
  await buildGazetteer(data, join(folder, 'gazetteer'))
  progress.step('Writing the tiles of the map')
  const { tiles } = await buildTiles(join(folder, 'tiles'), progress.at)
  progress.step('Building scripts and styles')
  await buildClient({ logLevel: 'warn', build: { outDir: folder } })
  progress.step('Writing the pages')
  const pages = await writePages(data, folder)
  if (siteOrigin !== undefined) await writeFeeds(data, folder, siteOrigin + base)
  await cp('LICENSE', join(folder, 'LICENSE.txt'))
  const licence = join(dataFolder, 'LICENSE.md')
  await cp(existsSync(licence) ? licence : 'data/LICENSE.md', join(folder, 'data/LICENSE.md'))
  await write(join(folder, 'third-party.txt'), thirdPartyNotices('.'))
  progress.step('Compressing')
  await compressFolder(folder, progress.at)
  return { pages, tiles }
}

/** @returns how many */
async function writePages(data: AtlasRecords, folder: string): Promise<number> {
  const shells = {
    explorer: await readFile(join(folder, 'index.html'), 'utf8'),
    reading: await readFile(join(folder, 'page.html'), 'utf8'),
  }
  await rm(join(folder, 'page.html'))
  const pages = [...renderSite(data, { dataFolder, base, shells, site: siteOrigin })]
  for (const [number, [path, render]] of pages.entries()) {
    progress.at(number, pages.length)
    await write(join(folder, path), render())
  }
  const home = siteOrigin === undefined ? null : siteOrigin + base
  await write(join(folder, 'robots.txt'), robots(home))
  if (home !== null) {
    const places = pages.map(([path]) => path).filter((path) => path !== '404.html')
    const urls = places.map((path) => home + path.replace(/index\.html$/, ''))
    await write(join(folder, 'sitemap.xml'), sitemap(urls, data.info.date))
  }
  return pages.length
}

/** @param site in full, with a slash at its end */
async function writeFeeds(data: AtlasRecords, folder: string, site: string): Promise<void> {
  const { corrections } = loadData(dataFolder)
  for (const [path, text] of feedFiles(data, { site, dataFolder, corrections }))
    await write(join(folder, path), text)
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

await asProgram(() =>
  withDraft(outFolder, async (draft) => {
    // Another process may have built it while this one waited.
    const isDone = process.argv.includes('--if-out-of-date') && isUpToDate(outFolder)
    return isDone ? 0 : buildSite(draft)
  }),
)
