/** Where the pages of host countries lie, from the base path on; each has its stations by their ids. */
import type { Station } from '../../../model/station.ts'

/** The list of them all. */
export const countriesPath = 'country/'

export const countryPath = (code: string): string => `${countriesPath}${code.toLowerCase()}/`

export const stationPath = ({ country, id }: Pick<Station, 'country' | 'id'>): string =>
  `${countryPath(country)}#${id}`
