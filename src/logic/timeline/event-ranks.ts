/** Which events matter most, where there is room to name only some of them. */
import { ascending } from 'd3'
import { countsBy } from './counts-by.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { EventId } from '../../model/ids.ts'
import { firstDay } from '../../model/partial-date.ts'
import type { Station } from '../../model/station.ts'

/**
 * Lower is named first. First what changed the status of a station, the most stations first; then
 * the rarer category, since one of many statements tells less than the only judgment; then the
 * earlier date.
 */
export function eventRanks(
  events: readonly AtlasEvent[],
  stations: readonly Station[],
): ReadonlyMap<EventId, number> {
  const changes = stations.flatMap(({ statusHistory }) => statusHistory.slice(1))
  const changed = countsBy(changes, ({ eventId }) => eventId)
  const days = new Map(events.map(({ id, date }) => [id, firstDay(date)]))
  const ofCategory = countsBy(events, ({ category }) => category)
  const order = [...events].sort(
    (a, b) =>
      (changed.get(b.id) ?? 0) - (changed.get(a.id) ?? 0) ||
      (ofCategory.get(a.category) ?? 0) - (ofCategory.get(b.category) ?? 0) ||
      ascending(days.get(a.id) ?? '', days.get(b.id) ?? '') ||
      ascending(a.id, b.id),
  )
  return new Map(order.map(({ id }, rank) => [id, rank]))
}
