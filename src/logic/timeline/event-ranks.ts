/** Which events matter most, where there is room to name only some of them. */
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
  const changed = new Map<string, number>()
  for (const { statusHistory } of stations) {
    for (const { eventId } of statusHistory.slice(1)) {
      if (eventId) changed.set(eventId, (changed.get(eventId) ?? 0) + 1)
    }
  }
  const days = new Map(events.map(({ id, date }) => [id, firstDay(date)]))
  const ofCategory = new Map<string, number>()
  for (const { category } of events) ofCategory.set(category, (ofCategory.get(category) ?? 0) + 1)
  const order = [...events].sort(
    (a, b) =>
      (changed.get(b.id) ?? 0) - (changed.get(a.id) ?? 0) ||
      (ofCategory.get(a.category) ?? 0) - (ofCategory.get(b.category) ?? 0) ||
      compare(days.get(a.id) ?? '', days.get(b.id) ?? '') ||
      compare(a.id, b.id),
  )
  return new Map(order.map(({ id }, rank) => [id, rank]))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
