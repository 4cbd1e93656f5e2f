import { lastDay } from '../../../src/model/partial-date.ts'
import type { AtlasEvent } from '../../../src/model/event.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { aYearBefore } from './a-year-before.ts'

export const openEnd: DeskRule = {
  id: 'open-end',
  severity: 'note',
  why: 'An inquiry or a charge whose end is not told leaves somebody under suspicion for good.',
  advice: 'Look for the outcome; where none is found, say in the note when it was sought.',
  find,
}

/** After a year without a later event in the same country that could be its end. */
function find({ data, kept, today }: DeskInput): Spot[] {
  const oldest = aYearBefore(today)
  return kept.followUps.flatMap(({ after, by }) =>
    data.events
      .filter((event) => event.category === after && lastDay(event.date) < oldest)
      .filter((event) => !data.events.some(canEnd(event, by)))
      .map(({ id, date }) => ({
        ...{ file: 'events.json', record: id, field: 'category' },
        found: `"${after}" of ${date}, and none of ${by.join(', ')} after it`,
      })),
  )
}

const canEnd =
  ({ country, date }: AtlasEvent, by: readonly string[]) =>
  (later: AtlasEvent): boolean =>
    by.includes(later.category) && later.country === country && lastDay(later.date) >= lastDay(date)
