/** The measured sizes one after another: as JSON for programs, as a table for people. */
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { format } from 'prettier'
import type { Measures } from './measure.ts'

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

/** Something measured: of it more is worse. */
export type Metric<T> = {
  readonly name: string
  readonly of: (measured: T) => number
  readonly text: (value: number) => string
}

const mega = (bytes: number): string => (bytes / 1e6).toFixed(1)
const kilo = (bytes: number): string => (bytes / 1e3).toFixed(0)
const whole = (value: number): string => value.toFixed(0)

export const buildMetrics: readonly Metric<Omit<Run, 'page'>>[] = [
  { name: 'build, s', of: ({ buildSeconds }) => buildSeconds, text: whole },
  { name: 'build memory, MB', of: ({ buildMemory }) => buildMemory / 1e6, text: whole },
  { name: 'stations as loaded, kB gzip', of: (run) => run.stationBytes, text: kilo },
]

/** @param loads how often each page is loaded */
export const pageMetrics = (loads: number): readonly Metric<Measures>[] => [
  { name: 'HTML, kB gzip', of: ({ htmlGzip }) => htmlGzip, text: kilo },
  { name: 'fetched until live map, MB', of: ({ loadedBytes }) => loadedBytes, text: mega },
  { name: 'load to live map, ms', of: ({ liveMap }) => liveMap, text: whole },
  { name: 'longest task while loading, ms', of: (page) => page.longestTaskLoading, text: whole },
  {
    name: `the same, slowest of ${loads}, ms`,
    of: (page) => page.longestTaskLoadingWorst,
    text: whole,
  },
  { name: 'heap after collection, MB', of: ({ heap }) => heap, text: mega },
  { name: 'filter click to counts painted, ms', of: (page) => page.filterCounts, text: whole },
  { name: 'the same, slowest of six, ms', of: (page) => page.filterCountsWorst, text: whole },
  { name: 'filter click to map painted, ms', of: ({ filterMap }) => filterMap, text: whole },
  {
    name: 'longest task while filtering, ms',
    of: (page) => page.longestTaskFiltering,
    text: whole,
  },
  { name: 'brush move painted, p95, ms', of: ({ brushP95 }) => brushP95, text: whole },
  { name: 'longest task while brushing, ms', of: (page) => page.longestTaskBrushing, text: whole },
  { name: 'pan frame, p95, ms', of: ({ panP95 }) => panP95, text: whole },
  { name: 'rows of the list in the page', of: ({ listRows }) => listRows, text: whole },
]

export const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A Markdown table, one column per size. */
export function reportTable(runs: readonly Run[], loads: number): string {
  return [
    line(['stations', ...runs.map(({ stations }) => stations.toLocaleString('en'))]),
    line(['---', ...runs.map(() => '---:')]),
    ...buildMetrics.map(({ name, of, text }) => line([name, ...runs.map((run) => text(of(run)))])),
    ...pageMetrics(loads).map(({ name, of, text }) =>
      line([name, ...runs.map(({ page }) => (page ? text(of(page)) : '–'))]),
    ),
    '',
  ].join('\n')
}

/** What measured. */
export const machine = () => ({
  cores: cpus().length,
  memory: totalmem(),
  node: process.version,
  graphics: 'software',
})

export async function writeReport(
  runs: readonly Run[],
  loads: number,
  folder: string,
): Promise<void> {
  await writeJsonAndTable(
    join(folder, 'report'),
    { machine: machine(), runs },
    reportTable(runs, loads),
  )
}

/** Laid out as the formatter leaves it. @param file without its ending */
export async function writeJsonAndTable(file: string, json: unknown, table: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const write = async (ending: string, parser: string, text: string): Promise<void> =>
    writeFile(`${file}.${ending}`, await format(text, { parser, printWidth: 100 }))
  await write('json', 'json', JSON.stringify(json, null, 2))
  await write('md', 'markdown', table)
}
