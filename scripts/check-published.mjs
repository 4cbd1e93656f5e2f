// Compares the built site with what is kept of it in tests/: the bytes of the published files, and what
// links and embeds take hold of in the pages. `--write files`, `--write pages`: keeps what is made now.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { outputFolder } from './build.mjs'
import { compareKept, howToRenew } from './published/compare-kept.mjs'
import { changesPage, fingerprintOf, hashesOf, isTold } from './published/hashes.mjs'
import { pageHooks } from './published/page-hooks.mjs'
import { filesIn } from './published/files-in.mjs'
import { asProgram, projectFolder, runTypeScript } from './run.mjs'

const site = resolve(outputFolder())
process.chdir(fileURLToPath(projectFolder))

const kept = { files: 'tests/published.json', pages: 'tests/page-hooks.json' }

/** @param {string} folder of a site */
const hashesIn = (folder) =>
  hashesOf(
    filesIn(join(folder, 'data')).map((path) => `data/${path}`),
    (path) => readFileSync(join(folder, path)),
  )

/** @param {string} folder of a site */
function hooksIn(folder) {
  const pages = filesIn(folder).filter((path) => path.endsWith('.html'))
  return Object.fromEntries(
    pages.map((path) => [path, pageHooks(readFileSync(join(folder, path), 'utf8'))]),
  )
}

/** Of the data alone, since that takes some seconds and the whole site more. */
async function hashesNow() {
  const folder = resolve('.cache/published')
  process.env['OUT_DIR'] = folder
  const code = await runTypeScript('pipeline/data.ts')
  if (code !== 0) throw new Error('The data could not be built.')
  cpSync('data/LICENSE.md', join(folder, 'data/LICENSE.md'))
  const hashes = hashesIn(folder)
  rmSync(folder, { recursive: true })
  return hashes
}

/** @param {readonly string[]} which */
async function write(which) {
  const unknown = which.filter((name) => !(name in kept))
  if (which.length === 0 || unknown.length > 0) throw new Error('Expected --write files or pages.')
  if (which.includes('files')) await writeJson(kept.files, await hashesNow())
  if (which.includes('pages')) await writeJson(kept.pages, hooksIn(site))
  for (const line of untold()) console.log(line)
  return 0
}

/**
 * @param {string} file
 * @param {unknown} value
 */
async function writeJson(file, value) {
  writeFileSync(file, await format(JSON.stringify(value), { parser: 'json', printWidth: 100 }))
  console.log(`Wrote ${file}.`)
}

function untold() {
  const fingerprint = fingerprintOf(readFileSync(kept.files, 'utf8'))
  if (isTold(fingerprint, readFileSync(changesPage, 'utf8'))) return []
  return [
    `${changesPage}: expected a row that begins with | \`${fingerprint}\` and says what changed`,
  ]
}

function check() {
  const keptIn = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))
  const findings = [
    ...compareKept(keptIn(kept.files), hashesIn(site)),
    ...compareKept(keptIn(kept.pages), hooksIn(site)),
    ...untold(),
  ]
  for (const finding of findings) console.error(finding)
  if (findings.length > 0) console.error(howToRenew)
  else console.log('Published files, and what links take hold of in the pages, are as kept.')
  return findings.length === 0 ? 0 : 1
}

await asProgram(() => {
  const [flag, ...which] = process.argv.slice(2)
  return flag === '--write' ? write(which) : check()
})
