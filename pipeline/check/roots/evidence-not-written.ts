/** The evidence of a record follows from its sources: nobody writes it down. */
import type { CheckInput } from '../check-input.ts'
import type { Problem } from '../problem.ts'

export function evidenceNotWritten({ data }: CheckInput): Problem[] {
  const written = (file: string, records: readonly { id: string; evidence?: unknown }[]) =>
    records
      .filter(({ evidence }) => evidence !== undefined)
      .map(({ id }) => ({
        ...{ file, record: id, field: 'evidence', found: 'numbers' },
        expected: 'nothing: they are reckoned from roots.json',
      }))
  return [
    ...written('stations.geojson', data.stations),
    ...written('events.json', data.events),
    ...written('returns.json', data.figures),
  ]
}
