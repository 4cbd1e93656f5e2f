/** A status history runs forwards and ends in the status that the station states. */
import { firstDay, lastDay } from '../../src/model/partial-date.ts'
import type { Station } from '../../src/model/station.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

export function historiesInOrder({ data }: CheckInput): Problem[] {
  return data.stations.flatMap((station) => [...backwards(station), ...ending(station)])
}

/**
 * An entry is out of order when it surely lies before the one above it: `2022-10` may follow
 * `2022-10-26`, since it may be later in that month; on one day the order of the array decides.
 */
function backwards({ id, statusHistory }: Station): Problem[] {
  return statusHistory.flatMap(({ date }, index) => {
    const before = statusHistory[index - 1]?.date
    if (before === undefined || lastDay(date) >= firstDay(before)) return []
    return [
      {
        file: 'stations.geojson',
        record: id,
        field: `statusHistory.${index}.date`,
        found: date,
        expected: `a date from ${before}, that of the entry before it, on`,
      },
    ]
  })
}

function ending(station: Station): Problem[] {
  const last = station.statusHistory.at(-1)
  if (!last) return []
  const pairs = [
    ['status', station.status, last.status],
    ['statusDate', station.statusDate, last.date],
    ['statusSourceId', station.statusSourceId, last.sourceId],
  ] as const
  return pairs
    .filter(([, stated, newest]) => stated !== newest)
    .map(([field, stated, newest]) => ({
      file: 'stations.geojson',
      record: station.id,
      field,
      found: `"${stated}"`,
      expected: `"${newest}", as the newest entry of statusHistory has it`,
    }))
}
