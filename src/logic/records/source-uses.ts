/** The records that rest on each source. */
import type { AtlasData } from '../../model/atlas-data.ts'
import type { Claim } from '../../model/claim.ts'
import type { Country } from '../../model/country.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { Figure } from '../../model/figure.ts'
import type { Reply } from '../../model/reply.ts'
import type { Station } from '../../model/station.ts'
import type { AtlasIndex } from './atlas-index.ts'
import { stationSourceIds } from './station-sources.ts'

export type SourceUses = {
  readonly stations: Station[]
  readonly events: AtlasEvent[]
  readonly figures: Figure[]
  readonly replies: Reply[]
  readonly countries: Country[]
  readonly claims: Claim[]
  readonly reports: AtlasData['info']['reports'][number][]
}

/** By the id of the source; each record once, in the order of its file. */
export function sourceUses(
  { data, sources }: AtlasIndex,
  claims: readonly Claim[],
): ReadonlyMap<string, SourceUses> {
  const uses = new Map<string, SourceUses>(data.sources.map(({ id }) => [id, noUses()]))
  const add = (ids: readonly string[], put: (its: SourceUses) => void): void => {
    // By whatever of its ids a record names it.
    const own = new Set(ids.flatMap((id) => sources.get(id)?.id ?? []))
    for (const id of own) {
      const its = uses.get(id)
      if (its) put(its)
    }
  }
  for (const station of data.stations)
    add(stationSourceIds(station), ({ stations }) => stations.push(station))
  for (const event of data.events) add(event.sourceIds, ({ events }) => events.push(event))
  for (const figure of data.figures) add(figure.sourceIds, ({ figures }) => figures.push(figure))
  for (const reply of data.replies) add(reply.sourceIds, ({ replies }) => replies.push(reply))
  for (const country of data.countries) {
    const ids = country.counts.flatMap(({ sourceIds }) => sourceIds)
    add(ids, ({ countries }) => countries.push(country))
  }
  for (const claim of claims) add(claim.sourceIds, (its) => its.claims.push(claim))
  for (const report of data.info.reports)
    add(report.sourceIds, ({ reports }) => reports.push(report))
  return uses
}

const noUses = (): SourceUses => ({
  stations: [],
  events: [],
  figures: [],
  replies: [],
  countries: [],
  claims: [],
  reports: [],
})
