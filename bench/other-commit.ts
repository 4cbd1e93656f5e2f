/** Another commit of this project in a folder of its own, ready to build. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ended } from './ended.ts'

export type Commit = { readonly hash: string; readonly subject: string }

/** Throws where the name means no commit of this repository. */
export async function commitNamed(name: string, repository: string): Promise<Commit> {
  const { code, text } = await git(
    repository,
    'rev-parse',
    '--verify',
    '--end-of-options',
    `${name}^{commit}`,
  )
  const hash = text.split('\n')[0]?.trim() ?? ''
  if (code !== 0 || !/^[0-9a-f]{40,}$/.test(hash)) {
    throw new Error(`There is no commit ${JSON.stringify(name)} in this repository.`)
  }
  const subject = await git(repository, 'log', '-1', '--format=%s', hash)
  return { hash, subject: subject.text.trim() }
}

/** The commit that the files here are of; throws where they are of none, except for what is measured. */
export async function presentCommit(repository: string): Promise<Commit> {
  const { code, text } = await git(
    repository,
    'status',
    '--porcelain',
    '--',
    '.',
    ':!bench/results',
  )
  if (code !== 0) throw new Error(`Only a Git checkout can be measured against a commit: ${text}`)
  if (text.trim() !== '') {
    throw new Error(
      `Commit these or put them away first, so that it is known what is measured:\n${text}`,
    )
  }
  return commitNamed('HEAD', repository)
}

/** Checked out and installed; `remove` leaves nothing behind. */
export async function checkOut(
  { hash }: Commit,
  repository: string,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = join(repository, '.cache/against', hash.slice(0, 12))
  const remove = () => removeCheckout(folder, repository)
  // An interrupted run has left it.
  await remove()
  await mkdir(dirname(folder), { recursive: true })
  try {
    const { code, text } = await git(repository, 'worktree', 'add', '--detach', folder, hash)
    if (code !== 0) throw new Error(`${hash} cannot be checked out: ${text}`)
    await install(folder, repository)
  } catch (error) {
    await remove()
    throw error
  }
  return { folder, remove }
}

async function removeCheckout(folder: string, repository: string): Promise<void> {
  // Of a link to packages only the link goes.
  await rm(folder, { recursive: true, force: true })
  await git(repository, 'worktree', 'prune')
}

/** The same lock file means the same packages: those of this checkout then serve both. */
async function install(folder: string, repository: string): Promise<void> {
  const lockIn = (checkout: string) => readFile(join(checkout, 'package-lock.json'), 'utf8')
  const packages = join(repository, 'node_modules')
  if (existsSync(packages) && (await lockIn(folder)) === (await lockIn(repository))) {
    await symlink(packages, join(folder, 'node_modules'), 'junction')
    return
  }
  console.log('Installing the packages of the other commit …')
  const given = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, text } = await ended('npm', given, {
    cwd: folder,
    shell: process.platform === 'win32',
  })
  if (code !== 0) throw new Error(`The packages of the other commit cannot be installed: ${text}`)
}

const git = (cwd: string, ...given: string[]) => ended('git', given, { cwd })
