/** The headings of the list of stations, and what stands under each. */
import { statusOn } from '../../../logic/records/status-on.ts'
import { fold } from '../../../logic/text/fold.ts'
import { precisionOf, PartialDate } from '../../../model/partial-date.ts'
import type { Station } from '../../../model/station.ts'
import type { StationSort } from '../../../model/view.ts'
import type { PartsContext } from '../context.ts'
import * as v from 'valibot'

export type StationGroup = {
  readonly key: string
  readonly name: string
  /** Where the heading leads; null: nowhere. */
  readonly href: string | null
  readonly stations: readonly Station[]
}

/** @param stations in the order of the sort: headings stand in the order of their first station. */
export function stationGroups(
  stations: readonly Station[],
  sort: StationSort,
  context: PartsContext,
): readonly StationGroup[] {
  const groups = new Map<string, { readonly key: string; readonly stations: Station[] }>()
  for (const station of stations) {
    const key = keyOf(station, sort, context)
    const group = groups.get(key)
    if (group) group.stations.push(station)
    else groups.set(key, { key, stations: [station] })
  }
  return [...groups.values()].map((group) => ({
    ...group,
    name: nameOf[sort](group.key, context),
    href: sort === 'country' ? `?sel=country:${group.key}` : null,
  }))
}

function keyOf(station: Station, sort: StationSort, { day }: PartsContext): string {
  switch (sort) {
    case 'country':
      return station.country
    case 'place':
      return station.city ? fold(station.city.name).slice(0, 1).toUpperCase() : ''
    case 'linked':
      return station.linkedCity
    case 'status':
      return statusOn(station, day)?.status ?? station.status
    case 'reported':
      return firstDate(station).slice(0, 7)
  }
}

const nameOf: Readonly<Record<StationSort, (key: string, context: PartsContext) => string>> = {
  country: (key, { index }) => index.countryNames.get(key) ?? key,
  place: (key, { formatter }) => key || formatter.t('stations.noPlace'),
  linked: (key, { index }) => index.linkedCities.get(key)?.name ?? key,
  status: (key, { index }) => index.statuses.get(key)?.name ?? key,
  reported: (key, context) => monthName(v.parse(PartialDate, key), context),
}

function monthName(date: PartialDate, { formatter }: PartsContext): string {
  const name = formatter.date(date)
  return precisionOf(date) === 'year' ? formatter.t('stations.monthUnknown', { year: name }) : name
}

/** The first entry of the history has it, before the details have come. */
export function firstDate({ statusHistory, statusDate }: Station): PartialDate {
  return statusHistory[0]?.date ?? statusDate
}
