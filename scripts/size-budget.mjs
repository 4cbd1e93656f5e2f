// Checks what a reader's browser must fetch against size-budget.json; sizes are bytes after gzip.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { outputFolder } from './build.mjs'
import { asProgram } from './run.mjs'

/** @typedef {{ file: string, maxGzipBytes: number }} Budget */

const gzipBytes = (/** @type {string} */ file) => gzipSync(readFileSync(file), { level: 9 }).length
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** For a reader of the log: every script and style sheet, the largest first. */
function listChunks() {
  const folder = join(outputFolder(), 'assets')
  if (!existsSync(folder)) return
  const chunks = readdirSync(folder)
    .filter((name) => /\.(m?js|css)$/.test(name))
    .map((name) => ({ name, bytes: gzipBytes(join(folder, name)) }))
    .sort((a, b) => b.bytes - a.bytes)
  for (const { name, bytes } of chunks) console.log(`  ${kilobytes(bytes).padStart(9)}  ${name}`)
}

/** @param {Budget} budget */
function isKept({ file, maxGzipBytes }) {
  const path = join(outputFolder(), file)
  if (!existsSync(path)) {
    console.error(`${path}: missing, expected at most ${kilobytes(maxGzipBytes)}`)
    return false
  }
  const bytes = gzipBytes(path)
  const line = `${path}: ${kilobytes(bytes)} of at most ${kilobytes(maxGzipBytes)}`
  if (bytes <= maxGzipBytes) console.log(line)
  else console.error(line)
  return bytes <= maxGzipBytes
}

await asProgram(() => {
  /** @type {Budget[]} */
  const budgets = JSON.parse(readFileSync('size-budget.json', 'utf8'))
  listChunks()
  return budgets.map(isKept).every(Boolean) ? 0 : 1
})
