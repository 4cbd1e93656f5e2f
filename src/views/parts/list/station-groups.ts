/** The headings of the list of stations, and what stands under each. */
import { group } from 'd3'
import { statusOn } from '../../../logic/records/status-on.ts'
import { fold } from '../../../logic/text/fold.ts'
import type { CountryCode } from '../../../model/ids.ts'
import { precisionOf, PartialDate } from '../../../model/partial-date.ts'
import type { Station } from '../../../model/station.ts'
import type { StationSort } from '../../../model/view.ts'
import { textsOf } from '../../../logic/records/field-columns.ts'
import type { Formatter } from '../../i18n/formatter.ts'
import { termName } from '../words/term-name.ts'
import type { PartsContext } from '../context.ts'
import * as v from 'valibot'

export type StationGroup = {
  readonly key: string
  readonly name: string
  /** Its code; null where the group is none. */
  readonly country: CountryCode | null
  readonly stations: readonly Station[]
}

/**
 * @param stations in the order of the sort: headings stand in the order of their first station, or those with
 *   most stations first.
 */
export function stationGroups(
  stations: readonly Station[],
  sort: StationSort,
  context: PartsContext,
): readonly StationGroup[] {
  const { keyOf, nameOf } = sortedBy(sort, context)
  const groups = [...group(stations, keyOf)].map(([key, under]) => ({
    key,
    name: nameOf(key),
    country: isByCountry(sort) ? (under[0]?.country ?? null) : null,
    stations: under,
  }))
  return sort === 'most' ? groups.sort((a, b) => b.stations.length - a.stations.length) : groups
}

/** Whether a list in this order has a heading for each country. */
export const isByCountry = (sort: StationSort): boolean => sort === 'most' || sort === 'country'

/** As the choice of the order has it. */
export const sortName = (sort: StationSort, context: PartsContext): string =>
  sortedBy(sort, context).title

type Sorted = {
  readonly title: string
  readonly keyOf: (station: Station) => string
  readonly nameOf: (key: string) => string
}

function sortedBy(sort: StationSort, { index, formatter, day }: PartsContext): Sorted {
  const { t } = formatter
  switch (sort) {
    case 'most':
    case 'country':
      return {
        title: t(`stations.sort.${sort}`),
        keyOf: ({ country }) => country,
        nameOf: (key) => index.countryNames.get(key) ?? key,
      }
    case 'place':
      return {
        title: t('stations.sort.place'),
        keyOf: ({ city }) => (city ? fold(city.name).slice(0, 1).toUpperCase() : ''),
        nameOf: (key) => key || t('stations.noPlace'),
      }
    case 'reported':
      return {
        title: t('stations.sort.reported'),
        keyOf: (station) => firstDate(station).slice(0, 7),
        nameOf: (key) => monthName(v.parse(PartialDate, key), formatter),
      }
    default: {
      // The value of a facet that shows on the map.
      const {
        name = sort,
        field = '',
        values = [],
      } = index.facets.find(({ id }) => id === sort) ?? {}
      return {
        title: name,
        keyOf: (station) =>
          field === 'status'
            ? (statusOn(station, day)?.status ?? station.status)
            : (textsOf(station.traits[field])[0] ?? ''),
        nameOf: (key) => (key ? termName(values, key) : t('stations.linkUnknown')),
      }
    }
  }
}

function monthName(date: PartialDate, { t, date: inWords }: Formatter): string {
  const name = inWords(date)
  return precisionOf(date) === 'year' ? t('stations.monthUnknown', { year: name }) : name
}

/** The first entry of the history has it, before the details have come. */
export function firstDate({ statusHistory, statusDate }: Station): PartialDate {
  return statusHistory[0]?.date ?? statusDate
}
