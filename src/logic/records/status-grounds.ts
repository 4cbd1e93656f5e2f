/** What the newest statuses of stations rest on, where they say more than that a station was reported. */
import type { Status } from '../../model/atlas-info.ts'
import type { Station, StatusEntry } from '../../model/station.ts'

/** One statement, and the stations of which it is the newest status. */
export type StatusGround = {
  readonly status: Status
  /** Of the first of these stations; the others differ in the remark alone. */
  readonly entry: StatusEntry
  /** The different remarks on it, in the order of the stations. */
  readonly remarks: readonly string[]
  readonly stations: number
}

/** In the order of the stations. What is reported and no more is drawn plain, and needs no ground. */
export function statusGrounds(
  stations: readonly Station[],
  statuses: ReadonlyMap<string, Status>,
): StatusGround[] {
  const grounds = new Map<string, StatusGround>()
  for (const { statusHistory } of stations) {
    const entry = statusHistory.at(-1)
    const status = entry && statuses.get(entry.status)
    if (!status || status.outline === 'plain') continue
    const { date, disputed = false, eventId, sourceId, remark } = entry
    const key = [status.id, date, disputed, eventId ?? sourceId].join(' ')
    const ground = grounds.get(key) ?? { status, entry, remarks: [], stations: 0 }
    const remarks = remark === undefined ? ground.remarks : [...ground.remarks, remark]
    grounds.set(key, {
      ...ground,
      remarks: [...new Set(remarks)],
      stations: ground.stations + 1,
    })
  }
  return [...grounds.values()]
}
