/** Which sources each statement of a record cites. */
import type { AtlasEvent } from '../../model/event.ts'
import type { Figure } from '../../model/figure.ts'
import type { Station, StatusEntry } from '../../model/station.ts'
import { stationSourceIds } from '../records/station-sources.ts'
import type { Citing } from './evidence-of.ts'

/** That there is a station: everything that its record rests on. */
export const ofExistence = (station: Station): Citing[] => [
  { record: station.id, sourceIds: stationSourceIds(station) },
]

/** That it is in this place: the pages that report it. */
export const ofPlace = ({ id, reportedBy }: Station): Citing[] => [
  { record: id, sourceIds: reportedBy },
]

/** That it is linked to a city: the sources of that, or those that report it. */
export const ofLink = ({ id, linkSourceIds, reportedBy }: Station): Citing[] => [
  { record: id, sourceIds: linkSourceIds ?? reportedBy },
]

/** That it had a status: its source, and what the event rests on from which it follows. */
export function ofStatus(
  station: Pick<Station, 'id'>,
  { sourceId, eventId }: StatusEntry,
  events: ReadonlyMap<string, AtlasEvent>,
): Citing[] {
  const event = eventId === undefined ? undefined : events.get(eventId)
  return [{ record: station.id, sourceIds: [sourceId] }, ...(event ? ofRecord(event) : [])]
}

/** Of an event or a figure: its sources. */
export const ofRecord = ({ id, sourceIds }: AtlasEvent | Figure): Citing[] => [
  { record: id, sourceIds },
]
