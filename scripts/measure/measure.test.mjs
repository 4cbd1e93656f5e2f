import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { format } from 'prettier'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findCycles } from './find-cycles.mjs'
import { limitsPassed } from './limits.mjs'
import { measureFiles } from './measure-files.mjs'
import { parseFile } from './parse-file.mjs'
import { readCode } from './read-code.mjs'
import { measureTables } from './tables.mjs'

/** @type {string} */
let root
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'measure-'))))
afterEach(() => rmSync(root, { recursive: true }))

/** @param {Readonly<Record<string, string>>} tree path -> text */
function plant(tree) {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return readCode(root, ['src', 'scripts'])
}

const lines = (/** @type {number} */ count) => '// A line.\n'.repeat(count)
const funcOf = (/** @type {number} */ length) =>
  `export function f() {\n${'  f()\n'.repeat(length - 2)}}\n`

describe('the reading of a file', () => {
  it('counts every function from its first to its last line, with its parameters', () => {
    const { functions } = parseFile(
      'src/a.ts',
      'declare function none(): void\n/** Adds. */\nfunction add(a: number, b: number) {\n' +
        '  return [a].map((x) => x + b)\n}\n',
    )
    expect(functions).toEqual([
      { line: 3, lines: 3, parameters: 2 },
      { line: 4, lines: 1, parameters: 1 },
    ])
  })

  it('counts each name that others may import', () => {
    const text =
      'export const a = 1, b = 2\nexport type C = 1\nexport { a as d, b as e }\n' +
      "export * from './f.ts'\nexport function g() {}\nconst kept = 1\n"
    expect(parseFile('src/a.ts', text).exports).toBe(7)
  })

  it.each([
    ['let a: any', 'any'],
    ['const a = b as string', 'as'],
    ['const a = <string>b', 'as'],
    ['a.b!.c()', '!'],
    ['let a!: string', '!'],
    ['// @ts-ignore', '@ts-ignore'],
    ['/* @ts-expect-error */ f(1)', '@ts-expect-error'],
  ])('finds in "%s" the escape %s', (text, found) => {
    expect(parseFile('src/a.ts', `// First.\n${text}\n`).escapes).toEqual([{ line: 2, found }])
  })

  it.each([
    ['/** @param {any} a */\nfunction f(a) {}', 'any'],
    ['const a = /** @type {string} */ (b)', 'as'],
  ])('finds in JavaScript the escape of %j', (text, found) => {
    expect(parseFile('scripts/a.mjs', text).escapes).toMatchObject([{ found }])
  })

  it('leaves constants, negations and words about escapes alone', () => {
    const text =
      "const a = ['b'] as const\nif (!a) f('any')\n// As any reader of @ts-ignore knows!\n"
    expect(parseFile('src/a.ts', text).escapes).toEqual([])
    expect(parseFile('a.mjs', "const a = /** @type {const} */ (['b'])").escapes).toEqual([])
  })

  it('names the files that are imported in any way, without packages', () => {
    const text =
      "import 'd3'\nimport type { A } from './a.ts'\nexport { b } from '../b.ts'\n" +
      "const c = () => import('./c.ts')\nimport d from './d.ts?worker&url'\n"
    expect(parseFile('src/x/main.ts', text).imports).toEqual([
      'src/x/a.ts',
      'src/b.ts',
      'src/x/c.ts',
      'src/x/d.ts',
    ])
  })
})

describe('the search for cycles', () => {
  it('finds each group of files that import one another once', () => {
    const imports = new Map([
      ['top', ['a', 'd']],
      ['a', ['b']],
      ['b', ['c', 'package']],
      ['c', ['a']],
      ['d', ['e', 'a']],
      ['e', ['d']],
      ['self', ['self']],
    ])
    expect(findCycles(imports).sort()).toEqual([['a', 'b', 'c'], ['d', 'e'], ['self']])
  })

  it('finds none where two ways lead to the same file', () => {
    const imports = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['d', []],
    ])
    expect(findCycles(imports)).toEqual([])
  })
})

describe('the limits', () => {
  it('let a small tree pass', () => {
    expect(limitsPassed(plant({ 'src/a.ts': funcOf(4), 'scripts/b.mjs': funcOf(60) }))).toEqual([])
  })

  it('say how long the functions of src are, and how long they may be', () => {
    expect(limitsPassed(plant({ 'src/a.ts': funcOf(21) }))).toEqual([
      'src: found a median of 21, expected at most 4 lines of a function',
      'src: found a 90th percentile of 21, expected at most 20 lines of a function',
    ])
  })

  it('name a long file', () => {
    const tree = { 'src/a.ts': lines(301), 'src/b.ts': lines(300) }
    expect(limitsPassed(plant(tree))).toEqual(['src/a.ts: found 301, expected at most 300 lines'])
  })

  it('name a full folder, not counting its tests and its folders', () => {
    const names = Array.from({ length: 28 }, (_, n) => `src/a/f${n}.ts`)
    const full = Object.fromEntries(names.map((name) => [name, 'f()\n']))
    const beside = { 'src/a/f.test.ts': 'f()\n', 'src/a/b/f.ts': 'f()\n' }
    expect(limitsPassed(plant({ ...full, ...beside }))).toEqual([])
    expect(limitsPassed(plant({ ...full, 'src/a/one-more.tsx': 'f()\n' }))).toEqual([
      'src/a: found 29, expected at most 28 files of code',
    ])
  })

  it('name an escape with its line, and a cycle with its files', () => {
    const tree = {
      'src/a.ts': "import { b } from './b/b.ts'\nb.c!.d()\n",
      'src/b/b.ts': "import type { A } from '../a.ts'\n",
    }
    expect(limitsPassed(plant(tree))).toEqual([
      'src/a.ts:2: found !, expected no type escape',
      'src/a.ts: found a cycle of src/a.ts, src/b/b.ts, expected none',
    ])
  })
})

describe('the figures', () => {
  it('are those of all functions together', () => {
    const files = plant({ 'src/a.ts': funcOf(2), 'src/b.ts': `${funcOf(5)}${funcOf(30)}` })
    expect(measureFiles(files)).toMatchObject({
      files: 2,
      lines: 37,
      functions: 3,
      median: 5,
      p90: 30,
      longest: 30,
      exports: 3,
    })
  })

  it('stand in tables that the formatter leaves as they are', async () => {
    const tables = measureTables(
      plant({
        'src/a.ts': "import './b/b.ts'\n",
        'src/b/b.ts': "import '../a.ts'\n",
        'src/b/c.ts': funcOf(12),
      }),
    )
    expect(await format(tables, { parser: 'markdown' })).toBe(tables)
    const rows = tables.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
    expect(rows).toContainEqual(['', '`src/**`', ...'3 14 1 12 12 12 0 0 1 0 1'.split(' '), ''])
    expect(rows).toContainEqual(['', '`src/b`', ...'2 13 1 12 12 12 0 0 1 0 1'.split(' '), ''])
  })

  it('are refused where there is no code', () => {
    expect(() => readCode(root, ['src'])).toThrow('There is no code in src.')
  })
})
