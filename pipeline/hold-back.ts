/** Takes the records that are held back out of everything that is published, and leaves their ids, reasons and days. */
import type { AtlasRecords } from '../src/model/atlas-data.ts'
import type { CountryCode } from '../src/model/ids.ts'
import type { Edge, RootRecords, SourceRoots } from '../src/model/root.ts'
import type { Source } from '../src/model/source.ts'
import type { Withheld, WithheldRecord } from '../src/model/withheld.ts'
import { referencesOf } from './check/references.ts'

/** By their ids in the order of their days; which ids may stand there says the check `withheld-stand-free`. */
export function holdBack(data: AtlasRecords, withheld: readonly Withheld[]): AtlasRecords {
  if (withheld.length === 0) return data
  const held = new Set(withheld.map(({ record }) => record))
  const isFree = ({ id }: { readonly id: string }): boolean => !held.has(id)
  const free = <T extends string>(ids: readonly T[]): T[] => ids.filter((id) => !held.has(id))
  const stations = data.stations.filter(isFree)
  return withoutLeftOver(data, {
    ...data,
    stations: stations.map((station) => ({
      ...station,
      statusHistory: station.statusHistory.map(({ eventId, ...entry }) =>
        eventId === undefined || held.has(eventId) ? entry : { ...entry, eventId },
      ),
    })),
    events: data.events
      .filter(isFree)
      .map((event) => ({ ...event, stationIds: free(event.stationIds) })),
    figures: data.figures.filter(isFree).map((figure) => ({
      ...figure,
      ...(figure.eventIds && { eventIds: free(figure.eventIds) }),
    })),
    claims: data.claims.map((claim) => ({
      ...claim,
      eventIds: free(claim.eventIds),
      returnIds: free(claim.returnIds),
    })),
    // What stood in a record that is held back, or named it, is held back too.
    corrections: data.corrections.filter(({ record, was, now }) => {
      const text = JSON.stringify([record, was, now])
      return ![...held].some((id) => text.includes(`"${id}"`))
    }),
    story: data.story && {
      ...data.story,
      steps: data.story.steps.map((step) => ({ ...step, events: free(step.events) })),
    },
    countries: data.countries.map((country) => ({
      ...country,
      stationsTotal: stations.filter((station) => station.country === country.code).length,
    })),
    replies: data.replies.filter(isFree).flatMap((reply) => {
      const about = free(reply.about)
      return about.length > 0 ? [{ ...reply, about }] : []
    }),
    withheld: withheld.map((one) => withheldRecord(one, data)),
  })
}

/** Takes out the sources that only what is held back rested on: their titles could give it away. */
function withoutLeftOver(before: AtlasRecords, after: AtlasRecords): AtlasRecords {
  const [used, stillUsed] = [namedSources(before), namedSources(after)]
  const isLeftOver = ({ id, aliases }: Source): boolean =>
    [id, ...aliases].some((one) => used.has(one)) &&
    ![id, ...aliases].some((one) => stillUsed.has(one))
  const sources = after.sources.filter((source) => !isLeftOver(source))
  return { ...after, sources, ...rootsOf(sources, before) }
}

/** What these sources rest on, and no other root or body: a name could give away what it spoke of. */
function rootsOf(
  sources: readonly Source[],
  { bodies, roots, sourceRoots }: RootRecords,
): RootRecords {
  const ids = new Set<string>(sources.flatMap(({ id, aliases }) => [id, ...aliases]))
  const isLeft = ({ sourceId }: Edge): boolean => sourceId === undefined || ids.has(sourceId)
  const left = sourceRoots
    .filter(({ id }) => ids.has(id))
    .map(({ restsOn, ...one }): SourceRoots => {
      const edges = restsOn === 'unknown' ? [] : restsOn.filter(isLeft)
      return { ...one, restsOn: edges.length > 0 ? edges : 'unknown' }
    })
  const reached = new Set(
    left.flatMap(({ restsOn }) => (restsOn === 'unknown' ? [] : restsOn.map(({ root }) => root))),
  )
  const leftRoots = roots.filter(({ id }) => reached.has(id))
  const speaking = new Set(
    leftRoots.flatMap(({ body, readsTextsOf = [] }) => [body, ...readsTextsOf]),
  )
  return {
    bodies: bodies.filter(({ id }) => speaking.has(id)),
    roots: leftRoots,
    sourceRoots: left,
  }
}

function namedSources(data: AtlasRecords): ReadonlySet<string> {
  const named = referencesOf({ data, corrections: [], cautionedStatuses: [], withheld: [] })
  return new Set(named.filter(({ kind }) => kind === 'source').map(({ id }) => id))
}

function withheldRecord({ record, reason, date }: Withheld, data: AtlasRecords): WithheldRecord {
  const kind = kindOf(record, data)
  return { kind, record, country: countryOf(record, data), reason, date }
}

function kindOf(record: string, data: AtlasRecords): WithheldRecord['kind'] {
  const has = (records: readonly { readonly id: string }[]): boolean =>
    records.some(({ id }) => id === record)
  if (has(data.stations)) return 'station'
  if (has(data.events)) return 'event'
  return has(data.figures) ? 'figure' : 'reply'
}

function countryOf(record: string, { stations, events }: AtlasRecords): CountryCode | null {
  return [...stations, ...events].find(({ id }) => id === record)?.country ?? null
}
