// One file as the answer to a request: coded, whole or in part, or not at all where the client has it.
import { open, readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { acceptedCodings, isKnown, partFor } from './serve-conditions.mjs'
import { compressedEndings, headersFor, isWorthCompressing, typeOf } from './serve-rules.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('./serve-conditions.mjs').Coding} Coding */
/** @typedef {import('./serve-conditions.mjs').Part} Part */
/**
 * What is sent of a file: its bytes, or the file that has them.
 * @typedef {{ coding: Coding, etag: string, size: number, content: Buffer | { file: string } }} Form
 */

/**
 * @param {Request} request
 * @param {Response} response
 * @param {{ path: string, file: string, status: number }} target
 */
export async function sendFile(request, response, { path, file, status }) {
  const wantsPart = status === 200 && asksForPart(request)
  const headers = { ...headersFor(path), Vary: 'Accept-Encoding' }
  const form = await formOf(file, request, wantsPart)
  if (!form) return sendText(response, { status: 406, text: 'No coding that is taken.', headers })
  const described = { ...headers, ETag: form.etag }
  if (status === 200 && isKnown(request.headers['if-none-match'], form.etag)) {
    return response.writeHead(304, described).end()
  }
  const part = wantsPart ? partFor(request.headers, form) : null
  if (part === 'unsatisfiable') {
    const more = { ...described, 'Content-Range': `bytes */${form.size}` }
    return sendText(response, { status: 416, text: 'No such bytes.', headers: more })
  }
  const all = { from: 0, to: form.size - 1 }
  // Before the head: what fails here is still said as a failure.
  const bytes = request.method === 'HEAD' ? undefined : await bytesOf(form, part ?? all)
  response.writeHead(part ? 206 : status, {
    ...described,
    'Content-Type': typeOf(file),
    ...aboutBytes(form, part),
  })
  return response.end(bytes)
}

const asksForPart = (/** @type {Request} */ { method, headers }) =>
  method === 'GET' && headers.range !== undefined

/**
 * @param {Form} form
 * @param {Part | null} part
 */
const aboutBytes = ({ size, coding }, part) => ({
  'Accept-Ranges': 'bytes',
  'Content-Length': part ? part.to - part.from + 1 : size,
  ...(part && { 'Content-Range': `bytes ${part.from}-${part.to}/${size}` }),
  ...(coding !== 'identity' && { 'Content-Encoding': coding }),
})

/**
 * @param {Response} response
 * @param {{ status: number, text: string, headers?: Record<string, string> }} answer
 */
export function sendText(response, { status, text, headers = {} }) {
  response.writeHead(status, {
    ...headersFor(''),
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  })
  response.end(`${text}\n`)
}

/**
 * @param {Form} form
 * @param {Part} part
 */
async function bytesOf({ content }, { from, to }) {
  if (Buffer.isBuffer(content)) return content.subarray(from, to + 1)
  const file = await open(content.file)
  try {
    const bytes = Buffer.alloc(to - from + 1)
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from)
    if (bytesRead === bytes.length) return bytes
    throw new Error(`${content.file} was written anew while it was sent.`)
  } finally {
    await file.close()
  }
}

/**
 * The best form that the client takes. Parts are those of the file as it is: a client that goes on with a
 * compressed one asks by its tag, and gets the whole.
 * @param {string} file
 * @param {Request} request
 * @param {boolean} wantsPart
 * @returns {Promise<Form | null>}
 */
async function formOf(file, request, wantsPart) {
  const own = await stat(file)
  const tag = tagOf(own)
  /** @type {Form} */
  const plain = { coding: 'identity', etag: `"${tag}"`, size: own.size, content: { file } }
  const accepted = acceptedCodings(request.headers['accept-encoding']?.toString())
  const takesPlain = accepted.includes('identity')
  if (takesPlain && (wantsPart || !isWorthCompressing(file, own.size))) return plain
  for (const coding of accepted) {
    if (coding === 'identity') return plain
    const form = (await made(file, coding, own)) ?? (await makeNow(file, coding, tag))
    // Where compressing would only make it longer.
    if (form.size < own.size || !takesPlain) return form
  }
  return null
}

/** @param {import('node:fs').Stats} stats */
const tagOf = ({ mtimeMs, size }) =>
  `${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}`

/**
 * What the build has compressed, unless the file was written anew since.
 * @param {string} file
 * @param {'br' | 'gzip'} coding
 * @param {import('node:fs').Stats} own
 * @returns {Promise<Form | null>}
 */
async function made(file, coding, own) {
  const compressed = file + compressedEndings[coding]
  const found = await stat(compressed).catch(() => null)
  if (!found?.isFile() || found.mtimeMs < own.mtimeMs) return null
  const etag = `"${tagOf(found)}-${coding}"`
  return { coding, etag, size: found.size, content: { file: compressed } }
}

/**
 * Weakly tagged: another version of the compressor may give other bytes of the same file.
 * @param {string} file
 * @param {'br' | 'gzip'} coding
 * @param {string} tag
 * @returns {Promise<Form>}
 */
async function makeNow(file, coding, tag) {
  const content = await compressed(file, coding, tag)
  return { coding, etag: `W/"${tag}"`, size: content.length, content }
}

/** @type {Map<string, Promise<Buffer>>} */
const cache = new Map()
// Every tile of the basemap fits; a folder that is rebuilt under the server does not fill the memory.
const mostCached = 4000

/**
 * @param {string} file
 * @param {'br' | 'gzip'} coding
 * @param {string} tag
 */
function compressed(file, coding, tag) {
  const key = `${coding} ${tag} ${file}`
  const known = cache.get(key)
  if (known) return known
  const made = readFile(file).then((content) =>
    coding === 'br' ? brotli(content) : promisify(gzip)(content),
  )
  made.catch(() => cache.delete(key))
  cache.set(key, made)
  const oldest = cache.keys().next()
  if (cache.size > mostCached && !oldest.done) cache.delete(oldest.value)
  return made
}

// 5: nearly the size of the best quality at a tenth of its time, which matters on the fly.
const brotli = (/** @type {Buffer} */ content) =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
