/** What was done and said about a station: by its state, and by those who deny what was reported. */
import type { AtlasEvent } from '../../model/event.ts'
import type { Reply } from '../../model/reply.ts'
import type { Station } from '../../model/station.ts'
import type { AtlasIndex } from './atlas-index.ts'
import { isDenial, isNational, isOwnAct } from './event-side.ts'

export type StationEvents = {
  /** Those that name it. */
  readonly named: readonly AtlasEvent[]
  /** What the state did about it, or about all of its country: its own denials too. */
  readonly ofState: readonly AtlasEvent[]
  /** Denials of it, or of all of its country. */
  readonly denied: readonly AtlasEvent[]
  /** To what is said of it alone, oldest first. */
  readonly replies: readonly Reply[]
  /** Denials of all stations everywhere. */
  readonly deniedAll: readonly AtlasEvent[]
}

/** Each list in the order of the events. */
export function stationEvents(station: Station, index: AtlasIndex): StationEvents {
  const { info, events } = index.data
  const topic = info.responses?.topic
  const denies = (event: AtlasEvent): boolean => isDenial(event, info)
  const named = events.filter(({ stationIds }) => stationIds.includes(station.id))
  const ofCountry = events.filter(
    (event) =>
      event.country === station.country &&
      event.stationIds.length === 0 &&
      isNational(event, info) &&
      (topic === undefined || event.about === topic),
  )
  const concerning = new Set([...named, ...ofCountry])
  const about = events.filter((event) => concerning.has(event))
  return {
    named,
    ofState: about.filter((event) => isOwnAct(event, info)),
    denied: about.filter(denies),
    replies: index.replies.get(station.id) ?? [],
    deniedAll: events.filter(
      (event) => denies(event) && event.about === topic && !isNational(event, info),
    ),
  }
}
