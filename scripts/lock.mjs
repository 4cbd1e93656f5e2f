// Keeps two processes from doing the same work in the same folder at once.
import { randomUUID } from 'node:crypto'
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isErrorOf } from './run.mjs'

// An owner fills its file at once: one that stays empty so long (milliseconds) died in between.
const longestEmpty = 10_000

/**
 * Runs `work` while this process holds the lock file; waits as long as another living process holds it, and
 * takes over the lock of a dead one.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {(holder: number) => void} [onWait] told once, of which process
 * @returns {Promise<T>}
 */
export async function withLock(file, work, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true })
  const own = `${process.pid} ${startOf(process.pid)} ${randomUUID()}`
  let told = false
  while (!(await take(file, own))) {
    const holder = Number.parseInt(textOf(file) ?? '', 10)
    if (!told && holder > 0) onWait(holder)
    told ||= holder > 0
    await wait(200)
  }
  const release = () => {
    if (textOf(file) === own) rmSync(file, { force: true })
  }
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/**
 * @param {string} file
 * @param {string} own
 */
async function take(file, own) {
  try {
    writeFileSync(file, own, { flag: 'wx' })
  } catch (error) {
    if (!isErrorOf(error, 'EEXIST')) throw error
    removeStale(file)
    return false
  }
  // Who removes a stale lock may take this new one for it; it is put back by then.
  await wait(50)
  return textOf(file) === own
}

/** @param {string} file */
function removeStale(file) {
  const text = textOf(file)
  if (text === null || !isStale(file, text)) return
  // Moved away first, since only one of several can do that; what was moved is then surely the stale one.
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
    if (textOf(aside) !== text) linkSync(aside, file)
  } catch (error) {
    // Another was faster.
    if (!isErrorOf(error, 'ENOENT') && !isErrorOf(error, 'EEXIST')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
function isStale(file, text) {
  const [pid = '', start = ''] = text.split(' ')
  if (pid !== '') return !isAlive(Number(pid)) || (start !== '' && startOf(Number(pid)) !== start)
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return made !== undefined && Date.now() - made > longestEmpty
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isErrorOf(error, 'ENOENT')) return null
    throw error
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It lives, but belongs to somebody else.
    return isErrorOf(error, 'EPERM')
  }
}

/**
 * When a process began, in a form of the system: another process may get the same id later. Empty where the
 * system does not say.
 * @param {number} pid
 */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name of the program may hold spaces and brackets; the start is the 20th field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
