// The mark that a build leaves in its output: that the folder is ours, and what it was built from.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'

/** Lies in the output, so that removing the output removes it; the server shows no dot files. */
export const markName = '.built-from'

/** In a folder that holds less than the whole site. */
export const unfinished = 'less than a whole site\n'

/** A hash over everything the output depends on. */
export function builtFrom() {
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

/** @param {string} folder the output */
export function isUpToDate(folder) {
  const mark = join(folder, markName)
  return existsSync(mark) && readFileSync(mark, 'utf8') === builtFrom()
}
