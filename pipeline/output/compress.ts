/** Compressed forms beside the files of a folder, made once with more effort than a server can take. */
import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { compressedEndings, isWorthCompressing } from '../../scripts/serve-rules.mjs'

/** Bytes: above it, the best quality would take minutes and save little over a middling one. */
const largest = 4_000_000
/** Node compresses in four threads. */
const atOnce = 4

type Told = (done: number, total: number) => void

/** Compresses what is worth it and is not compressed yet, by Brotli and by gzip. */
export async function compressFolder(folder: string, told: Told = () => undefined): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  const waiting: string[] = []
  for (const name of names) {
    const file = join(folder, name)
    if (await isWanted(file)) waiting.push(file)
  }
  const total = waiting.length
  let done = 0
  const next = async (): Promise<void> => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      await compress(file)
      told((done += 1), total)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
}

async function isWanted(file: string): Promise<boolean> {
  const found = await stat(file)
  return (
    found.isFile() &&
    isWorthCompressing(file, found.size) &&
    !existsSync(file + compressedEndings.br)
  )
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file)
  const forms = {
    br: await promisify(brotliCompress)(content, { params: brotliFor(content) }),
    gzip: await promisify(gzip)(content, { level: content.length > largest ? 6 : 9 }),
  }
  for (const coding of ['br', 'gzip'] as const) {
    if (forms[coding].length < content.length)
      await writeFile(file + compressedEndings[coding], forms[coding])
  }
}

const brotliFor = ({ length }: Buffer) => ({
  [constants.BROTLI_PARAM_QUALITY]: length > largest ? 5 : constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_SIZE_HINT]: length,
})
