// Runs other programs and passes their end on, so that ending npm leaves nothing running.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] keep the output instead of showing it
 * @property {boolean} [shell]
 */

/**
 * Runs a program to its end. Does not throw when it fails: the caller says what a failure means.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function run(command, args, options = {}) {
  const child = spawn(command, [...args], {
    cwd: projectFolder,
    env: options.env ?? process.env,
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: options.shell ?? false,
  })
  const letGo = endTogether(child)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      letGo()
      resolve({ code: 127, stdout, stderr: `${stderr}${command}: ${error.message}\n` })
    })
    child.on('close', (code) => {
      letGo()
      resolve({ code: code ?? 1, stdout, stderr })
    })
  })
}

/**
 * Runs one of the project's TypeScript programs.
 * @param {string} program
 * @param {readonly string[]} [args]
 */
export async function runTypeScript(program, args = []) {
  const { code } = await run(process.execPath, ['--import', 'tsx', program, ...args])
  return code
}

export const projectFolder = new URL('..', import.meta.url)

/** Runs `main` as a program: an expected failure is one line on the error stream, not a stack. */
export async function asProgram(/** @type {() => number | Promise<number>} */ main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(explain(error))
    process.exitCode = 1
  }
}

/** What the system refuses to do with a file, and what it takes. */
const refusals = new Map([
  ['ENOENT', ['no such file or folder', 'one']],
  ['EACCES', ['a file or folder that this user may not use', 'the right to read or write it']],
  ['EPERM', ['a file or folder that this user may not change', 'the right to change it']],
  ['EROFS', ['a file system that cannot be written', 'one that can']],
  ['ENOSPC', ['no room left', 'room on this disk']],
  ['EDQUOT', ['no room left for this user', 'room on this disk']],
  ['ENOTDIR', ['a file in the place of a folder', 'a folder']],
  ['EISDIR', ['a folder', 'a file']],
  [
    'EBUSY',
    ['a folder in use, perhaps a mounted one', 'one that can be moved: name a folder in it'],
  ],
  ['EXDEV', ['a folder on another disk', 'one on the same disk: name a folder in it']],
  ['EMFILE', ['too many open files', 'fewer, or a higher limit (ulimit -n)']],
])

/**
 * What the system's refusal means: what was found, what was expected; null where it is another error.
 * @param {unknown} error
 */
export function refusalOf(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [found, expected] = refusals.get(code) ?? []
  return found && expected ? { found, expected } : null
}

/** @param {unknown} error */
function explain(error) {
  const refusal = refusalOf(error)
  if (!(error instanceof Error)) return String(error)
  // What nobody expected is a fault of this code, which its stack leads to.
  if (!refusal) return error.constructor === Error ? error.message : (error.stack ?? error.message)
  const path = 'path' in error ? String(error.path) : error.message
  return `${path}: found ${refusal.found}, expected ${refusal.expected}`
}

/**
 * Whether the system gave this error.
 * @param {unknown} error
 * @param {string} code as `ENOENT`
 */
export const isErrorOf = (error, code) =>
  error instanceof Error && 'code' in error && error.code === code

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Ends every child, then this process, when this process is told to end.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} stops doing so
 */
function endTogether(child) {
  running.add(child)
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    for (const one of running) one.kill(signal)
    process.exit(128 + constants.signals[signal])
  }
  process.on('SIGINT', end).on('SIGTERM', end)
  return () => {
    running.delete(child)
    process.off('SIGINT', end).off('SIGTERM', end)
  }
}
