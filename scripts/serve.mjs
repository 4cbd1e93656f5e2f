// A static server for the built site: what is found under an address, and nothing outside its folder.
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve, sep } from 'node:path'
import { sendFile, sendText } from './serve-file.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ folder: string, basePath: string }} Site */
/** @typedef {{ kind: 'file', path: string, file: string } | { kind: 'redirect', to: string } | { kind: 'refused' } | { kind: 'missing' }} Target */

/**
 * Serves a folder and resolves once it answers. Port 0 takes any free one.
 * @param {{ folder: string, port: number, basePath?: string, host?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serveFolder({ folder, port, basePath = '/', host = '127.0.0.1' }) {
  const site = { folder: resolve(folder), basePath: `/${basePath}/`.replace(/\/+/g, '/') }
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error) => fail(response, error))
  })
  return new Promise((resolveSite, reject) => {
    server.once('error', (error) => reject(new Error(explain(error, port))))
    server.listen(port, host, () => {
      const address = server.address()
      const bound = address && typeof address === 'object' ? address.port : port
      resolveSite({ url: `http://${host}:${bound}${site.basePath}`, close: () => close(server) })
    })
  })
}

/** @param {import('node:http').Server} server */
function close(server) {
  return new Promise((/** @type {(value: void) => void} */ done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function explain(error, port) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use. Set PORT to a free one, for example PORT=${port + 1} npm start.`
  }
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this user. Set PORT above 1023.`
  return `Port ${port} cannot be served: ${error.message}`
}

/**
 * @param {Site} site
 * @param {Request} request
 * @param {Response} response
 */
async function answer(site, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return sendText(response, {
      status: 405,
      text: 'Only GET and HEAD.',
      headers: { Allow: 'GET, HEAD' },
    })
  }
  const target = await find(site, request.url ?? '/')
  switch (target.kind) {
    case 'file':
      return sendFile(request, response, { ...target, status: 200 })
    case 'redirect':
      return sendText(response, {
        status: 301,
        text: `See ${target.to}`,
        headers: { Location: target.to },
      })
    case 'refused':
      return sendText(response, { status: 403, text: 'This path is refused.' })
    case 'missing':
      return notFound(site, request, response)
  }
}

/**
 * @param {Site} site
 * @param {string} url as sent: Node does not resolve its dots, and neither does this
 * @returns {Promise<Target>}
 */
async function find(site, url) {
  const [rawPath = '/', query] = url.split(/\?(.*)/s)
  const path = maybeDecode(rawPath)
  if (path === null || /[\0\\]/.test(path)) return { kind: 'refused' }
  if (`${path}/` === site.basePath) return { kind: 'redirect', to: withQuery(site.basePath, query) }
  if (!path.startsWith(site.basePath)) return { kind: 'missing' }
  const inside = path.slice(site.basePath.length)
  // Dot files are the project's own marks, and two dots lead out of the folder.
  if (inside.split('/').some((name) => name.startsWith('.') && name !== '.well-known')) {
    return { kind: 'refused' }
  }
  // An empty name in the middle would make `//host` of a redirect.
  if (inside.startsWith('/') || inside.includes('//')) return { kind: 'missing' }
  return findInside(site, inside, query)
}

/**
 * @param {Site} site
 * @param {string} inside
 * @param {string | undefined} query
 * @returns {Promise<Target>}
 */
async function findInside(site, inside, query) {
  const isFolderPath = inside === '' || inside.endsWith('/')
  const path = isFolderPath ? `${inside}index.html` : inside
  const file = join(site.folder, path)
  const found = await stat(file).catch(() => null)
  if (found?.isDirectory()) {
    const to = site.basePath + inside.split('/').map(encodeURIComponent).join('/') + '/'
    return { kind: 'redirect', to: withQuery(to, query) }
  }
  if (!found?.isFile()) return { kind: 'missing' }
  // A symbolic link must not lead out either.
  const real = await realpath(file)
  if (!real.startsWith((await realpath(site.folder)) + sep)) return { kind: 'refused' }
  return { kind: 'file', path, file }
}

/** @param {string} text */
function maybeDecode(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const withQuery = (/** @type {string} */ path, /** @type {string | undefined} */ query) =>
  query === undefined ? path : `${path}?${query}`

/**
 * @param {Site} site
 * @param {Request} request
 * @param {Response} response
 */
async function notFound(site, request, response) {
  const file = join(site.folder, '404.html')
  const exists = await stat(file).catch(() => null)
  if (!exists) return sendText(response, { status: 404, text: 'Not found.' })
  return sendFile(request, response, { path: '404.html', file, status: 404 })
}

/**
 * @param {Response} response
 * @param {unknown} error
 */
function fail(response, error) {
  console.error(error)
  if (response.headersSent) response.destroy()
  else sendText(response, { status: 500, text: 'The server failed.' })
}
