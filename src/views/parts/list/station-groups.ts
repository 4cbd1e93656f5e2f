/** The headings of the list of stations, and what stands under each. */
import { statusOn } from '../../../logic/records/status-on.ts'
import { fold } from '../../../logic/text/fold.ts'
import { precisionOf, PartialDate } from '../../../model/partial-date.ts'
import type { Station } from '../../../model/station.ts'
import type { StationSort } from '../../../model/view.ts'
import { textsOf } from '../../../logic/records/field-columns.ts'
import { termName } from '../words/term-name.ts'
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
    name: nameOf(group.key, sort, context),
    href: sort === 'country' ? `?sel=country:${group.key}` : null,
  }))
}

function keyOf(station: Station, sort: StationSort, context: PartsContext): string {
  switch (sort) {
    case 'country':
      return station.country
    case 'place':
      return station.city ? fold(station.city.name).slice(0, 1).toUpperCase() : ''
    case 'reported':
      return firstDate(station).slice(0, 7)
    default:
      return valueOf(station, sort, context)
  }
}

/** The value of a facet that shows on the map. */
function valueOf(station: Station, facet: string, { index, day }: PartsContext): string {
  const field = index.facets.find(({ id }) => id === facet)?.field ?? ''
  if (field === 'status') return statusOn(station, day)?.status ?? station.status
  return textsOf(station.traits[field])[0] ?? ''
}

function nameOf(key: string, sort: StationSort, context: PartsContext): string {
  const { index, formatter } = context
  switch (sort) {
    case 'country':
      return index.countryNames.get(key) ?? key
    case 'place':
      return key || formatter.t('stations.noPlace')
    case 'reported':
      return monthName(v.parse(PartialDate, key), context)
    default:
      return key
        ? termName(index.facets.find(({ id }) => id === sort)?.values ?? [], key)
        : formatter.t('stations.linkUnknown')
  }
}

/** As the choice of the order has it. */
export function sortName(sort: StationSort, { index, formatter: { t } }: PartsContext): string {
  switch (sort) {
    case 'country':
      return t('stations.sort.country')
    case 'place':
      return t('stations.sort.place')
    case 'reported':
      return t('stations.sort.reported')
    default:
      return termName(index.facets, sort)
  }
}

function monthName(date: PartialDate, { formatter }: PartsContext): string {
  const name = formatter.date(date)
  return precisionOf(date) === 'year' ? formatter.t('stations.monthUnknown', { year: name }) : name
}

/** The first entry of the history has it, before the details have come. */
export function firstDate({ statusHistory, statusDate }: Station): PartialDate {
  return statusHistory[0]?.date ?? statusDate
}
