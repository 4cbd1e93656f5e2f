import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint, madeOnce } from './folder-cache.ts'

let parent = ''
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(parent, { recursive: true }))

describe('madeOnce', () => {
  it('makes a folder the first time and takes it the second time', async () => {
    let made = 0
    const make = async (folder: string): Promise<void> => {
      made += 1
      await writeFile(join(folder, 'a'), 'text')
    }
    await madeOnce(join(parent, 'kept'), make)
    await madeOnce(join(parent, 'kept'), make)
    expect(made).toBe(1)
    expect(existsSync(join(parent, 'kept', 'a'))).toBe(true)
  })

  it('leaves nothing behind when the making fails', async () => {
    const failing = madeOnce(join(parent, 'kept'), () => Promise.reject(new Error('no space')))
    await expect(failing).rejects.toThrow('no space')
    expect(readdirSync(parent)).toEqual([])
  })

  it('serves two makers at once', async () => {
    const make = (folder: string): Promise<void> => writeFile(join(folder, 'a'), 'text')
    const folder = join(parent, 'kept')
    expect(await Promise.all([madeOnce(folder, make), madeOnce(folder, make)])).toEqual([
      folder,
      folder,
    ])
    expect(readdirSync(parent)).toEqual(['kept'])
  })
})

describe('fingerprint', () => {
  it('tells the same texts split elsewhere apart', () => {
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']))
  })
})
