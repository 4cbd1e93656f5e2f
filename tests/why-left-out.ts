/** Which rows are left out, for tests that say which stations are shown. */
import type { AtlasIndex } from '../src/logic/records/atlas-index.ts'
import type { WhyLeftOut } from '../src/logic/records/station-columns.ts'
import type { Station } from '../src/model/station.ts'

/** By row: 0 for these stations, 1 for all others. */
export function whyLeftOutFor({ data }: AtlasIndex, stations: readonly Station[]): WhyLeftOut {
  const shown = new Set(stations.map(({ id }) => id))
  return Uint16Array.from(data.stations, ({ id }) => (shown.has(id) ? 0 : 1))
}
