/** Where the rows of the list lead: without scripts to the table, with them to what they select. */
import { linkTo } from '../../../logic/choices/link-formats.ts'
import type { PartsContext } from '../context.ts'

export type ListLinks = {
  readonly station: (id: string) => string
  /** @param first the id of the first station there */
  readonly country: (code: string, first: string) => string
}

/** Of the page as served: the table has each record, country by country, and needs no scripts. */
export function tableLinks({ base }: Pick<PartsContext, 'base'>): ListLinks {
  const station = (id: string): string => `${base}table/#${id}`
  return { station, country: (_, first) => station(first) }
}

/** Followed on the page itself; with a key held they open the same in another tab. */
export const selectionLinks: ListLinks = {
  station: (id) => linkTo(`sel=station:${id}`),
  country: (code) => linkTo(`sel=country:${code}`),
}
