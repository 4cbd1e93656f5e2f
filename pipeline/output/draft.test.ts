import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { markAs, moveIntoPlace, withDraft } from './draft.ts'

// Processes start slowly on a machine that has other work.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let site: string
const started: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'))
  site = join(folder, 'site')
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Publishes a site of one file, as a build does. */
const publish = (text: string): Promise<void> =>
  withDraft(site, async (draft) => {
    writeFileSync(join(draft, 'index.html'), text)
    await markAs(draft, text)
    await moveIntoPlace(draft, site)
  })

const published = (): string => readFileSync(join(site, 'index.html'), 'utf8')

/** Another process that has written half of a site and stays there, with what it has said. */
function halfBuild(): { child: ChildProcess; said: () => string } {
  const script = `
    import { writeFileSync } from 'node:fs'
    import { withDraft } from './pipeline/output/draft.ts'
    await withDraft(${JSON.stringify(site)}, async (draft) => {
      writeFileSync(draft + '/index.html', 'half')
      console.log('half')
      await new Promise((done) => setTimeout(done, 600_000))
    })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
  started.push(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => (text += more))
  return { child, said: () => text }
}

const until = (isTrue: () => boolean) => vi.waitFor(() => expect(isTrue()).toBe(true), 30_000)

const kill = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  child.kill(signal)
  await once(child, 'exit')
}

describe('a build that is killed', () => {
  it('leaves the old site whole, and its lock and its half to the next build, which clears them away', async () => {
    await publish('old')
    const { child, said } = halfBuild()
    await until(() => said().includes('half'))
    await kill(child, 'SIGKILL')
    expect(published()).toBe('old')
    expect(readdirSync(folder).length).toBeGreaterThan(1)
    await publish('new')
    expect(published()).toBe('new')
    expect(readdirSync(folder)).toEqual(['site'])
  })

  it('leaves nothing behind when it is told to end', async () => {
    await publish('old')
    const { child, said } = halfBuild()
    await until(() => said().includes('half'))
    await kill(child, 'SIGTERM')
    expect(child.exitCode).toBe(143)
    expect(readdirSync(folder)).toEqual(['site'])
  })

  it('between taking the old site away and putting the new one there leaves the old to the next', async () => {
    await publish('old')
    const away = join(folder, 'site.old-1')
    await moveIntoPlace(site, away)
    await withDraft(site, () => {
      expect(published()).toBe('old')
      return Promise.resolve()
    })
    expect(readdirSync(folder)).toEqual(['site'])
  })
})

describe('a second build', () => {
  it('waits for the process that writes, names it, and goes on when that ends', async () => {
    const first = halfBuild()
    await until(() => first.said().includes('half'))
    const second = halfBuild()
    await until(() => second.said().includes(`Process ${first.child.pid} writes ${site}`))
    expect(second.said()).not.toContain('half')
    await kill(first.child, 'SIGKILL')
    await until(() => second.said().includes('half'))
  })

  it('takes over the lock of a process that is dead, also where another has its number now', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    for (const dead of [`${pid} 1 a`, `${process.pid} 1 a`]) {
      writeFileSync(`${site}.lock`, dead)
      await publish(dead)
      expect(published()).toBe(dead)
    }
  })

  it('never writes beside another of many', async () => {
    let writing = 0
    const one = () =>
      withDraft(site, async () => {
        writing += 1
        expect(writing).toBe(1)
        await new Promise((done) => setTimeout(done, 20))
        writing -= 1
      })
    writeFileSync(`${site}.lock`, '999999999 1 a')
    await Promise.all([one(), one(), one(), one()])
  })
})

describe('a folder that is not ours', () => {
  it('is never emptied: it is said what was found and what to do', async () => {
    mkdirSync(site)
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'thesis.doc'])
      writeFileSync(join(site, name), name)
    await expect(publish('new')).rejects.toThrow(
      /site: found a folder that no build .* has made \(a\.txt, b\.txt, c\.txt and 1 more\), expected .* Set OUT_DIR/,
    )
    expect(readdirSync(site)).toHaveLength(4)
    expect(readdirSync(folder)).toEqual(['site'])
  })

  it('is made with the rights that any folder has, so that a server may read it', async () => {
    await publish('new')
    mkdirSync(join(folder, 'any'))
    expect(statSync(site).mode).toBe(statSync(join(folder, 'any')).mode)
  })

  it('may be used where it is empty, and our own again', async () => {
    mkdirSync(site)
    await publish('first')
    await publish('second')
    expect(published()).toBe('second')
  })

  it('is left alone beside the output, whatever it is called', async () => {
    for (const name of ['site.old-mine', 'site.next-mine', 'site.old']) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'a.txt'), name)
    }
    await publish('new')
    expect(readdirSync(folder).sort()).toEqual([
      'site',
      'site.next-mine',
      'site.old',
      'site.old-mine',
    ])
  })
})

it('replaces what a link leads to, and leaves the link', async () => {
  mkdirSync(join(folder, 'elsewhere'))
  symlinkSync(join(folder, 'elsewhere'), site)
  await publish('new')
  expect(readFileSync(join(folder, 'elsewhere/index.html'), 'utf8')).toBe('new')
  expect(existsSync(`${site}.lock`)).toBe(false)
})
