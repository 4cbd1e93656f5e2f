// The figures as two Markdown tables, laid out as the formatter of this project lays them out.
import { posix } from 'node:path'
import { measureFiles } from './measure-files.mjs'

/** @typedef {import('./parse-file.mjs').CodeFile} CodeFile */
/** @typedef {ReturnType<typeof measureFiles>} Figures */

/** @type {readonly (readonly [name: string, cell: (figures: Figures) => number])[]} */
const columns = [
  ['files', ({ files }) => files],
  ['lines', ({ lines }) => lines],
  ['functions', ({ functions }) => functions],
  ['median', ({ median }) => median],
  ['p90', ({ p90 }) => p90],
  ['longest', ({ longest }) => longest],
  ['parameters p90', ({ parametersP90 }) => parametersP90],
  ['most', ({ parametersMost }) => parametersMost],
  ['exports', (figures) => figures.exports],
  ['escapes', ({ escapes }) => escapes],
]

/**
 * First the top folders with all that they hold, then each folder by itself.
 * @param {readonly CodeFile[]} files
 */
export function measureTables(files) {
  const cycles = measureFiles(files).cycles
  const cyclesOf = (/** @type {readonly CodeFile[]} */ some) =>
    cycles.filter((cycle) => some.some(({ path }) => cycle.includes(path))).length
  /** @param {(path: string) => string} groupOf */
  const tableBy = (groupOf) => {
    const groups = [...new Set(files.map(({ path }) => groupOf(path)))].sort()
    const rows = groups.map((name) => {
      const some = files.filter(({ path }) => groupOf(path) === name)
      const figures = measureFiles(some)
      return [`\`${name}\``, ...columns.map(([, cell]) => `${cell(figures)}`), `${cyclesOf(some)}`]
    })
    return table([['folder', ...columns.map(([name]) => name), 'cycles'], ...rows])
  }
  return `${tableBy((path) => `${path.split('/')[0]}/**`)}\n${tableBy((path) => posix.dirname(path))}`
}

/** @param {readonly (readonly string[])[]} rows the first is the head */
function table([head = [], ...rows]) {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, column) => padded(cell, column, widths[column] ?? 0)).join(' | ')} |\n`
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  )
  return [head, rule, ...rows].map(line).join('')
}

/**
 * @param {string} cell
 * @param {number} column
 * @param {number} width
 */
const padded = (cell, column, width) => (column === 0 ? cell.padEnd(width) : cell.padStart(width))
