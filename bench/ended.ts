/** Runs other programs. */
import { spawn, type SpawnOptionsWithoutStdio } from 'node:child_process'

/** Resolves when the program has ended, with all that it said. */
export function ended(
  program: string,
  given: readonly string[],
  options: SpawnOptionsWithoutStdio,
): Promise<{ code: number | null; text: string }> {
  const child = spawn(program, [...given], options)
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, text }))
  })
}
