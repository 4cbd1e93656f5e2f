// What a file is served as: its type, whether it is worth compressing, and the headers of its path.
import { extname } from 'node:path'

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.pbf': 'application/x-protobuf',
  // Columns of numbers: see src/model/station-file.ts.
  '.bin': 'application/vnd.stations-abroad.columns',
  '.mvt': 'application/vnd.mapbox-vector-tile',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
}

/** @param {string} file */
export const typeOf = (file) => types[extname(file).toLowerCase()] ?? 'application/octet-stream'

/** Images other than SVG, fonts and archives are compressed already. */
const isCompressible = (/** @type {string} */ type) =>
  /^text\/|json|xml|javascript|protobuf|vector-tile|columns|bibtex|x-icon/.test(type)

// Below this the header of the compressed form outweighs what it saves.
const smallest = 256

/**
 * @param {string} file
 * @param {number} size bytes
 */
export const isWorthCompressing = (file, size) => size >= smallest && isCompressible(typeOf(file))

/** Beside a file, what the build has compressed of it: `main.js.br`. */
export const compressedEndings = { br: '.br', gzip: '.gz' }

const contentPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ')

const closedFeatures = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer']
  .concat(['microphone', 'payment', 'usb'])
  .map((feature) => `${feature}=()`)
  .join(', ')

/**
 * The headers that depend on the path alone.
 * @param {string} path below the base path, without a leading slash
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  // Other sites may read and show the published files.
  const isData = path.startsWith('data/')
  // Vite puts a hash of the content into the names of these.
  const isHashed = path.startsWith('assets/')
  return {
    'Content-Security-Policy': contentPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': closedFeatures,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': isData ? 'cross-origin' : 'same-origin',
    'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isData && { 'Access-Control-Allow-Origin': '*' }),
  }
}
