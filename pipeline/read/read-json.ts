/** Reads a JSON file strictly: UTF-8 alone, each key once; says in words what is in the way. */
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isErrorOf, refusalOf } from '../../scripts/run.mjs'
import type { Problem } from '../check/problem.ts'
import { jsonFaults } from './json-faults.ts'

export type ReadFile = {
  /** undefined: it cannot be read. */
  readonly value: unknown
  readonly problems: readonly Problem[]
}

export function readJson(folder: string, file: string): ReadFile {
  const problem = (fault: Partial<Problem> & Pick<Problem, 'found' | 'expected'>): Problem => ({
    ...{ file, record: '', field: '' },
    ...fault,
  })
  try {
    const bytes = readFileSync(join(folder, file))
    if (!isUtf8(bytes)) return { value: undefined, problems: [problem(notUtf8(bytes))] }
    const text = bytes.toString()
    const problems = jsonFaults(text).map(({ line, column, path, found, expected }) =>
      problem({ line, column, field: path, found, expected }),
    )
    const value = maybeParse(text)
    const isSaid = value !== undefined || problems.length > 0
    return {
      value,
      problems: isSaid ? problems : [problem({ found: 'no JSON', expected: 'JSON' })],
    }
  } catch (error) {
    return { value: undefined, problems: [problem(whyUnreadable(file, error))] }
  }
}

/** undefined: it is no JSON; where and why, `jsonFaults` says better. */
function maybeParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function notUtf8(bytes: Buffer): Pick<Problem, 'line' | 'found' | 'expected'> {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf('\n', start)
    const next = end === -1 ? bytes.length : end + 1
    if (!isUtf8(bytes.subarray(start, next))) break
    start = next
  }
  return { line, found: 'bytes that are no UTF-8', expected: 'the file saved as UTF-8' }
}

/** What was found instead of a file that can be read, and what was expected. */
export function whyUnreadable(file: string, error: unknown): Pick<Problem, 'found' | 'expected'> {
  if (isErrorOf(error, 'ENOENT'))
    return { found: 'no such file', expected: `a file ${file} in the data folder` }
  if (isErrorOf(error, 'ERR_STRING_TOO_LONG') || isErrorOf(error, 'ERR_FS_FILE_TOO_LARGE'))
    return { found: 'a file of more than 512 MB', expected: 'one that fits into one text of Node' }
  const found = error instanceof Error ? error.message : String(error)
  return refusalOf(error) ?? { found, expected: 'a file that can be read' }
}
