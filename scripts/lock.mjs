// Keeps two processes from doing the same work in the same folder at once.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

// Longer than any install or build: after it even a living process id is taken for a reused one.
const longestWork = 30 * 60_000

/**
 * Runs `work` while holding the lock file; waits as long as another living process holds it.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  while (!(await take(file))) await wait(200)
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/** @param {string} file */
async function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch {
    if (isStale(file)) rmSync(file, { force: true })
    return false
  }
  // Two that both saw a stale lock may each remove it; the one who wrote last holds it.
  await wait(50)
  return holderOf(file) === process.pid
}

/** @param {string} file */
function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > longestWork) return true
  } catch {
    return false // Released in the meantime.
  }
  const holder = holderOf(file)
  // Nothing written yet: its owner is between making and filling the file.
  if (Number.isNaN(holder)) return false
  return !isAlive(holder)
}

/** @param {string} file */
function holderOf(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10)
  } catch {
    return Number.NaN
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
