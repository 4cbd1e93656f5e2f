// What the code is held to; docs/measure.md says why.
import { posix } from 'node:path'
import { measureFiles } from './measure-files.mjs'

/** @typedef {import('./parse-file.mjs').CodeFile} CodeFile */

export const limits = {
  /** Lines of a function in src. */
  median: 4,
  p90: 20,
  /** Lines of a file. */
  lines: 300,
  /** Files in a folder, not counting those of its folders. */
  files: 28,
}

/**
 * @param {readonly CodeFile[]} files
 * @returns {string[]} where, what was found, what was expected
 */
export function limitsPassed(files) {
  return [
    ...longFunctions(files),
    ...longFiles(files),
    ...fullFolders(files),
    ...files.flatMap(({ path, escapes }) =>
      escapes.map(({ line, found }) => `${path}:${line}: found ${found}, expected no type escape`),
    ),
    ...measureFiles(files).cycles.map(
      (cycle) => `${cycle[0]}: found a cycle of ${cycle.join(', ')}, expected none`,
    ),
  ]
}

/** @param {readonly CodeFile[]} files */
function longFunctions(files) {
  const { median, p90 } = measureFiles(files.filter(({ path }) => path.startsWith('src/')))
  return [
    ...(median > limits.median ? [tooMany('src', `a median of ${median}`, limits.median)] : []),
    ...(p90 > limits.p90 ? [tooMany('src', `a 90th percentile of ${p90}`, limits.p90)] : []),
  ].map((text) => `${text} lines of a function`)
}

/** @param {readonly CodeFile[]} files */
function longFiles(files) {
  return files
    .filter(({ lines }) => lines > limits.lines)
    .map(({ path, lines }) => `${tooMany(path, `${lines}`, limits.lines)} lines`)
}

/** @param {readonly CodeFile[]} files */
function fullFolders(files) {
  const folders = files.map(({ path }) => posix.dirname(path))
  return [...new Set(folders)].flatMap((folder) => {
    const count = folders.filter((other) => other === folder).length
    return count > limits.files
      ? [`${tooMany(folder, `${count}`, limits.files)} files of code`]
      : []
  })
}

/**
 * @param {string} where
 * @param {string} found
 * @param {number} most
 */
const tooMany = (where, found, most) => `${where}: found ${found}, expected at most ${most}`
