// `npm run build`: installs what is missing, then writes the whole site.
import { rmSync, writeFileSync, existsSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fingerprint } from './fingerprint.mjs'
import { ensureInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { asProgram, projectFolder, runTypeScript } from './run.mjs'

process.chdir(fileURLToPath(projectFolder))

export const outputFolder = () => process.env['OUT_DIR'] || 'dist'

// Lies in the output, so that removing the output removes it; the server shows no dot files.
const mark = () => join(outputFolder(), '.built-from')

/** A hash over everything the output depends on. */
function inputs() {
  const { BASE_PATH = '', ATLAS_DATA } = process.env
  const paths = ['src', 'pipeline', 'public', 'scripts', 'package.json', 'package-lock.json']
  const settings = [
    'index.html',
    'page.html',
    'vite.config.ts',
    'tsconfig.json',
    'CITATION.cff',
    'LICENSE',
  ]
  return fingerprint([...paths, ...settings, ATLAS_DATA || 'data'], [BASE_PATH])
}

const isUpToDate = () => existsSync(mark()) && readFileSync(mark(), 'utf8') === inputs()

/**
 * Writes the site and resolves to the exit code.
 * @param {{ onlyIfOutOfDate?: boolean }} [options]
 */
export async function build({ onlyIfOutOfDate = false } = {}) {
  const name = createHash('sha256').update(resolve(outputFolder())).digest('hex').slice(0, 12)
  return withLock(`.cache/build-${name}.lock`, async () => {
    if (onlyIfOutOfDate && isUpToDate()) return 0
    // Gone first: a build that is interrupted must not pass for a finished one.
    rmSync(mark(), { force: true })
    // Taken before the build: what is edited during it makes the output out of date.
    const builtFrom = inputs()
    const code = await runTypeScript('pipeline/build.ts')
    if (code === 0) writeFileSync(mark(), builtFrom)
    return code
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await asProgram(async () => {
    await ensureInstalled()
    return build()
  })
}
