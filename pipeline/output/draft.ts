/**
 * The output is written in a folder of its own beside its place, by one process at a time, and moved there
 * when it is whole: whatever ends a build, what was published stays.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { constants } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { markName, unfinished } from '../../scripts/built-from.mjs'
import { withLock } from '../../scripts/lock.mjs'

/**
 * Runs `work` with an empty folder beside the output, marked as ours, while no other process writes there.
 * @param place of the output, which is not touched: {@link moveIntoPlace} does that
 * @throws where the output is a folder of somebody else
 */
export async function withDraft<T>(place: string, work: (draft: string) => Promise<T>): Promise<T> {
  const output = realPlace(place)
  refuseForeign(output)
  const lock = `${output}.lock`
  return withLock(
    lock,
    async () => {
      refuseForeign(output)
      await clearUp(output)
      const draft = `${output}.next-${randomUUID()}`
      const letGo = removeOnSignal(draft)
      try {
        await markAs(draft, unfinished)
        return await work(draft)
      } finally {
        letGo()
        await rm(draft, { recursive: true, force: true })
      }
    },
    (holder) =>
      console.error(
        `Process ${holder} writes ${output} at present: waiting until it is done. ` +
          `(If it is no build of this atlas, delete ${lock}.)`,
      ),
  )
}

/** Says of a folder that it is ours, and what it was built from. */
export async function markAs(folder: string, from: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, markName), from)
}

/** Puts a folder in the place of another; both lie on the same disk. */
export async function moveIntoPlace(made: string, place: string): Promise<void> {
  const target = realPlace(place)
  const old = `${target}.old-${randomUUID()}`
  if (existsSync(target)) await rename(target, old)
  await rename(made, target)
  await rm(old, { recursive: true, force: true })
}

/** A link stays a link: what it leads to is replaced. */
const realPlace = (place: string): string => (existsSync(place) ? realpathSync(place) : place)

const isOurs = (folder: string): boolean => existsSync(join(folder, markName))

/** @throws where a build would empty a folder that it has not made */
function refuseForeign(output: string): void {
  if (!existsSync(output) || isOurs(output)) return
  const names = readdirSync(output)
  if (names.length === 0) return
  const some = names.slice(0, 3).join(', ')
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  throw new Error(
    `${output}: found a folder that no build of this atlas has made (${some}${more}), ` +
      `expected one with the file ${markName}, an empty one or none, since a build replaces ` +
      'everything in it. Set OUT_DIR to another folder, or empty this one yourself.',
  )
}

/** What a build that was killed has left: its unfinished folder, or the old site, moved away. */
async function clearUp(output: string): Promise<void> {
  const beside = (kind: 'old' | 'next'): string[] =>
    readdirSync(dirname(output))
      .filter((name) => name.startsWith(`${basename(output)}.${kind}-`))
      .map((name) => join(dirname(output), name))
      .filter(isOurs)
  const [old] = beside('old')
  if (old && !existsSync(output)) await rename(old, output)
  for (const left of [...beside('old'), ...beside('next')]) {
    await rm(left, { recursive: true, force: true })
  }
}

/** @returns stops to do so */
function removeOnSignal(folder: string): () => void {
  const end = (signal: 'SIGINT' | 'SIGTERM'): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    process.exit(128 + constants.signals[signal])
  }
  process.on('SIGINT', end).on('SIGTERM', end)
  return () => void process.off('SIGINT', end).off('SIGTERM', end)
}
