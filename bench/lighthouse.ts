/** What Lighthouse makes of each page, on a phone and at a desk: the median of several runs, times in milliseconds. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { chromiumFlags, ensureChromium } from '../scripts/chromium.mjs'
import { serveFolder } from '../scripts/serve.mjs'
import { ended } from './ended.ts'
import { percentile } from './percentile.ts'
import { line, machine, writeJsonAndTable } from './report.ts'
import { buildSite, project } from './site.ts'

/** Fetched when it is asked for: no other command of the project needs it or what it brings. */
const lighthouse = 'lighthouse@12.8.2'
const runs = 5

const pages = ['', 'returns/', 'table/', 'about/', 'responses/'] as const
const forms = ['mobile', 'desktop'] as const
type Form = (typeof forms)[number]

/** In the words of Lighthouse: https://developer.chrome.com/docs/lighthouse/performance/performance-scoring */
const audits = {
  'first-contentful-paint': 'first paint, ms',
  'largest-contentful-paint': 'largest paint, ms',
  'total-blocking-time': 'blocking, ms',
  'cumulative-layout-shift': 'layout shift',
} as const
type Audit = keyof typeof audits
const auditNames: readonly Audit[] = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]

const Measured = v.object({ numericValue: v.number() })
const Report = v.object({
  categories: v.object({ performance: v.object({ score: v.number() }) }),
  audits: v.object({
    'first-contentful-paint': Measured,
    'largest-contentful-paint': Measured,
    'total-blocking-time': Measured,
    'cumulative-layout-shift': Measured,
  }),
})
type Report = v.InferOutput<typeof Report>

type Row = {
  readonly page: string
  readonly form: Form
  /** 0 to 100 */
  readonly performance: number
} & Readonly<Record<Audit, number>>

/** @param results the folder that the report is written to */
export async function runLighthouse(results: string): Promise<void> {
  const site = join(project, '.cache/bench/site-lighthouse')
  const built = await buildSite({ code: project, data: join(project, 'data'), site })
  if (built.reason !== null) throw new Error(`The site could not be built: ${built.reason}`)
  const served = await serveFolder({ folder: site, port: 0 })
  const rows: Row[] = []
  try {
    for (const form of forms) {
      for (const page of pages) {
        console.log(`/${page} on a ${form} …`)
        rows.push(await rowOf(page, form, new URL(page, served.url).href))
      }
    }
  } finally {
    await served.close()
  }
  await writeJsonAndTable(
    join(results, 'lighthouse'),
    { machine: machine(), lighthouse, runs, rows },
    tableOf(rows),
  )
}

async function rowOf(page: string, form: Form, address: string): Promise<Row> {
  const reports: Report[] = []
  while (reports.length < runs) reports.push(await reportOf(address, form))
  const middle = (of: (report: Report) => number): number => percentile(reports.map(of), 0.5)
  const audit = (name: Audit): number => middle((report) => report.audits[name].numericValue)
  return {
    ...{ page: `/${page}`, form },
    performance: 100 * middle(({ categories }) => categories.performance.score),
    'first-contentful-paint': audit('first-contentful-paint'),
    'largest-contentful-paint': audit('largest-contentful-paint'),
    'total-blocking-time': audit('total-blocking-time'),
    'cumulative-layout-shift': audit('cumulative-layout-shift'),
  }
}

async function reportOf(address: string, form: Form): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'))
  const file = join(folder, 'report.json')
  const given = [
    ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', address],
    ...['--quiet', '--only-categories=performance', '--output=json', `--output-path=${file}`],
    ...(form === 'desktop' ? ['--preset=desktop'] : []),
    `--chrome-flags=--headless=new --no-sandbox ${chromiumFlags.join(' ')}`,
  ]
  const env = { ...process.env, CHROME_PATH: await ensureChromium() }
  const { code, text } = await ended('npm', given, { cwd: project, env })
  if (code !== 0) throw new Error(`Lighthouse could not measure ${address}: ${text.slice(-300)}`)
  try {
    return v.parse(Report, JSON.parse(await readFile(file, 'utf8')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function tableOf(rows: readonly Row[]): string {
  const text = (name: Audit, value: number): string =>
    name === 'cumulative-layout-shift' ? value.toFixed(3) : value.toFixed(0)
  return [
    line(['page', 'form', 'performance', ...auditNames.map((name) => audits[name])]),
    line(['---', '---', ...auditNames.map(() => '---:'), '---:']),
    ...rows.map((row) =>
      line([
        ...[row.page, row.form, row.performance.toFixed(0)],
        ...auditNames.map((name) => text(name, row[name])),
      ]),
    ),
    '',
  ].join('\n')
}
