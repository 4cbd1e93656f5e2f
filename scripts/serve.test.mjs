import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveFolder } from './serve.mjs'

const long = 'station '.repeat(500)
const files = {
  'index.html': long,
  '404.html': '<h1>Not found</h1>',
  'table/index.html': 'table',
  'data/stations.geojson': '{}',
  'data/tiles/0/0/0.pbf': long,
  'assets/main-abc.js': 'js',
  'font.woff2': long,
  '.built-from': 'hash',
}

/** @type {string} */
let folder
/** @type {{ url: string, close: () => Promise<void> }} */
let site
/** @type {{ url: string, close: () => Promise<void> }} */
let below

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, 'site', dirname(path)), { recursive: true })
    writeFileSync(join(folder, 'site', path), content)
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'))
  site = await serveFolder({ folder: join(folder, 'site'), port: 0 })
  below = await serveFolder({ folder: join(folder, 'site'), port: 0, basePath: '/atlas/' })
})

afterAll(async () => {
  await site.close()
  await below.close()
  rmSync(folder, { recursive: true })
})

/**
 * Over node:http, because fetch resolves `..` and decompresses before one can look.
 * @param {string} path
 * @param {{ method?: string, headers?: Record<string, string>, from?: { url: string } }} [options]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function get(path, { method = 'GET', headers = {}, from = site } = {}) {
  const { hostname, port } = new URL(from.url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      /** @type {Buffer[]} */
      const chunks = []
      response.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

describe('the server', () => {
  it('answers a folder with its index.html', async () => {
    const { status, headers, body } = await get('/table/')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body.toString()).toBe('table')
  })

  it('sends a folder without its slash to the one with it, keeping the query', async () => {
    const { status, headers } = await get('/table?country=FR')
    expect([status, headers.location]).toEqual([301, '/table/?country=FR'])
  })

  it.each([
    ['/data/stations.geojson', 'application/geo+json; charset=utf-8'],
    ['/data/tiles/0/0/0.pbf', 'application/x-protobuf'],
    ['/assets/main-abc.js', 'text/javascript; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
  ])('gives %s its type', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type)
  })

  it('answers an unknown path with the page for it and status 404', async () => {
    const { status, body } = await get('/nowhere/')
    expect([status, body.toString()]).toEqual([404, '<h1>Not found</h1>'])
  })

  it.each([
    '/../secret.txt',
    '/table/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/link.txt',
    '/.built-from',
    '/%00',
    '/%',
  ])('refuses %s', async (path) => {
    const { status, body } = await get(path)
    expect([status, body.toString()]).toEqual([403, 'This path is refused.\n'])
  })

  it('never redirects to another host', async () => {
    expect((await get('//table')).status).toBe(404)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const { status, headers, body } = await get('/', { method: 'HEAD' })
    expect([status, headers['content-length'], body.length]).toEqual([200, `${long.length}`, 0])
  })

  it('refuses to be written to', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405)
  })

  it('answers 304 to a browser that has the file', async () => {
    const { headers } = await get('/')
    const again = await get('/', { headers: { 'if-none-match': String(headers.etag) } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })
})

describe('compression', () => {
  it('prefers brotli', async () => {
    const { headers, body } = await get('/', { headers: { 'accept-encoding': 'gzip, br' } })
    expect(headers['content-encoding']).toBe('br')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(brotliDecompressSync(body).toString()).toBe(long)
  })

  it('compresses vector tiles with gzip if that is all a client takes', async () => {
    const { headers, body } = await get('/data/tiles/0/0/0.pbf', {
      headers: { 'accept-encoding': 'gzip, br;q=0' },
    })
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).toString()).toBe(long)
  })

  it('leaves fonts as they are', async () => {
    const { headers } = await get('/font.woff2', { headers: { 'accept-encoding': 'br' } })
    expect(headers['content-encoding']).toBeUndefined()
  })
})

describe('the headers', () => {
  it.each(['/', '/nowhere', '/data/stations.geojson', '/assets/main-abc.js', '/table', '/../x'])(
    'closes what %s does not need',
    async (path) => {
      const { headers } = await get(path)
      expect(headers['content-security-policy']).toContain(
        "default-src 'self'; img-src 'self' data:",
      )
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
      expect(headers['permissions-policy']).toContain('geolocation=()')
      expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    },
  )

  it('opens the data, and only the data, to other origins', async () => {
    const open = async (/** @type {string} */ path) =>
      (await get(path)).headers['access-control-allow-origin']
    expect([await open('/data/stations.geojson'), await open('/')]).toEqual(['*', undefined])
  })

  it('lets a browser keep what has a hash in its name, and ask again for the rest', async () => {
    const kept = async (/** @type {string} */ path) => (await get(path)).headers['cache-control']
    expect(await kept('/assets/main-abc.js')).toContain('immutable')
    expect(await kept('/')).toBe('no-cache')
  })
})

describe('below a base path', () => {
  it('serves the site there, with its headers, and nothing beside it', async () => {
    const inside = await get('/atlas/data/stations.geojson', { from: below })
    expect([inside.status, inside.headers['access-control-allow-origin']]).toEqual([200, '*'])
    expect((await get('/data/stations.geojson', { from: below })).status).toBe(404)
  })

  it('keeps the base path when it redirects', async () => {
    expect((await get('/atlas/table', { from: below })).headers.location).toBe('/atlas/table/')
    expect((await get('/atlas', { from: below })).headers.location).toBe('/atlas/')
  })

  it('refuses to leave the folder', async () => {
    expect((await get('/atlas/../secret.txt', { from: below })).status).toBe(403)
  })
})

describe('a taken port', () => {
  it('is said with what to do', async () => {
    const { port } = new URL(site.url)
    await expect(serveFolder({ folder, port: Number(port) })).rejects.toThrow(
      `Port ${port} is in use`,
    )
  })
})
