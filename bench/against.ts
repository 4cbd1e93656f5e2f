/** Builds another commit beside this one and measures both in turns, by the same code and the same server. */
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { compareSize, comparisonTables, type SizeRounds } from './compare.ts'
import { ended } from './ended.ts'
import type { Measures } from './measure.ts'
import { checkOut, commitNamed, presentCommit, type Commit } from './other-commit.ts'
import { machine, writeJsonAndTable } from './report.ts'
import { buildSite, measureSite, project, stationBytes } from './site.ts'

/** Synthetic stations, or the records of each commit. */
export type Size = number | 'real'

/** Of a page in each round; five rounds then have as many as a bench of one commit. */
const loads = 3
const work = resolve(project, '.cache/bench-against')
const sides = ['older', 'newer'] as const
type Side = (typeof sides)[number]
type Both<T> = Readonly<Record<Side, T>>

type Built = {
  readonly seconds: number
  readonly memory: number
  readonly stationBytes: number
}
type Pair = SizeRounds & {
  readonly size: Size
  readonly built: Both<Built>
  readonly rounds: Both<Measures[]>
}
type Question = {
  readonly commit: string
  readonly rounds: number
  readonly sizes: readonly Size[]
}

/** Reports after each round, so that a run that is cut short has measured something. */
export async function runAgainst(
  { commit, rounds, sizes }: Question,
  results: string,
): Promise<void> {
  const commits = {
    newer: await presentCommit(project),
    older: await commitNamed(commit, project),
  }
  const { folder, remove } = await checkOut(commits.older, project)
  try {
    const pairs = await buildPairs(sizes, { older: folder, newer: project })
    for (let round = 1; round <= rounds; round += 1) {
      for (const pair of pairs) await measurePair(pair, `round ${round} of ${rounds}`)
      await writeComparison(pairs, commits, results)
    }
  } finally {
    await remove()
    await rm(work, { recursive: true, force: true })
  }
}

async function buildPairs(sizes: readonly Size[], code: Both<string>): Promise<Pair[]> {
  const pairs: Pair[] = []
  // The tiles of the ground are made once and kept: a build that is timed finds them.
  for (const side of sides) await buildOne(side, { code: code[side], size: 'real' })
  for (const size of sizes) {
    const built = {
      older: await buildOne('older', { code: code.older, size }),
      newer: await buildOne('newer', { code: code.newer, size }),
    }
    const title = await titleOf(size)
    pairs.push({ title, size, built, rounds: { older: [], newer: [] } })
  }
  return pairs
}

async function titleOf(size: Size): Promise<string> {
  if (size !== 'real') return `${size.toLocaleString('en')} stations`
  const json: unknown = JSON.parse(await readFile(join(project, 'data/stations.geojson'), 'utf8'))
  const { features } = v.parse(v.object({ features: v.array(v.unknown()) }), json)
  return `${features.length} stations, the real records`
}

/** Where the built site of one side lies; not in the report, which says nothing of the machine's folders. */
const siteOf = (side: Side, size: Size): string => join(work, `${side}-${size}-site`)

type Order = { readonly code: string; readonly size: Size }

/** By the commit's own generator and build. */
async function buildOne(side: Side, { code, size }: Order): Promise<Built> {
  const [site, made] = [siteOf(side, size), join(work, `${side}-${size}-data`)]
  const data = size === 'real' ? join(code, 'data') : made
  console.log(`${size} stations, ${side}: building …`)
  if (size !== 'real') {
    const given = ['--import', 'tsx', 'bench/bench.ts', 'generate', String(size), made]
    const { code: end, text } = await ended(process.execPath, given, { cwd: code })
    if (end !== 0) throw new Error(`The ${side} commit cannot generate ${size} stations: ${text}`)
  }
  const { reason, buildSeconds, buildMemory } = await buildSite({ code, data, site })
  if (reason !== null) throw new Error(`The ${side} commit cannot be built: ${reason}`)
  const bytes = await stationBytes(site)
  return { seconds: buildSeconds, memory: buildMemory, stationBytes: bytes }
}

/** The one that was second is first the next time: neither has the warmer machine. */
async function measurePair({ title, size, rounds }: Pair, round: string): Promise<void> {
  const order = rounds.older.length % 2 === 0 ? sides : [...sides].reverse()
  for (const side of order) {
    const started = performance.now()
    rounds[side].push(await measureTwice(siteOf(side, size)))
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    console.log(`${round}, ${title}, ${side}: ${seconds} s`)
  }
}

/** A browser that fails once does not undo all rounds before. */
async function measureTwice(site: string): Promise<Measures> {
  try {
    return await measureSite(site, loads)
  } catch (error) {
    console.log(`Once more: ${error instanceof Error ? error.message : String(error)}`)
    return measureSite(site, loads)
  }
}

async function writeComparison(
  pairs: readonly Pair[],
  commits: Both<Commit>,
  results: string,
): Promise<void> {
  const sizes = pairs.map((pair) => ({ ...pair, comparison: compareSize(pair, loads) }))
  const heading = sides.map(
    (side) => `- ${side}: ${commits[side].hash.slice(0, 12)} ${commits[side].subject}`,
  )
  const builds = pairs.map(
    ({ title, built: { older, newer } }) =>
      `- ${title}: ${older.seconds.toFixed(0)} s and ${(older.memory / 1e6).toFixed(0)} MB, newer ${newer.seconds.toFixed(0)} s and ${(newer.memory / 1e6).toFixed(0)} MB`,
  )
  const text = [
    ...heading,
    '',
    comparisonTables(pairs, loads),
    'Builds, measured once:',
    '',
    ...builds,
    '',
  ].join('\n')
  await writeJsonAndTable(
    join(results, 'against'),
    { machine: machine(), commits, loads, sizes },
    text,
  )
}
