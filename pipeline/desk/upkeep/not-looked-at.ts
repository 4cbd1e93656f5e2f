import type { Day } from '../../../src/model/partial-date.ts'
import type { DeskInput, DeskRule, Spot } from '../desk-rule.ts'
import { aYearBefore } from './a-year-before.ts'

export const notLookedAt: DeskRule = {
  id: 'not-looked-at',
  severity: 'note',
  why: 'What nobody has looked at for a year may have been closed, denied, settled or withdrawn since.',
  advice:
    'Search for news of it as docs/how-to/keep-an-atlas-up-to-date.md says, and write the day into lastLookedAt.',
  find,
}

type Looked = { readonly lastLookedAt?: Day | undefined }

function find({ data, today }: DeskInput): Spot[] {
  const oldest = aYearBefore(today)
  const spots = (file: string, records: readonly (Looked & { record: string })[]): Spot[] =>
    records
      .filter(({ lastLookedAt }) => lastLookedAt === undefined || lastLookedAt < oldest)
      .map(({ record, lastLookedAt }) => {
        const found = lastLookedAt ? `last looked at on ${lastLookedAt}` : 'no day on which it was'
        return { file, record, field: 'lastLookedAt', found }
      })
  const named = <T extends { id: string }>(records: readonly T[]): (T & { record: string })[] =>
    records.map((one) => ({ ...one, record: one.id }))
  return [
    ...spots('stations.geojson', named(data.stations)),
    ...spots('events.json', named(data.events)),
    ...spots('returns.json', named(data.figures)),
    ...spots(
      'countries.json',
      data.countries.map((country) => ({ ...country, record: country.code })),
    ),
  ]
}
