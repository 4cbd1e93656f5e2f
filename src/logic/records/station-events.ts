/** What was done and said about a station: by its state, and by those who deny what was reported. */
import type { AtlasEvent } from '../../model/event.ts'
import type { Station } from '../../model/station.ts'
import type { AtlasIndex } from './atlas-index.ts'
import { isNational, isOwnAct } from './event-side.ts'

export type StationEvents = {
  /** Those that name it. */
  readonly named: readonly AtlasEvent[]
  /** What the state did about it, or about all of its country. */
  readonly ofState: readonly AtlasEvent[]
  /** Denials of it, or of all of its country. */
  readonly denied: readonly AtlasEvent[]
  /** Denials of all stations everywhere. */
  readonly deniedAll: readonly AtlasEvent[]
}

/** Each list in the order of the events. */
export function stationEvents(station: Station, index: AtlasIndex): StationEvents {
  const { info, events } = index.data
  const topic = info.responses?.topic
  const isDenial = ({ category }: AtlasEvent) => index.categories.get(category)?.denies === true
  const named = events.filter(({ stationIds }) => stationIds.includes(station.id))
  const ofCountry = events.filter(
    (event) =>
      event.country === station.country &&
      event.stationIds.length === 0 &&
      isNational(event, info) &&
      (topic === undefined || event.about === topic),
  )
  const about = events.filter((event) => named.includes(event) || ofCountry.includes(event))
  return {
    named,
    ofState: about.filter((event) => isOwnAct(event, info) && !isDenial(event)),
    denied: about.filter(isDenial),
    deniedAll: events.filter(
      (event) => isDenial(event) && event.about === topic && !isNational(event, info),
    ),
  }
}
