import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'

export const undatedSource: DeskRule = {
  id: 'undated-source',
  severity: 'note',
  why: 'Without a date nobody can tell whether a page came before or after what it tells.',
  advice: 'Look for the date in the page’s source, its feed or an archive; else leave null.',
  find,
}

function find({ data }: DeskInput): Spot[] {
  return data.sources
    .filter(({ date, original }) => date === null && !original?.date)
    .map(({ id }) => {
      return { file: 'sources.json', record: id, field: 'date', found: 'no date' }
    })
}
