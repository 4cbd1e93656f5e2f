import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compressFolder } from './compress.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const long = 'station '.repeat(500)

it('puts both forms beside what is worth it, and nothing beside the rest', async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/main.js'), long)
  writeFileSync(join(folder, 'short.html'), 'short')
  writeFileSync(join(folder, 'font.woff2'), long)
  const told: string[] = []
  await compressFolder(folder, (done, total) => told.push(`${done} of ${total}`))
  expect(told).toEqual(['1 of 1'])
  expect(readdirSync(folder).sort()).toEqual(['assets', 'font.woff2', 'short.html'])
  const read = (ending: string) => readFileSync(join(folder, `assets/main.js${ending}`))
  expect(brotliDecompressSync(read('.br')).toString()).toBe(long)
  expect(gunzipSync(read('.gz')).toString()).toBe(long)
  const madeAt = (ending: string) => statSync(join(folder, `assets/main.js${ending}`)).mtimeMs
  expect(madeAt('.br')).toBeGreaterThanOrEqual(madeAt(''))
})

it('leaves alone what is compressed already', async () => {
  writeFileSync(join(folder, 'a.txt'), long)
  writeFileSync(join(folder, 'a.txt.br'), 'made before')
  await compressFolder(folder)
  expect(readFileSync(join(folder, 'a.txt.br'), 'utf8')).toBe('made before')
})
