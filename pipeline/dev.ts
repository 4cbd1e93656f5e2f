/** `npm run dev`: the same pages from the development server, with hot reload. */
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { createServer, type Plugin, type ViteDevServer } from 'vite'
import { buildTiles } from './basemap/build-tiles.ts'
import { buildData, reportProblems } from './build-data.ts'
import { buildGazetteer } from './gazetteer/build-gazetteer.ts'
import type { AtlasData } from '../src/model/atlas-data.ts'
import type { PageAssets } from './pages/assets.ts'
import { subjectCss } from './write/subject-css.ts'

const folder = resolve('.cache/dev')
const dataFolder = resolve(process.env['ATLAS_DATA'] || 'data')

const assets: PageAssets = {
  theme: '/src/shell/theme.ts',
  explorer: '/src/shell/main.tsx',
  page: '/src/shell/page.ts',
  styles: ['/src/styles/main.css', '/subject.css'],
}

const types: readonly (readonly [ending: string, type: string])[] = [
  ['.geojson', 'application/geo+json'],
  ['.json', 'application/json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.pbf', 'application/x-protobuf'],
]

/** Answers for the built data and tiles, and renders each page anew from the present sources. */
function sitePlugin(): Plugin {
  return {
    name: 'stations-abroad-pages',
    configureServer(server) {
      server.watcher.add(dataFolder)
      server.watcher.on('change', (path) => {
        if (path.startsWith(dataFolder)) server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        answer(server, request.url ?? '/').then((found) => {
          if (!found) return next()
          response.setHeader('Content-Type', found.type)
          response.end(found.body)
        }, next)
      })
    },
  }
}

type Answer = { readonly type: string; readonly body: string | Buffer } | null

async function answer(server: ViteDevServer, url: string): Promise<Answer> {
  const path = new URL(url, 'http://localhost').pathname
  const type = types.find(([ending]) => path.endsWith(ending))?.[1]
  if (type && /^\/(data|gazetteer|tiles)\//.test(path)) {
    return { type, body: await readFile(join(folder, path)) }
  }
  if (path === '/subject.css') return { type: 'text/css', body: subjectCss((await records()).info) }
  if (!/^\/([a-z-]+\/)*([a-z0-9]+\.html)?$/.test(path)) return null
  const html = await pageAt(server, path)
  return html === undefined
    ? null
    : { type: 'text/html', body: await server.transformIndexHtml(url, html) }
}

/** @throws when a record is wrong; the report stands in the terminal. */
async function records(): Promise<AtlasData> {
  const { data, problems } = await buildData(dataFolder, folder)
  if (data) return data
  reportProblems(problems)
  throw new Error(`${problems.length} records are wrong; the report stands in the terminal.`)
}

const Renderer = v.object({ renderSite: v.function() })

/** Renders with the sources as they are now. */
async function pageAt(server: ViteDevServer, path: string): Promise<string | undefined> {
  const loaded: unknown = await server.ssrLoadModule('/pipeline/pages/render-site.tsx')
  const { renderSite } = v.parse(Renderer, loaded)
  const rendered = renderSite(await records(), { base: '/', assets, dataFolder })
  const pages = v.parse(v.map(v.string(), v.string()), rendered)
  return pages.get(path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1))
}

await buildTiles(join(folder, 'tiles'))
await buildGazetteer(await records(), join(folder, 'gazetteer'))
const server = await createServer({
  appType: 'custom',
  plugins: [sitePlugin()],
  server: { host: '127.0.0.1', port: Number(process.env['PORT'] || 5173), strictPort: true },
})
await server.listen()
server.printUrls()
