/** The rows of the investigations: by category, or by country in order of their first response. */
import { ascending, min } from 'd3'
import type { AtlasInfo, Category } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { EventId } from '../../model/ids.ts'
import { firstDay } from '../../model/partial-date.ts'
import { isNational, isOwnAct } from '../records/event-side.ts'
import type { TimelineLane } from '../../timeline/scene/item.ts'

export type EventRows = {
  readonly lanes: readonly TimelineLane[]
  /** The id of each event's lane. */
  readonly laneOf: ReadonlyMap<EventId, string>
}

export function rowsByCategory(
  events: readonly AtlasEvent[],
  categories: readonly Category[],
  name: (category: Category) => string,
): EventRows {
  return {
    lanes: categories.map((category) => ({
      id: category.id,
      name: name(category),
      colour: category.colour,
    })),
    laneOf: new Map(events.map(({ id, category }) => [id, category])),
  }
}

/**
 * Host countries whose state has answered, by the day of its first response; then those where
 * others alone spoke, by their first event; then what is not of one host country, by its scope.
 */
export function rowsByCountry(
  events: readonly AtlasEvent[],
  info: Pick<AtlasInfo, 'scopes' | 'actors'>,
  countryNames: ReadonlyMap<string, string>,
): EventRows {
  const national = events.filter((event) => isNational(event, info) && event.country !== null)
  const codes = [...new Set(national.flatMap(({ country }) => country ?? []))]
  const order = codes.map((code) => {
    const own = national.filter(({ country }) => country === code)
    const responses = own.filter((event) => isOwnAct(event, info))
    const answered = responses.length > 0
    const day = min(answered ? responses : own, ({ date }) => firstDay(date)) ?? ''
    return { code, answered, day }
  })
  order.sort(
    (a, b) =>
      Number(b.answered) - Number(a.answered) ||
      ascending(a.day, b.day) ||
      ascending(a.code, b.code),
  )
  const others = events.filter((event) => !national.includes(event))
  const wider = info.scopes.filter(({ id }) => others.some(({ scope }) => scope === id))
  return {
    lanes: [
      ...order.map(({ code, answered }) => ({
        id: code,
        name: countryNames.get(code) ?? code,
        colour: answered ? 'answered' : 'unanswered',
      })),
      ...wider.map(({ id, name }) => ({ id, name, colour: 'wider' })),
    ],
    laneOf: new Map([
      ...national.flatMap(({ id, country }): [EventId, string][] =>
        country ? [[id, country]] : [],
      ),
      ...others.map(({ id, scope }): [EventId, string] => [id, scope]),
    ]),
  }
}
