import { firstDay } from '../../../src/model/partial-date.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const archivedTooEarly: DeskRule = {
  id: 'archived-too-early',
  severity: 'warning',
  why: 'A copy that was taken before the page came out is a copy of something else.',
  advice: 'Give the copy that holds the text that was read, or put the date of the page right.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  return data.sources.flatMap(({ id, date, archived }) => {
    if (date === null || archived === undefined || archived.date >= firstDay(date)) return []
    const found = `a copy of ${archived.date}, of a page of ${date}`
    return [{ file: 'sources.json', record: id, field: 'archived.date', found }]
  })
}
