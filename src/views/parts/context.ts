/** What every part needs to say a record in words. */
import { linkTo } from '../../logic/choices/link-formats.ts'
import type { AtlasIndex } from '../../logic/records/atlas-index.ts'
import type { Day } from '../../model/partial-date.ts'
import type { Station } from '../../model/station.ts'
import type { Formatter } from '../i18n/formatter.ts'

export type PartsContext = {
  readonly index: AtlasIndex
  readonly formatter: Formatter
  /** The path that the site lives under, with its closing slash. */
  readonly base: string
  /** The origin of the site where it is known, without a slash at its end: `https://example.org`. */
  readonly site?: string
  /** The day that statuses answer for: the end of the range. */
  readonly day: Day
}

/** What a part is given: the context, and what is its own. */
export type Part<Own = object> = Readonly<Own> & { readonly context: PartsContext }

/** `Paris`, or `Paris — 1 of 2` where several stations stand in one city. */
export function stationPlace(station: Station, { index, formatter }: PartsContext): string {
  if (!station.city || !station.citySlug) return formatter.t('stations.noPlace')
  const placed = index.cities.get(station.citySlug)?.placed ?? []
  if (placed.length < 2) return station.city.name
  return formatter.t('stations.ordinal', {
    place: station.city.name,
    n: placed.indexOf(station) + 1,
    total: placed.length,
  })
}

/** The facet that filters by country; undefined where the atlas has none. */
export const countryFacet = ({ facets }: AtlasIndex): AtlasIndex['facets'][number] | undefined =>
  facets.find(({ of, field }) => of === 'stations' && field === 'country')

/** The explorer with a country open, and where that is a filter, with its stations alone. */
export function countryLink(code: string, { index, base }: PartsContext): string {
  const facet = countryFacet(index)
  return linkTo(`${facet ? `${facet.id}=${code}&` : ''}sel=country:${code}`, base)
}

/** Nothing where the atlas gives marks no look. */
export function linkedPhrase(station: Station, { index, formatter }: PartsContext): string[] {
  const { t } = formatter
  if (!index.markFacet) return []
  const mark = index.markOf(station)
  if (!mark || mark.stated === false) return [t('stations.linkUnknown')]
  const maybe = station.linkBasis === 'background'
  return [t(maybe ? 'stations.linkedMaybe' : 'stations.linkedTo', { city: mark.name })]
}
