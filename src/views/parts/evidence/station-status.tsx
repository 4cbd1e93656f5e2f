/** What a station is said to be on the day that the page answers for. */
import { noMark } from '../../../logic/records/atlas-facets.ts'
import { statusOn } from '../../../logic/records/status-on.ts'
import type { Status } from '../../../model/atlas-info.ts'
import type { Station } from '../../../model/station.ts'
import type { PartsContext, Part } from '../context.ts'
import { StationMark } from '../station-mark.tsx'

/** null before it was first reported: a later status says nothing of that day. */
export function statusOfDay(station: Station, { index, day }: PartsContext): Status | null {
  return index.statuses.get(statusOn(station, day)?.status ?? '') ?? null
}

/** The mark that the map would draw for it on that day. */
export function MarkOfDay({ context, station }: Part<{ station: Station }>) {
  const { id, shape } = context.index.markOf(station) ?? noMark
  return (
    <StationMark
      value={id}
      shape={shape}
      outline={statusOfDay(station, context)?.outline ?? 'plain'}
      uncertain={station.linkBasis === 'background'}
    />
  )
}

export function StatusBadge({ status }: { readonly status: Status }) {
  return (
    <span class={`status-badge outline-${status.outline}`} title={status.meaning}>
      {status.name}
    </span>
  )
}
