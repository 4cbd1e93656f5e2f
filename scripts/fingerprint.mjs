// What a folder of files is, as one hash: equal exactly if every path and every byte is.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {readonly string[]} paths files and folders; one that is missing counts as missing
 * @param {readonly string[]} [texts] anything else the result depends on
 */
export function fingerprint(paths, texts = []) {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`text ${text.length}\0${text}\0`)
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) {
    hash.update(`missing ${path}\0`)
  } else if (found.isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name))
  } else {
    const content = readFileSync(path)
    hash.update(`file ${path} ${content.length}\0`).update(content)
  }
}
