/** What a station is said to be on a day, by the dates that its statuses bear. */
import { lastDay, type Day } from '../../model/partial-date.ts'
import type { Station, StatusEntry } from '../../model/station.ts'

/**
 * The newest entry of the history that counts on `day`; null while nothing had been reported.
 * An entry dated to a month counts from the last day of that month: `2022-10` from 31 October.
 */
export function statusOn(station: Station, day: Day): StatusEntry | null {
  let newest: StatusEntry | null = null
  for (const entry of station.statusHistory) {
    if (lastDay(entry.date) <= day) newest = entry
  }
  return newest
}
