import { max } from 'd3'
import { firstDay, lastDay } from '../../../src/model/partial-date.ts'
import type { DeskInput, Spot } from '../desk-rule.ts'
import { datesOf, sourcesById, sourcesOf, statementsOf, type Statement } from '../statements.ts'

/** Statements that lie after everything they rest on; what is undated may be of any day. */
export function newerThanSource({ data }: DeskInput, kinds: readonly Statement['kind'][]): Spot[] {
  const sources = sourcesById(data)
  return statementsOf(data)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ date, sourceIds, file, record, field }) => {
      const its = sourcesOf(sourceIds, sources)
      const newest = max(its.flatMap(datesOf), lastDay)
      if (newest === undefined || its.some((one) => one.date === null)) return []
      if (firstDay(date) <= newest) return []
      const names = sourceIds.join(', ')
      return [
        { file, record, field, found: `${date}, after its newest source of ${newest} (${names})` },
      ]
    })
}
