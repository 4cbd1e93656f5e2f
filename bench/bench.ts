/** `npm run bench`: `generate N FOLDER` writes synthetic data; without a word it measures and reports. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { generate } from './generate.ts'
import { runBench } from './run.ts'

const most = 1_000_000
const usage = `npm run bench, npm run bench -- 100 10000, or npm run bench -- generate N FOLDER
(numbers of stations from 10 to ${most})`
const usualSizes = [100, 1000, 10_000, 100_000]

async function bench([command, ...rest]: readonly string[]): Promise<void> {
  if (command === 'generate') {
    const [count, folder] = [Number(rest[0]), rest[1]]
    if (!Number.isInteger(count) || count < 10 || count > most || !folder) throw new Error(usage)
    await generate(count, resolve(folder))
    console.log(`Wrote ${count} synthetic stations to ${folder}.`)
    return
  }
  const sizes = [command, ...rest].flatMap((text) => (text === undefined ? [] : [Number(text)]))
  if (sizes.some((size) => !Number.isInteger(size) || size < 10 || size > most)) {
    throw new Error(usage)
  }
  await runBench(sizes.length > 0 ? sizes : usualSizes, resolve('bench/results'))
  console.log(await readFile('bench/results/report.md', 'utf8'))
}

await bench(process.argv.slice(2))
