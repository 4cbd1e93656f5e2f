/** Which stations and events the reader's filters leave. */
import { firstDay, lastDay, type Day } from '../../model/partial-date.ts'
import type { AtlasInfo } from '../../model/atlas-info.ts'
import type { AtlasEvent } from '../../model/event.ts'
import type { Station } from '../../model/station.ts'
import type { DateRange, Facet, Filters } from '../../model/view.ts'
import type { Inside } from './area-membership.ts'
import { isNational } from '../records/event-side.ts'
import { statusOn } from '../records/status-on.ts'

export type StationFacet = Exclude<Facet, 'category'>
export const stationFacets: readonly StationFacet[] = ['linked', 'country', 'status', 'confidence']

/** What the search text is found in; null when nothing is searched for. */
export type Found = {
  readonly stations: ReadonlySet<string>
  readonly events: ReadonlySet<string>
} | null

/** The value of a facet that a station has on `day`; null while it had not been reported. */
export function facetValue(station: Station, facet: StationFacet, day: Day): string | null {
  switch (facet) {
    case 'linked':
      return station.linkedCity
    case 'country':
      return station.country
    case 'status':
      return statusOn(station, day)?.status ?? null
    case 'confidence':
      return station.confidence
  }
}

function passes(ticked: readonly string[], value: string | null): boolean {
  return ticked.length === 0 || (value !== null && ticked.includes(value))
}

type StationQuestion = {
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
      stationFacets.every((facet) => passes(filters[facet], facetValue(station, facet, day))),
  )
}

/** Stations that each value of `facet` would leave, the other facets staying as they are. */
export function facetCounts(question: StationQuestion, facet: StationFacet): Map<string, number> {
  const counts = new Map<string, number>()
  const others = { ...question.filters, [facet]: [] }
  for (const station of visibleStations({ ...question, filters: others })) {
    const value = facetValue(station, facet, question.day)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

export function touchesRange(event: AtlasEvent, range: DateRange): boolean {
  return firstDay(event.date) <= range.to && lastDay(event.date) >= range.from
}

type EventQuestion = {
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
export function visibleEvents({
  info,
  events,
  filters,
  found,
  range,
  shown,
}: EventQuestion): AtlasEvent[] {
  const filtered = filters.area !== null || stationFacets.some((facet) => filters[facet].length > 0)
  const ids = new Set<string>(shown.map((station) => station.id))
  const countries = new Set<string>(shown.map((station) => station.country))
  const concernsShown = (event: AtlasEvent): boolean => {
    if (event.stationIds.some((id) => ids.has(id))) return true
    if (!isNational(event, info)) return filters.country.length === 0
    if (event.stationIds.length > 0) return false
    return event.country !== null && countries.has(event.country)
  }
  return events.filter(
    (event) =>
      touchesRange(event, range) &&
      passes(filters.category, event.category) &&
      (!found || found.events.has(event.id)) &&
      (!filtered || concernsShown(event)),
  )
}

export function hasFilters(filters: Filters): boolean {
  return (
    filters.q !== '' ||
    filters.area !== null ||
    filters.category.length > 0 ||
    stationFacets.some((facet) => filters[facet].length > 0)
  )
}

/** Events that each category would leave, the other filters staying as they are. */
export function categoryCounts(question: EventQuestion): Map<string, number> {
  const counts = new Map<string, number>()
  const others = { ...question, filters: { ...question.filters, category: [] } }
  for (const { category } of visibleEvents(others))
    counts.set(category, (counts.get(category) ?? 0) + 1)
  return counts
}
