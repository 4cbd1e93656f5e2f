/** The events as columns of numbers. */
import type { AtlasData } from '../../model/atlas-data.ts'
import type { AtlasEvent } from '../../model/event.ts'
import { dayNumber, firstDay, lastDay } from '../../model/partial-date.ts'
import type { AtlasFacet } from './atlas-facets.ts'
import { isNational } from './event-side.ts'
import { fieldIn, startsOf, type FieldColumn } from './field-columns.ts'
import type { StationColumns } from './station-columns.ts'

/** Row i of each column belongs to event i. */
export type EventColumns = ReturnType<typeof eventColumns>

type Question = {
  readonly data: Pick<AtlasData, 'info' | 'events'>
  readonly facets: readonly AtlasFacet[]
  readonly stations: StationColumns
  /** Of the stations, by id. */
  readonly rows: ReadonlyMap<string, number>
}

export function eventColumns({ data, facets, stations, rows }: Question) {
  const { info, events } = data
  const countries = new Map(fieldIn(stations, 'country').values.map((code, place) => [code, place]))
  const known = events.map(({ stationIds }) => stationIds.flatMap((id) => rows.get(id) ?? []))
  return {
    count: events.length,
    /** Days since 1970; a month or a year is a span. */
    firstDay: Int32Array.from(events, ({ date }) => dayNumber(firstDay(date))),
    lastDay: Int32Array.from(events, ({ date }) => dayNumber(lastDay(date))),
    /** By property: what events are filtered by. */
    fields: new Map<string, FieldColumn>(
      facets.flatMap((facet) =>
        facet.of === 'events' ? [[facet.field, eventField(facet, events)]] : [],
      ),
    ),
    /** 1 for an event of one country, 0 for one of wider scope. */
    national: Uint8Array.from(events, (event) => (isNational(event, info) ? 1 : 0)),
    /** The place of its country among those of the stations; -1 for none of them. */
    country: Int16Array.from(events, ({ country }) => countries.get(country ?? '') ?? -1),
    /** Event i names the stations from `stationStart[i]` to before `stationStart[i + 1]`. */
    stationStart: startsOf(known.map(({ length }) => length)),
    stationRow: Uint32Array.from(known.flat()),
  }
}

/** Of a property that may be any. */
export const valueOfEvent = (event: AtlasEvent, field: string): unknown =>
  Object.entries(event).find(([name]) => name === field)?.[1]

/** Each text that events have in a property, once. */
export const eventTexts = (field: string, events: readonly AtlasEvent[]): readonly string[] =>
  [...new Set(events.map((event) => valueOfEvent(event, field)))]
    .filter((value) => typeof value === 'string')
    .sort()

function eventField({ field, values }: AtlasFacet, events: readonly AtlasEvent[]): FieldColumn {
  const codes = new Map(values.map(({ id }, code) => [id, code]))
  const codeOf = (event: AtlasEvent): number =>
    codes.get(String(valueOfEvent(event, field))) ?? values.length
  return {
    values: values.map(({ id }) => id),
    codes: Uint16Array.from(events, codeOf),
    starts: null,
  }
}
