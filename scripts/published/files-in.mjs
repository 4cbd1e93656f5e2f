// What a folder holds, with all its folders; what is compressed beside its file is that file.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compressedEndings } from '../serve-rules.mjs'

/**
 * @param {string} folder
 * @returns {string[]} paths below it, with forward slashes, sorted
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isCompressed(folder, path))
    .sort()
}

/**
 * @param {string} folder
 * @param {string} path
 */
const isCompressed = (folder, path) =>
  Object.values(compressedEndings).some(
    (ending) => path.endsWith(ending) && existsSync(join(folder, path.slice(0, -ending.length))),
  )
