// Finds a Chromium for the browser tests, or installs the Debian package of it.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const others = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Without the two about WebGL, a machine without a GPU shows a blank map and tests pass on it. */
export const chromiumFlags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** @returns {string | undefined} the path of the program */
export function findChromium() {
  const chosen = process.env['CHROME_PATH']
  if (chosen) return chosen
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...places, ...others].find(isProgram)
}

/** Finds one, installs one, or throws with what to do. */
export async function ensureChromium() {
  const found = findChromium()
  if (found && isProgram(found)) return found
  if (found) throw new Error(`CHROME_PATH is ${found}; there is no program that may be run.`)
  if (process.platform === 'linux' && process.getuid?.() === 0) await installDebianPackage()
  const installed = findChromium()
  if (installed) return installed
  throw new Error('No Chromium was found. Install one, or set CHROME_PATH to the program.')
}

async function installDebianPackage() {
  console.log('Installing Chromium…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update'], { env, quiet: true })
  const install = await run('apt-get', ['install', '-y', 'chromium'], { env, quiet: true })
  if (install.code !== 0) {
    throw new Error(`Chromium could not be installed:\n${update.stderr}${install.stderr}`)
  }
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
