// What is kept of the published files: the SHA-256 of each.
import { createHash } from 'node:crypto'

/** Where each renewal is told. */
export const changesPage = 'docs/data-format.md'

const sha256 = (/** @type {string | Uint8Array} */ bytes) =>
  createHash('sha256').update(bytes).digest('hex')

/** Below it stands what the site makes for itself, in the form that it likes now. */
const ownFolder = 'data/explorer/'

/**
 * @param {readonly string[]} paths
 * @param {(path: string) => string | Uint8Array} read
 * @returns {Record<string, string>} path -> SHA-256
 */
export function hashesOf(paths, read) {
  const promised = paths.filter((path) => !path.startsWith(ownFolder)).sort()
  return Object.fromEntries(promised.map((path) => [path, sha256(read(path))]))
}

/**
 * Of all files at once: short enough to stand in a table.
 * @param {string} kept the text of tests/published.json
 */
export const fingerprintOf = (kept) => sha256(JSON.stringify(JSON.parse(kept))).slice(0, 8)

/**
 * @param {string} fingerprint
 * @param {string} page
 */
export const isTold = (fingerprint, page) => page.includes(`| \`${fingerprint}\``)
