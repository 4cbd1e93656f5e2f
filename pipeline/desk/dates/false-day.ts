import { daysInMonth, precisionOf, type PartialDate } from '../../../src/model/partial-date.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { datesOf, sourcesById, sourcesOf, statementsOf } from '../statements.ts'

export const falseDay: DeskRule = {
  id: 'false-day',
  severity: 'warning',
  why: 'The first or last day of a month, where no source knows a day, is mostly a month that a program made a day of.',
  advice: 'Write the month or the year alone, unless a source says the day in its text.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  const sources = sourcesById(data)
  return statementsOf(data)
    .filter(({ date }) => isAtEdge(date))
    .filter(({ sourceIds }) => {
      const dates = sourcesOf(sourceIds, sources).flatMap(datesOf)
      return dates.every((date) => precisionOf(date) !== 'day')
    })
    .map(({ date, sourceIds, file, record, field }) => {
      const found = `${date}, and no source dated to a day (${sourceIds.join(', ')})`
      return { file, record, field, found }
    })
}

function isAtEdge(date: PartialDate): boolean {
  if (precisionOf(date) !== 'day') return false
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return day === 1 || day === daysInMonth(year, month)
}
