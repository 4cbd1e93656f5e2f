// The code files of some folders, parsed; tests are not counted.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFile } from './parse-file.mjs'

/** @typedef {import('./parse-file.mjs').CodeFile} CodeFile */

const code = /\.(tsx?|mjs)$/
const test = /\.test\.(tsx?|mjs)$/

/**
 * @param {string} root
 * @param {readonly string[]} folders below the root, with all that they hold
 * @returns {CodeFile[]} in the order of their paths, which are relative to the root
 */
export function readCode(root, folders) {
  const paths = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map(
        (name) => `${folder}/${String(name).replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => code.test(path) && !test.test(path))
    .sort()
  const files = paths.map((path) => parseFile(path, readFileSync(join(root, path), 'utf8')))
  if (files.length === 0) throw new Error(`There is no code in ${folders.join(', ')}.`)
  return files
}
