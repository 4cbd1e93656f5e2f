/** A data folder as the desk reads it. */
import { loadData } from '../load-data.ts'
import type { Day } from '../../src/model/partial-date.ts'
import { coverageOf, type Coverage } from './coverage.ts'
import { loadDeskFile } from './desk-file.ts'
import type { DeskInput, Finding } from './desk-rule.ts'
import { runDesk, unreadable } from './run-desk.ts'

export type DeskReport = {
  readonly today: Day
  readonly title: string
  readonly version: string
  readonly findings: readonly Finding[]
  readonly coverage: readonly Coverage[]
}

type World = Pick<DeskInput, 'today' | 'cityNames'>

/** @param world the day of the reading, and the names of all cities that the gazetteer knows */
export function readDesk(folder: string, { today, cityNames }: World): DeskReport {
  const { data, problems, ...rest } = loadData(folder)
  const { kept, problems: ofDesk } = loadDeskFile(folder)
  const lost = unreadable([...problems, ...ofDesk])
  if (!data) return { today, title: '', version: '', findings: lost, coverage: [] }
  const findings = runDesk({ data, ...rest, kept, today, cityNames })
  const { title, version } = data.info
  return { today, title, version, findings: [...lost, ...findings], coverage: coverageOf(data) }
}
