import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
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
  'made.js': long,
  'made.js.br': brotliCompressSync(long),
  'made.js.gz': gzipSync(long),
  'stale.js': long,
  'stale.js.br': brotliCompressSync('what it was'),
  'empty.txt': '',
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
  const longAgo = new Date('2020-01-01')
  utimesSync(join(folder, 'site/stale.js.br'), longAgo, longAgo)
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
})

describe('the tag of a file', () => {
  const tagOf = async (/** @type {string} */ path, accepts = 'identity') =>
    String((await get(path, { headers: { 'accept-encoding': accepts } })).headers.etag)

  it('is strong where the bytes are those of a file, and another for each form', async () => {
    const tags = [
      await tagOf('/made.js'),
      await tagOf('/made.js', 'br'),
      await tagOf('/made.js', 'gzip'),
    ]
    for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/)
    expect(new Set(tags).size).toBe(3)
  })

  it('is weak where it is compressed on the fly', async () => {
    expect(await tagOf('/', 'br')).toMatch(/^W\/"[^"]+"$/)
    expect(await tagOf('/')).toMatch(/^"[^"]+"$/)
  })

  it('spares a browser what it has: by this tag, by its weak form, among others, or by a star', async () => {
    const tag = await tagOf('/')
    for (const known of [tag, `W/${tag}`, `"a,b", ${tag}`, '*']) {
      const again = await get('/', { headers: { 'if-none-match': known } })
      expect([again.status, again.body.length], known).toEqual([304, 0])
      expect([again.headers.etag, again.headers.vary]).toEqual([tag, 'Accept-Encoding'])
      expect(again.headers['cache-control']).toBe('no-cache')
    }
    const weak = { 'accept-encoding': 'br', 'if-none-match': tag }
    expect((await get('/', { headers: weak })).status).toBe(304)
  })

  it('of another file spares nothing', async () => {
    for (const other of ['"x"', 'W/"x", "y"', '']) {
      expect((await get('/', { headers: { 'if-none-match': other } })).status, other).toBe(200)
    }
  })
})

describe('a part of a file', () => {
  const part = (/** @type {string} */ range, headers = {}) =>
    get('/font.woff2', { headers: { range, ...headers } })
  const size = long.length

  it.each([
    ['bytes=0-6', 0, 6],
    ['bytes=10-10', 10, 10],
    ['bytes=3990-', 3990, size - 1],
    ['bytes=-5', size - 5, size - 1],
    [`bytes=-${2 * size}`, 0, size - 1],
    [`bytes=1-${2 * size}`, 1, size - 1],
  ])('%s is sent alone', async (range, from, to) => {
    const { status, headers, body } = await part(range)
    expect([status, headers['content-range']]).toEqual([206, `bytes ${from}-${to}/${size}`])
    expect(body.toString()).toBe(long.slice(from, to + 1))
    expect(headers['content-length']).toBe(String(body.length))
  })

  it.each([`bytes=${size}-`, 'bytes=-0', `bytes=${size}-${2 * size}`])(
    '%s is not there, which is said with the size',
    async (range) => {
      const { status, headers } = await part(range)
      expect([status, headers['content-range']]).toEqual([416, `bytes */${size}`])
    },
  )

  it('is the whole where several are asked for, or what is none', async () => {
    for (const range of ['bytes=0-1,5-6', 'bytes=5-1', 'bytes=-', 'lines=1-2', 'bytes=a-b']) {
      const { status, headers, body } = await part(range)
      expect([status, body.length, headers['content-range']], range).toEqual([200, size, undefined])
    }
  })

  it('is only sent of the file that the client has begun with', async () => {
    const { etag } = (await part('bytes=0-1')).headers
    expect((await part('bytes=0-1', { 'if-range': etag })).status).toBe(206)
    for (const other of ['"x"', `W/${etag}`, 'Sat, 01 Jan 2050 00:00:00 GMT'])
      expect((await part('bytes=0-1', { 'if-range': other })).status, other).toBe(200)
  })

  it('is one of the file as it is, never of a compressed form', async () => {
    const headers = { range: 'bytes=0-6', 'accept-encoding': 'br' }
    const { status, headers: given, body } = await get('/made.js', { headers })
    expect([status, given['content-encoding']]).toEqual([206, undefined])
    expect(body.toString()).toBe('station')
    const begun = {
      ...headers,
      'if-range': String(
        (await get('/made.js', { headers: { 'accept-encoding': 'br' } })).headers.etag,
      ),
    }
    const again = await get('/made.js', { headers: begun })
    expect([again.status, again.headers['content-encoding']]).toEqual([200, undefined])
  })

  it('is no matter for HEAD, for a page that is not found, and for an empty file', async () => {
    const headers = { range: 'bytes=0-1' }
    expect((await get('/font.woff2', { method: 'HEAD', headers })).status).toBe(200)
    expect((await get('/nowhere/', { headers })).status).toBe(404)
    expect((await get('/empty.txt', { headers })).status).toBe(416)
    expect((await get('/empty.txt')).headers['content-length']).toBe('0')
  })

  it('is offered', async () => {
    expect((await get('/font.woff2')).headers['accept-ranges']).toBe('bytes')
  })
})

describe('compression', () => {
  const coded = (/** @type {string} */ path, /** @type {string} */ accepts) =>
    get(path, { headers: { 'accept-encoding': accepts } })

  it('prefers brotli', async () => {
    const { headers, body } = await coded('/', 'gzip, br')
    expect(headers['content-encoding']).toBe('br')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(brotliDecompressSync(body).toString()).toBe(long)
  })

  it('compresses vector tiles with gzip if that is all a client takes', async () => {
    const { headers, body } = await coded('/data/tiles/0/0/0.pbf', 'gzip, br;q=0')
    expect(headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(body).toString()).toBe(long)
  })

  it('sends what the build has compressed as it is', async () => {
    for (const [accepts, path] of [
      ['br', 'made.js.br'],
      ['gzip', 'made.js.gz'],
    ]) {
      const { headers, body } = await coded('/made.js', accepts ?? '')
      expect(body).toEqual(files[/** @type {'made.js.br' | 'made.js.gz'} */ (path)])
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
      expect(headers['content-length']).toBe(String(body.length))
    }
  })

  it('takes no compressed file that is older than its own', async () => {
    const { headers, body } = await coded('/stale.js', 'br')
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toBe(long)
  })

  it('sends the file as it is to who wants that most, or says nothing', async () => {
    for (const accepts of ['identity, br;q=0.5', '*;q=0, identity', ''])
      expect((await coded('/', accepts)).headers['content-encoding'], accepts).toBeUndefined()
    expect((await get('/')).headers['content-encoding']).toBeUndefined()
  })

  it('compresses even a font for who refuses it as it is, and says so where nothing is left', async () => {
    const font = await coded('/font.woff2', 'gzip, identity;q=0')
    expect([font.status, font.headers['content-encoding']]).toEqual([200, 'gzip'])
    for (const accepts of ['identity;q=0', '*;q=0', 'zstd, *;q=0']) {
      const refused = await coded('/', accepts)
      expect([refused.status, refused.headers.vary], accepts).toEqual([406, 'Accept-Encoding'])
    }
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
    const open = async (/** @type {string} */ path) => {
      const { headers } = await get(path)
      return [headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]
    }
    expect(await open('/data/stations.geojson')).toEqual(['*', 'cross-origin'])
    for (const path of ['/', '/assets/main-abc.js', '/nowhere', '/../x'])
      expect(await open(path), path).toEqual([undefined, 'same-origin'])
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
