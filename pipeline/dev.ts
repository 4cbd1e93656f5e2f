/** `npm run dev`: the same pages from the development server, with hot reload. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { createServer, type Plugin, type ViteDevServer } from 'vite'
import { typeOf } from '../scripts/serve-rules.mjs'
import { buildTiles } from './basemap/build-tiles.ts'
import { checkData, reportProblems, writeData } from './build-data.ts'
import { buildGazetteer } from './gazetteer/build-gazetteer.ts'
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import { base, dataFolder } from './settings.ts'

const folder = resolve('.cache/dev')
/** What pages are made of; the browser has no module of it that could be put in place of the old one. */
const behindPages = [
  dataFolder,
  resolve('page.html'),
  resolve('pipeline'),
  resolve('src/views/pages'),
]

/** Answers for the built files, and renders each page anew from the present sources. */
function sitePlugin(): Plugin {
  return {
    name: 'stations-abroad-pages',
    configureServer(server) {
      server.watcher.add(dataFolder)
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(dataFolder)) records = null
        if (behindPages.some((place) => path.startsWith(place))) {
          server.ws.send({ type: 'full-reload' })
        }
      })
      server.middlewares.use((request, response, next) => {
        answer(server, request.url ?? '/').then((found) => {
          if (!found) return next()
          response.statusCode = found.status
          response.setHeader('Content-Type', found.type)
          response.end(found.body)
        }, next)
      })
    },
  }
}

type Answer = { readonly status: number; readonly type: string; readonly body: string | Buffer }

async function answer(server: ViteDevServer, url: string): Promise<Answer | null> {
  const { pathname } = new URL(url, 'http://localhost')
  if (!pathname.startsWith(base)) return null
  const path = pathname.slice(base.length)
  if (/^(data|gazetteer|tiles)\/./.test(path)) {
    await atlas()
    const body = await readFile(join(folder, path)).catch(() => null)
    return body && { status: 200, type: typeOf(path), body }
  }
  if (!/^([a-z-]+\/)*([a-z0-9]+\.html)?$/.test(path)) return null
  const pages = await pagesOf(server)
  const page = pages.get(path.replace(/(^|\/)$/, '$1index.html'))
  const body = v.parse(v.string(), (page ?? pages.get('404.html'))?.())
  return { status: page ? 200 : 404, type: typeOf('index.html'), body }
}

let records: Promise<AtlasRecords> | null = null

/**
 * The records as they are now, checked once after each edit, and written.
 * @throws when a record is wrong; the report stands in the terminal.
 */
const atlas = (): Promise<AtlasRecords> => (records ??= writtenAtlas())

async function writtenAtlas(): Promise<AtlasRecords> {
  const { data, problems } = checkData(dataFolder)
  if (data) {
    await writeData(data, join(folder, 'data'), dataFolder)
    await buildGazetteer(data, join(folder, 'gazetteer'))
    return data
  }
  reportProblems(problems)
  throw new Error(`${problems.length} records are wrong; the report stands in the terminal.`)
}

const Renderer = v.object({ renderSite: v.function() })
const Pages = v.map(v.string(), v.function())

/** Renders with the sources as they are now. */
async function pagesOf(server: ViteDevServer): Promise<Map<string, () => unknown>> {
  const loaded: unknown = await server.ssrLoadModule('/pipeline/pages/render-site.tsx')
  const { renderSite } = v.parse(Renderer, loaded)
  const shellOf = async (file: string): Promise<string> =>
    server.transformIndexHtml(`/${file}`, await readFile(file, 'utf8'))
  const shells = { explorer: await shellOf('index.html'), reading: await shellOf('page.html') }
  const rendered = renderSite(await atlas(), { base, shells, dataFolder })
  return v.parse(Pages, rendered)
}

await buildTiles(join(folder, 'tiles'))
await atlas()
const server = await createServer({
  plugins: [sitePlugin()],
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] || 5173), strictPort: true },
})
await server.listen()
server.printUrls()
