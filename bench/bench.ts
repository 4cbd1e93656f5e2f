/**
 * `npm run bench`: `generate N FOLDER` writes synthetic data; `--against COMMIT` measures another commit beside
 * this one; `lighthouse` measures each page as Lighthouse does; without any it measures growing sizes.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runAgainst, type Size } from './against.ts'
import { generate } from './generate.ts'
import { runLighthouse } from './lighthouse.ts'
import { runBench } from './run.ts'

const most = 1_000_000
const usage = `npm run bench
npm run bench -- 100 10000
npm run bench -- --against COMMIT [--rounds 5] [real 100 100000]
npm run bench -- lighthouse
npm run bench -- generate N FOLDER
(numbers of stations from 10 to ${most}; real: the records of data/)`
const usualSizes = [100, 1000, 10_000, 100_000]
const sizesAgainst: readonly Size[] = ['real', 100, 100_000]
const results = 'bench/results'

async function bench(given: string[]): Promise<void> {
  const { values, positionals } = parsed(given)
  const { against, rounds = '5' } = values
  if (against !== undefined) {
    const sizes = positionals.map((text) => (text === 'real' ? text : stationsOf(text)))
    const chosen = sizes.length > 0 ? sizes : sizesAgainst
    await runAgainst({ commit: against, rounds: roundsOf(rounds), sizes: chosen }, resolve(results))
    return show('against.md')
  }
  const [command, ...rest] = positionals
  if (command === 'generate') {
    const [count, folder] = [stationsOf(rest[0]), rest[1]]
    if (!folder) throw new Error(usage)
    await generate(count, resolve(folder))
    return console.log(`Wrote ${count} synthetic stations to ${folder}.`)
  }
  if (command === 'lighthouse') {
    await runLighthouse(resolve(results))
    return show('lighthouse.md')
  }
  const sizes = positionals.map(stationsOf)
  await runBench(sizes.length > 0 ? sizes : usualSizes, resolve(results))
  return show('report.md')
}

function parsed(args: string[]) {
  try {
    const options = { against: { type: 'string' }, rounds: { type: 'string' } } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch {
    throw new Error(usage)
  }
}

function stationsOf(text: string | undefined): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 10 || count > most) throw new Error(usage)
  return count
}

function roundsOf(text: string): number {
  const rounds = Number(text)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(usage)
  return rounds
}

async function show(file: string): Promise<void> {
  console.log(await readFile(`${results}/${file}`, 'utf8'))
}

await bench(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
