/** `npm run build`: the whole site, from the records to the pages. */
import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build as buildClient } from 'vite'
import { buildTiles } from './basemap/build-tiles.ts'
import { buildGazetteer } from './gazetteer/build-gazetteer.ts'
import { buildData, reportProblems } from './build-data.ts'
import { thirdPartyNotices } from './write/third-party.ts'
import { renderSite } from './pages/render-site.tsx'
import { base, dataFolder, outFolder } from './settings.ts'

async function buildSite(): Promise<void> {
  // Written beside the output and moved there at the end: nobody is served half a site.
  const next = `${outFolder}.next`
  await rm(next, { recursive: true, force: true })
  await mkdir(next, { recursive: true })

  const built = await buildData(dataFolder, next)
  if (!built.data) {
    reportProblems(built.problems)
    process.exitCode = 1
    return
  }
  await buildGazetteer(built.data, join(next, 'gazetteer'))
  const tiles = await buildTiles(join(next, 'tiles'))
  await buildClient({ logLevel: 'warn', build: { outDir: next } })
  const shells = {
    explorer: await readFile(join(next, 'index.html'), 'utf8'),
    reading: await readFile(join(next, 'page.html'), 'utf8'),
  }
  await rm(join(next, 'page.html'))
  const pages = renderSite(built.data, { dataFolder, base, shells })
  for (const [path, render] of pages) await write(join(next, path), render())
  await cp('LICENSE', join(next, 'LICENSE.txt'))
  const licence = join(dataFolder, 'LICENSE.md')
  await cp(existsSync(licence) ? licence : 'data/LICENSE.md', join(next, 'data/LICENSE.md'))
  await write(join(next, 'third-party.txt'), thirdPartyNotices('.'))

  await rm(outFolder, { recursive: true, force: true })
  await rename(next, outFolder)
  const { stations, events, sources } = built.data
  console.log(
    `Built ${pages.size} pages from ${stations.length} stations, ${events.length} events and ` +
      `${sources.length} sources; ${tiles.tiles} tiles.`,
  )
  if (!process.env['SITE_URL']) {
    console.log('SITE_URL is not set: no canonical links, feeds or sitemap.')
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

await buildSite()
