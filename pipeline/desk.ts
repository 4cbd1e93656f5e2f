/** `npm run desk`: reads the records as an editor would; `--json`, `--html`, `--all`, `--on YYYY-MM-DD`. */
import * as v from 'valibot'
import { asProgram } from '../scripts/run.mjs'
import { Day } from '../src/model/partial-date.ts'
import { readDesk, type DeskReport } from './desk/read-desk.ts'
import { reportHtml } from './desk/report-html.ts'
import { reportText } from './desk/report-text.ts'
import { knownCities } from './known-cities.ts'
import { dataFolder } from './settings.ts'

const usage = 'npm run desk, or npm run desk -- [--json | --html | --all] [--on YYYY-MM-DD]'

const forms: Readonly<Partial<Record<string, (report: DeskReport) => string>>> = {
  '--json': (report) => JSON.stringify(report, null, 2),
  '--html': reportHtml,
  '--all': (report) => reportText(report, { shown: Infinity }),
  '': (report) => reportText(report, { shown: 5 }),
}

/** @returns the exit code: 1 with errors, 0 with warnings and notes alone */
function desk(args: readonly string[]): number {
  const at = args.indexOf('--on')
  const on = at < 0 ? new Date().toISOString().slice(0, 10) : args[at + 1]
  const [form = '', ...others] = at < 0 ? args : args.toSpliced(at, 2)
  const write = forms[form]
  const today = v.safeParse(Day, on)
  if (!write || others.length > 0 || !today.success) {
    console.error(`found ${args.join(' ')}, expected ${usage}`)
    return 1
  }
  const cityNames = [...knownCities().values()].map(({ name }) => name)
  const report = readDesk(dataFolder, { today: today.output, cityNames })
  console.log(write(report))
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

await asProgram(() => desk(process.argv.slice(2)))
