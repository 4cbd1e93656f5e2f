/** Which events the filters leave, and how many each value would leave. */
import { dayNumber } from '../../model/partial-date.ts'
import type { DateRange } from '../../model/view.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import type { EventColumns } from '../records/event-columns.ts'
import { fieldIn } from '../records/field-columns.ts'
import type { Membership, WhyLeftOut } from '../records/station-columns.ts'
import { answerFacets, type FacetAnswer } from './facet-answer.ts'
import { facetsOf } from './facets.ts'
import { reasons } from './station-answer.ts'
import type { Filters } from './view-parts.ts'

type Columned = Pick<AtlasIndex, 'facets' | 'stationColumns' | 'eventColumns'>

type EventQuestion = {
  readonly filters: Filters
  readonly range: DateRange
  readonly found: Membership
  /** An area is chosen: then only events that concern a shown station count, as with a filter. */
  readonly inArea: boolean
  /** By row of the stations, as `answerStations` gives it. */
  readonly whyLeftOut: WhyLeftOut
}

/**
 * Events in the range that the filters leave. With a station filter set, an event counts if it
 * names a shown station, or is national and its country has one; events of wider scope stay
 * unless a country is chosen. A text is looked for in the events themselves, not in their stations.
 */
export function answerEvents(index: Columned, question: EventQuestion): FacetAnswer {
  const { eventColumns: columns } = index
  const isIn = inRange(columns, question)
  const concerns = concernsShown(index, question)
  const whyLeftOut = new Uint16Array(columns.count)
  for (let row = 0; row < columns.count; row += 1)
    whyLeftOut[row] = isIn(row) && concerns(row) ? 0 : 1
  const facets = facetsOf(index, 'events').map(({ id, field }) => ({
    id,
    column: fieldIn(columns, field),
  }))
  return answerFacets(facets, question.filters.ticked, whyLeftOut)
}

function inRange(columns: EventColumns, question: EventQuestion): (event: number) => boolean {
  const { range, found } = question
  const [from, to] = [dayNumber(range.from), dayNumber(range.to)]
  return (event) =>
    (columns.firstDay[event] ?? Infinity) <= to &&
    (columns.lastDay[event] ?? -Infinity) >= from &&
    (!found || found[event] === 1)
}

function concernsShown(index: Columned, question: EventQuestion): (event: number) => boolean {
  const { stationColumns: stations, eventColumns: columns } = index
  const { filters, whyLeftOut, inArea } = question
  const facets = facetsOf(index, 'stations').filter(({ id }) => filters.ticked[id])
  if (!inArea && facets.length === 0) return () => true
  const ofCountry = facets.some(({ field }) => field === 'country')
  const isShown = (row: number): boolean => ((whyLeftOut[row] ?? 0) & ~reasons.found) === 0
  const country = fieldIn(stations, 'country')
  const countryShown = new Uint8Array(country.values.length)
  for (let row = 0; row < stations.count; row += 1) {
    if (isShown(row)) countryShown[country.codes[row] ?? 0] = 1
  }
  return (event) => {
    const [first, end] = [columns.stationStart[event] ?? 0, columns.stationStart[event + 1] ?? 0]
    if (columns.stationRow.subarray(first, end).some(isShown)) return true
    if (columns.national[event] === 0) return !ofCountry
    if (end > first) return false
    return countryShown[columns.country[event] ?? -1] === 1
  }
}
