// The figures of some files together.
import { findCycles } from './find-cycles.mjs'

/** @typedef {import('./parse-file.mjs').CodeFile} CodeFile */

/** @param {readonly CodeFile[]} files */
export function measureFiles(files) {
  const functions = files.flatMap((file) => file.functions)
  const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b)
  const parameters = functions.map((func) => func.parameters).sort((a, b) => a - b)
  return {
    files: files.length,
    lines: sum(files.map(({ lines }) => lines)),
    functions: functions.length,
    median: at(lengths, 0.5),
    p90: at(lengths, 0.9),
    longest: at(lengths, 1),
    parametersP90: at(parameters, 0.9),
    parametersMost: at(parameters, 1),
    exports: sum(files.map((file) => file.exports)),
    escapes: sum(files.map(({ escapes }) => escapes.length)),
    cycles: findCycles(new Map(files.map(({ path, imports }) => [path, imports]))),
  }
}

const sum = (/** @type {readonly number[]} */ values) =>
  values.reduce((all, value) => all + value, 0)

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
const at = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
