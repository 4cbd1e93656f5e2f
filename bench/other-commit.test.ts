import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkOut, commitNamed, presentCommit } from './other-commit.ts'

let folder: string
const git = (...given: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.invalid', ...given], {
    cwd: folder,
    encoding: 'utf8',
  }).trim()
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
function commit(subject: string): string {
  git('add', '-A')
  git('commit', '-qm', subject)
  return git('rev-parse', 'HEAD')
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'other-commit-'))
  git('init', '-q')
  write('package-lock.json', '{}')
  write('.gitignore', 'node_modules/\n.cache/\n')
  write('page.html', 'old')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('finds a commit by any name, and says which name means none', async () => {
  const hash = commit('first of all')
  const found = { hash, subject: 'first of all' }
  expect(await commitNamed('HEAD', folder)).toEqual(found)
  expect(await commitNamed(hash.slice(0, 8), folder)).toEqual(found)
  for (const name of ['no-such-branch', '', '--all', '1234567']) {
    await expect(commitNamed(name, folder)).rejects.toThrow(
      `There is no commit ${JSON.stringify(name)} in this repository.`,
    )
  }
})

it('refuses files that no commit has, but for results', async () => {
  const hash = commit('first')
  mkdirSync(join(folder, 'bench/results'), { recursive: true })
  write('bench/results/report.md', 'measured')
  expect((await presentCommit(folder)).hash).toBe(hash)
  write('page.html', 'changed')
  await expect(presentCommit(folder)).rejects.toThrow(/Commit these .*\n M page.html/s)
})

it('refuses a folder that is no checkout', async () => {
  rmSync(join(folder, '.git'), { recursive: true })
  await expect(presentCommit(folder)).rejects.toThrow('Only a Git checkout')
})

it('checks a commit out beside this one with its packages, and leaves nothing behind', async () => {
  const hash = commit('old')
  write('page.html', 'new')
  commit('new')
  mkdirSync(join(folder, 'node_modules/a'), { recursive: true })
  const old = await commitNamed(hash, folder)
  // The second time over what the first has left.
  await checkOut(old, folder)
  const { folder: beside, remove } = await checkOut(old, folder)
  expect(readFileSync(join(beside, 'page.html'), 'utf8')).toBe('old')
  expect(existsSync(join(beside, 'node_modules/a'))).toBe(true)
  await remove()
  expect(existsSync(beside)).toBe(false)
  expect(existsSync(join(folder, 'node_modules/a'))).toBe(true)
  expect(git('worktree', 'list').split('\n')).toHaveLength(1)
  expect(await presentCommit(folder)).toMatchObject({ subject: 'new' })
})
