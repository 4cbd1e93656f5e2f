// `npm run build`: installs what is missing, then writes the whole site.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isUpToDate } from './built-from.mjs'
import { ensureInstalled } from './install.mjs'
import { asProgram, projectFolder, runTypeScript } from './run.mjs'

process.chdir(fileURLToPath(projectFolder))

export const outputFolder = () => process.env['OUT_DIR'] || 'dist'

/**
 * Writes the site and resolves to the exit code.
 * @param {{ onlyIfOutOfDate?: boolean }} [options]
 */
export async function build({ onlyIfOutOfDate = false } = {}) {
  // A folder with this mark is whole: it was moved into its place when it was.
  if (onlyIfOutOfDate && isUpToDate(outputFolder())) return 0
  return runTypeScript('pipeline/build.ts', onlyIfOutOfDate ? ['--if-out-of-date'] : [])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await asProgram(async () => {
    await ensureInstalled()
    return build()
  })
}
