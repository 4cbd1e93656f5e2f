/** Folders of made files that are kept under a key, so that they are made once. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A short fingerprint of texts in this order. */
export const fingerprint = (texts: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${String(text.length)}:${text}`)
  return hash.digest('hex').slice(0, 16)
}

/** The text of each source file of a folder, tests apart, in the order of their names. */
export const sourceTexts = async (folder: string): Promise<string[]> => {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
}

/**
 * Fills `folder` by `make` unless it is there. It appears whole or not at all: it is written beside
 * its place and moved there, and when another process was faster, that one's work is taken.
 */
export const madeOnce = async (
  folder: string,
  make: (empty: string) => Promise<void>,
): Promise<string> => {
  if (existsSync(folder)) return folder
  const draft = `${folder}.${randomUUID()}.part`
  await mkdir(draft, { recursive: true })
  try {
    await make(draft)
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}
