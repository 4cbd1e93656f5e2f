/** Every text of our own, also where the checks of the build do not look: reasons, and titles that are ours. */
import { proseOf, type Prose } from '../check/prose.ts'
import type { DeskInput } from './desk-rule.ts'

export function readProse({ data, about, corrections, cautionedStatuses }: DeskInput): Prose[] {
  return [
    ...proseOf({ data, about }),
    // In square brackets stands a title of ours, of a page that has none.
    ...data.sources
      .filter(({ title }) => title.startsWith('['))
      .map(({ id, title }) => ({ file: 'sources.json', record: id, field: 'title', text: title })),
    ...corrections.map(({ record, reason: text }, index) => {
      return { file: 'corrections.json', record, field: `${index}.reason`, text }
    }),
    ...cautionedStatuses.map(({ sourceId, reason: text }) => {
      return { file: 'cautioned-statuses.json', record: sourceId, field: 'reason', text }
    }),
  ]
}
