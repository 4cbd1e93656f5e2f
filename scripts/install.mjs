// Installs the pinned packages when they are missing or others than the lock file says.
// Imports nothing but Node's own modules: it runs before there are any packages.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'
import { projectFolder, run } from './run.mjs'

const oldestNode = '20.19.0'
const inProject = (/** @type {string} */ path) => fileURLToPath(new URL(path, projectFolder))
// Inside node_modules, so that removing or reinstalling that folder removes the mark.
const mark = inProject('node_modules/.installed')

export async function ensureInstalled() {
  refuseOldNode()
  if (isInstalled()) return
  await withLock(inProject('.cache/install.lock'), async () => {
    if (isInstalled()) return // Another process did it while this one waited.
    if (!matchesLockFile()) await install()
    writeFileSync(mark, wanted())
  })
}

/** The lock file and the Node ABI alone: an install is good for every command and environment. */
function wanted() {
  const lock = readFileSync(inProject('package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.versions.modules}\n`
}

function isInstalled() {
  return existsSync(mark) && readFileSync(mark, 'utf8') === wanted()
}

async function install() {
  console.log('Installing packages…')
  // A reader's NODE_ENV=production would leave out what builds the site.
  const env = { ...process.env }
  delete env['NODE_ENV']
  delete env['npm_config_omit']
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env['npm_execpath']
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { env })
    : await run('npm', args, { env, shell: process.platform === 'win32' })
  if (code !== 0) throw new Error(`The packages could not be installed: npm ci ended with ${code}.`)
}

/**
 * True after `npm install` or `npm ci` by hand. npm writes its hidden lock file last, so an
 * interrupted install does not pass.
 */
function matchesLockFile() {
  const hidden = inProject('node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  const present = packagesOf(hidden)
  return Object.entries(packagesOf(inProject('package-lock.json'))).every(
    ([path, { version, optional, peer }]) =>
      path === '' || optional || peer || present[path]?.version === version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(`Node ${oldestNode} or newer is needed; this is Node ${process.versions.node}.`)
}
