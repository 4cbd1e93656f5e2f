/** Which stations and events the filters leave, record by record: what the answers of the columns are held against. */
import { firstDay, lastDay, type Day } from '../src/model/partial-date.ts'
import type { AtlasInfo } from '../src/model/atlas-info.ts'
import type { AtlasEvent } from '../src/model/event.ts'
import type { Station } from '../src/model/station.ts'
import type { DateRange } from '../src/model/view.ts'
import type { Filters } from '../src/logic/choices/view-parts.ts'
import { facetsOf, withTicks } from '../src/logic/choices/facets.ts'
import type { AtlasFacet } from '../src/logic/records/atlas-facets.ts'
import type { AtlasIndex } from '../src/logic/records/atlas-index.ts'
import { textsOf } from '../src/logic/records/field-columns.ts'
import type { Found } from '../src/logic/search/search.ts'
import type { Inside } from './stations-inside.ts'
import { isNational } from '../src/logic/records/event-side.ts'
import { statusOn } from '../src/logic/records/status-on.ts'

type Facets = Pick<AtlasIndex, 'facets'>

/** The values of a facet that a station has on `day`; none while it had not been reported. */
export function facetValues(
  station: Station,
  { field }: Pick<AtlasFacet, 'field'>,
  day: Day,
): readonly string[] {
  switch (field) {
    case 'country':
      return [station.country]
    case 'status':
      return [statusOn(station, day)?.status ?? []].flat()
    case 'confidence':
      return [station.confidence]
    default:
      return textsOf(station.traits[field])
  }
}

function passes(ticked: readonly string[] | undefined, values: readonly string[]): boolean {
  return !ticked || values.some((value) => ticked.includes(value))
}

const without = (filters: Filters, facet: string): Filters => ({
  ...filters,
  ticked: withTicks(filters.ticked, facet, []),
})

type StationQuestion = Facets & {
  readonly stations: readonly Station[]
  readonly filters: Filters
  readonly found: Found
  /** The stations in the chosen area, worked out once for it. */
  readonly inside?: Inside
  /** The day the answer is for: the end of the range. */
  readonly day: Day
}

/** Several ticks in one facet are *or*, facets among each other *and*. */
export function visibleStations(question: StationQuestion): Station[] {
  const { stations, filters, found, inside = null, day } = question
  return stations.filter(
    (station) =>
      statusOn(station, day) !== null &&
      (!found || found.stations.has(station.id)) &&
      (!inside || inside.has(station.id)) &&
      facetsOf(question, 'stations').every((facet) =>
        passes(filters.ticked[facet.id], facetValues(station, facet, day)),
      ),
  )
}

/** Stations that each value of `facet` would leave, the other facets staying as they are. */
export function facetCounts(question: StationQuestion, facet: AtlasFacet): Map<string, number> {
  const counts = new Map<string, number>()
  const others = without(question.filters, facet.id)
  for (const station of visibleStations({ ...question, filters: others })) {
    for (const value of facetValues(station, facet, question.day))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

export function touchesRange(event: AtlasEvent, range: DateRange): boolean {
  return firstDay(event.date) <= range.to && lastDay(event.date) >= range.from
}

type EventQuestion = Facets & {
  readonly info: Pick<AtlasInfo, 'scopes'>
  readonly events: readonly AtlasEvent[]
  readonly filters: Filters
  readonly found: Found
  readonly range: DateRange
  /** The stations the filters leave. */
  readonly shown: readonly Station[]
}

/**
 * Events in the range that the filters leave. With a station filter set, an event counts if it
 * names a shown station, or is national and its country has one; events of wider scope stay
 * unless a country is chosen.
 */
export function visibleEvents(question: EventQuestion): AtlasEvent[] {
  const { info, events, filters, found, range, shown } = question
  const filtered =
    filters.area !== null || facetsOf(question, 'stations').some(({ id }) => filters.ticked[id])
  const ids = new Set<string>(shown.map((station) => station.id))
  const countries = new Set<string>(shown.map((station) => station.country))
  const concernsShown = (event: AtlasEvent): boolean => {
    if (event.stationIds.some((id) => ids.has(id))) return true
    if (!isNational(event, info)) return !filters.ticked['country']
    if (event.stationIds.length > 0) return false
    return event.country !== null && countries.has(event.country)
  }
  return events.filter(
    (event) =>
      touchesRange(event, range) &&
      passes(filters.ticked['category'], [event.category]) &&
      (!found || found.events.has(event.id)) &&
      (!filtered || concernsShown(event)),
  )
}

/** Events that each category would leave, the other filters staying as they are. */
export function categoryCounts(question: EventQuestion): Map<string, number> {
  const counts = new Map<string, number>()
  const others = { ...question, filters: without(question.filters, 'category') }
  for (const { category } of visibleEvents(others))
    counts.set(category, (counts.get(category) ?? 0) + 1)
  return counts
}
