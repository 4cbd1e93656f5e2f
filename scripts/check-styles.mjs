// Checks that style sheets say start and end, not left and right, so that they serve every writing
// direction: logical properties and values only.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { asProgram, projectFolder } from './run.mjs'

const sides = { top: 'block-start', bottom: 'block-end', left: 'inline-start', right: 'inline-end' }
const sizes = { width: 'inline-size', height: 'block-size' }
const corners = {
  'top-left': 'start-start',
  'top-right': 'start-end',
  'bottom-left': 'end-start',
  'bottom-right': 'end-end',
}

/** Physical property -> logical property. */
const properties = new Map([
  ...Object.entries(sizes),
  ...Object.entries(sizes).flatMap(([physical, logical]) =>
    ['min', 'max'].map(
      (limit) => /** @type {const} */ ([`${limit}-${physical}`, `${limit}-${logical}`]),
    ),
  ),
  ...Object.entries(corners).map(
    ([physical, logical]) =>
      /** @type {const} */ ([`border-${physical}-radius`, `border-${logical}-radius`]),
  ),
  ...Object.entries(sides).flatMap(([physical, logical]) => [
    /** @type {const} */ ([physical, `inset-${logical}`]),
    ...['margin', 'padding', 'border', 'scroll-margin', 'scroll-padding'].map(
      (box) => /** @type {const} */ ([`${box}-${physical}`, `${box}-${logical}`]),
    ),
    ...['color', 'style', 'width'].map(
      (part) => /** @type {const} */ ([`border-${physical}-${part}`, `border-${logical}-${part}`]),
    ),
  ]),
])

/** Property -> its physical values -> the logical ones. */
const values = new Map([
  [
    'text-align',
    new Map([
      ['left', 'start'],
      ['right', 'end'],
    ]),
  ],
  [
    'float',
    new Map([
      ['left', 'inline-start'],
      ['right', 'inline-end'],
    ]),
  ],
  [
    'clear',
    new Map([
      ['left', 'inline-start'],
      ['right', 'inline-end'],
    ]),
  ],
])

// After `{`, `;`, `}` or a line's beginning: so neither `(min-width: 40em)` nor `--left:`.
const declaration = /(?<=^|[{};])(\s*)([a-z-]+)\s*:\s*([^;{}]*)/gm

/** @typedef {{ line: number, found: string, expected: string }} Finding */

/**
 * @param {string} css
 * @returns {Finding[]}
 */
export function physicalStyles(css) {
  const code = withoutComments(css)
  return [...code.matchAll(declaration)].flatMap((match) => {
    const [, space = '', property = '', value = ''] = match
    const finding = judge(property, value.trim())
    if (!finding) return []
    const before = code.slice(0, match.index + space.length)
    return [{ line: before.split('\n').length, ...finding }]
  })
}

/**
 * @param {string} property
 * @param {string} value
 */
function judge(property, value) {
  const logical = properties.get(property)
  if (logical) return { found: property, expected: logical }
  const logicalValue = values.get(property)?.get(value)
  if (!logicalValue) return null
  return { found: `${property}: ${value}`, expected: `${property}: ${logicalValue}` }
}

// Blanked, not removed, so that the lines keep their numbers.
const withoutComments = (/** @type {string} */ css) =>
  css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))

/** @param {string} folder */
function styleSheetsIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => file.endsWith('.css'))
    .sort()
}

function checkStyles() {
  process.chdir(fileURLToPath(projectFolder))
  const files = styleSheetsIn('src')
  let count = 0
  for (const file of files) {
    for (const { line, found, expected } of physicalStyles(readFileSync(file, 'utf8'))) {
      count += 1
      console.error(`${file}:${line}: found ${found}, expected ${expected}`)
    }
  }
  console.log(`${files.length} style sheets, ${count} physical declarations`)
  return count === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await asProgram(checkStyles)
