import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { aYearBefore } from './a-year-before.ts'

export const notAnswering: DeskRule = {
  id: 'not-answering',
  severity: 'warning',
  why: 'An address that was not seen to answer for a year may lead readers nowhere, or to another page.',
  advice:
    'Open it; write the day into lastAnswered, or give the archived copy and say so in the note.',
  find,
}

/** Where no day was ever written down, nobody has begun to watch: the coverage says how many. */
function find({ data, today }: DeskInput): Spot[] {
  const oldest = aYearBefore(today)
  return data.sources.flatMap(({ id, lastAnswered }) => {
    if (lastAnswered === undefined || lastAnswered >= oldest) return []
    const found = `last seen to answer on ${lastAnswered}`
    return [{ file: 'sources.json', record: id, field: 'lastAnswered', found }]
  })
}
