/** Where the rows of the list lead: without scripts to the page of the country, with them to what they select. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { PartsContext } from '../context.ts'
import { countryPath, stationPath } from '../site/country-places.ts'

export type ListLinks = {
  readonly station: (id: string) => string
  readonly country: (code: string) => string
}

/** Of the page as served: the pages of the countries have each station and its history, and need no scripts. */
export function pageLinks({ base, index }: Pick<PartsContext, 'base' | 'index'>): ListLinks {
  return {
    station: (id) => {
      const station = index.stations.get(id)
      return base + (station ? stationPath(station) : '')
    },
    country: (code) => base + countryPath(code),
  }
}

/** Followed on the page itself; with a key held they open the same in another tab. */
export const selectionLinks: ListLinks = {
  station: (id) => linkTo(`sel=station:${id}`),
  country: (code) => linkTo(`sel=country:${code}`),
}
