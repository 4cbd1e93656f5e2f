/** Everything that the record of a station rests on, and what it is known to be last. */
import { greatest } from 'd3'
import { lastDay, type Day, type PartialDate } from '../../model/partial-date.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { SourceId } from '../../model/ids.ts'
import type { Station } from '../../model/station.ts'

/** Each once, in no order that says anything. */
export function stationSourceIds(station: Station): SourceId[] {
  return [
    ...new Set([
      ...station.reportedBy,
      station.firstReported.sourceId,
      ...station.statusHistory.map(({ sourceId }) => sourceId),
      ...(station.linkSourceIds ?? []),
    ]),
  ]
}

/** Of all that is dated and names the station, the newest by the day; what comes after it is not known yet. */
export function lastWord(
  { statusHistory }: Pick<Station, 'statusHistory'>,
  events: readonly Pick<AtlasEvent, 'date'>[],
  day: Day,
): PartialDate | null {
  const dates = [...statusHistory, ...events].map(({ date }) => date)
  return (
    greatest(
      dates.filter((date) => lastDay(date) <= day),
      lastDay,
    ) ?? null
  )
}
