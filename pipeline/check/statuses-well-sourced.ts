/** A status rests on a source that no caution lowers, or stands in a kept list with the reason. */
import { isLowered } from '../../src/logic/records/source-order.ts'
import type { CheckInput } from './check-input.ts'
import type { Problem } from './problem.ts'

/** One status of a station, and what it rests on. */
type Resting = { readonly station: string; readonly field: string; readonly sourceId: string }

export function statusesWellSourced(input: CheckInput): Problem[] {
  const lowered = loweredStatuses(input)
  const kept = input.cautionedStatuses.flatMap(({ sourceId, stations }) =>
    stations.map((station) => pairOf({ sourceId, station })),
  )
  return [...notKept(lowered, new Set(kept)), ...notNeeded(lowered, input)]
}

const pairOf = ({ sourceId, station }: Pick<Resting, 'sourceId' | 'station'>): string =>
  `${sourceId} ${station}`

function loweredStatuses({ data }: CheckInput): Resting[] {
  const lowered = new Map<string, string>(
    data.sources
      .filter((source) => isLowered(source, data.info.sourceOrder))
      .flatMap(({ id, aliases }) => [id, ...aliases].map((one): [string, string] => [one, id])),
  )
  return data.stations.flatMap(({ id: station, statusHistory }) =>
    statusHistory.flatMap((entry, index) => {
      const sourceId = lowered.get(entry.sourceId)
      return sourceId ? [{ station, sourceId, field: `statusHistory.${index}.sourceId` }] : []
    }),
  )
}

function notKept(lowered: readonly Resting[], kept: ReadonlySet<string>): Problem[] {
  return lowered
    .filter((resting) => !kept.has(pairOf(resting)))
    .map(({ station, sourceId, field }) => ({
      file: 'stations.geojson',
      record: station,
      field,
      found: `"${sourceId}", which a caution lowers`,
      expected: 'a better source, or a place in cautioned-statuses.json with the reason',
    }))
}

/** A list that keeps what is no longer so hides what is. */
function notNeeded(
  lowered: readonly Resting[],
  { cautionedStatuses, refused }: CheckInput,
): Problem[] {
  const there = new Set(lowered.map(pairOf))
  return cautionedStatuses.flatMap(({ sourceId, stations }) =>
    stations
      .filter((station) => !there.has(pairOf({ sourceId, station })) && !refused.has(station))
      .map((station) => ({
        file: 'cautioned-statuses.json',
        record: sourceId,
        field: 'stations',
        found: `"${station}"`,
        expected: 'only stations with a status that rests on this source, which a caution lowers',
      })),
  )
}
