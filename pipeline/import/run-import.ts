/** `npm run data -- import FILE [--sheet NAME] [--write]`: says everything that is wrong, or what can be added. */
import * as v from 'valibot'
import { Day } from '../../src/model/partial-date.ts'
import { countryShapes } from '../basemap/country-shapes.ts'
import { reportProblems } from '../build-data.ts'
import { loadDeskFile } from '../desk/desk-file.ts'
import { knownCities } from '../known-cities.ts'
import { loadData } from '../load-data.ts'
import { fileOf } from './check-records.ts'
import { importRecords, type Imported } from './import-records.ts'
import { describeSheetProblem } from './sheet-problem.ts'
import { writeRecords } from './write-records.ts'

export const importUsage = 'npm run data -- import FILE [--sheet NAME] [--write]'

/** @returns the exit code */
export async function runImport(args: readonly string[], folder: string): Promise<number> {
  const given = maybeArguments(args)
  if (!given) {
    console.error(`found ${args.join(' ') || 'no file'}, expected ${importUsage}`)
    return 1
  }
  const { data, problems, ...rest } = loadData(folder)
  const { kept, problems: ofDesk } = loadDeskFile(folder)
  const unreadable = [...problems, ...ofDesk]
  if (!data || unreadable.length > 0) {
    reportProblems(unreadable)
    return 1
  }
  const cities = knownCities()
  const cityNames = [...cities.values()].map(({ name }) => name)
  const today = v.parse(Day, new Date().toISOString().slice(0, 10))
  const around = { ...rest, cities, shapes: countryShapes(), kept, cityNames, today }
  const imported = await importRecords(given.file, { sheet: given.sheet, data, around })
  say(imported)
  if (imported.problems.length > 0 || !imported.kind) return 1
  return given.write ? write(folder, imported.kind, imported) : 0
}

function write(folder: string, kind: keyof typeof fileOf, { records }: Imported): number {
  if (records.length > 0) writeRecords(folder, kind, records)
  console.log(`Wrote ${records.length} to ${fileOf[kind]}.`)
  return 0
}

function say({ kind, records, same, problems, warnings, notices }: Imported): void {
  for (const notice of notices) console.error(notice)
  for (const problem of problems) console.error(describeSheetProblem(problem))
  for (const warning of warnings) console.error(`To judge: ${describeSheetProblem(warning)}`)
  if (problems.length > 0) {
    console.error(
      `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written`,
    )
    return
  }
  console.log(
    JSON.stringify(
      records.map(({ written }) => written),
      null,
      2,
    ),
  )
  console.log(
    `${records.length} ${kind} can be added (--write does it); ${same} are there already.`,
  )
}

type Arguments = { readonly file: string; readonly sheet: string | null; readonly write: boolean }

function maybeArguments(args: readonly string[]): Arguments | null {
  const others = args.filter((one) => one !== '--write')
  const at = others.indexOf('--sheet')
  const sheet = at < 0 ? null : others[at + 1]
  const [file, ...more] = at < 0 ? others : others.toSpliced(at, 2)
  if (file === undefined || file.startsWith('--') || more.length > 0 || sheet === undefined)
    return null
  return { file, sheet, write: others.length < args.length }
}
