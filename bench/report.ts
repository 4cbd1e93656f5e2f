/** The measured sizes one after another: as JSON for programs, as a table for people. */
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { loads, type Measures } from './measure.ts'

export type Run = {
  readonly stations: number
  readonly buildSeconds: number
  readonly buildMemory: number
  /** Of the files that the page loads for the stations, compressed. */
  readonly stationBytes: number
  /** null where the build failed; `reason` then says how. */
  readonly page: Measures | null
  readonly reason?: string
}

const mega = (bytes: number): string => (bytes / 1e6).toFixed(1)
const kilo = (bytes: number): string => (bytes / 1e3).toFixed(0)
const whole = (value: number): string => value.toFixed(0)

type Row = readonly [name: string, cell: (run: Run) => string]

const ofPage =
  (cell: (page: Measures) => string) =>
  ({ page }: Run): string =>
    page ? cell(page) : '–'

const rows: readonly Row[] = [
  ['build, s', ({ buildSeconds }) => whole(buildSeconds)],
  ['build memory, MB', ({ buildMemory }) => whole(buildMemory / 1e6)],
  ['stations as loaded, kB gzip', ({ stationBytes }) => kilo(stationBytes)],
  ['HTML, kB gzip', ofPage(({ htmlGzip }) => kilo(htmlGzip))],
  ['fetched until live map, MB', ofPage(({ loadedBytes }) => mega(loadedBytes))],
  ['load to live map, ms', ofPage(({ liveMap }) => whole(liveMap))],
  ['longest task while loading, ms', ofPage((page) => whole(page.longestTaskLoading))],
  [`the same, slowest of ${loads}, ms`, ofPage((page) => whole(page.longestTaskLoadingWorst))],
  ['heap after collection, MB', ofPage(({ heap }) => mega(heap))],
  ['filter click to counts painted, ms', ofPage(({ filterCounts }) => whole(filterCounts))],
  ['the same, slowest of six, ms', ofPage((page) => whole(page.filterCountsWorst))],
  ['filter click to map painted, ms', ofPage(({ filterMap }) => whole(filterMap))],
  ['longest task while filtering, ms', ofPage((page) => whole(page.longestTaskFiltering))],
  ['brush move painted, p95, ms', ofPage(({ brushP95 }) => whole(brushP95))],
  ['longest task while brushing, ms', ofPage((page) => whole(page.longestTaskBrushing))],
  ['pan frame, p95, ms', ofPage(({ panP95 }) => whole(panP95))],
  ['rows of the list in the page', ofPage(({ listRows }) => whole(listRows))],
]

/** A Markdown table, one column per size. */
export function reportTable(runs: readonly Run[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(['stations', ...runs.map(({ stations }) => stations.toLocaleString('en'))]),
    line(['---', ...runs.map(() => '---:')]),
    ...rows.map(([name, cell]) => line([name, ...runs.map(cell)])),
    '',
  ].join('\n')
}

export async function writeReport(runs: readonly Run[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const machine = {
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    graphics: 'software',
  }
  await writeFile(join(folder, 'report.json'), `${JSON.stringify({ machine, runs }, null, 2)}\n`)
  await writeFile(join(folder, 'report.md'), reportTable(runs))
}
