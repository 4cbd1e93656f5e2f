/** The facets of the data: which values each has, and which of them are ticked. */
import type { StationSort, Ticked } from '../../model/view.ts'
import type { AtlasFacet } from '../records/atlas-facets.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'

type Faceted = Pick<AtlasIndex, 'facets'>

export const facetsOf = ({ facets }: Faceted, of: AtlasFacet['of']): readonly AtlasFacet[] =>
  facets.filter((facet) => facet.of === of)

/** The values of a facet in the order of the data; none of one that is not declared. */
export function valuesOf(facet: string, { facets }: Faceted): readonly string[] {
  return facets.find(({ id }) => id === facet)?.values.map(({ id }) => id) ?? []
}

/**
 * By country, those with most stations first, as the page is served, or by name; by place, by each facet that
 * shows on the map, by date.
 */
export const stationSorts = (index: Faceted): readonly StationSort[] => [
  'most',
  'country',
  'place',
  ...facetsOf(index, 'stations').flatMap(({ id, look }) => (look === 'plain' ? [] : [id])),
  'reported',
]

/** The same ticks but for one facet; one in which nothing is ticked is left out. */
export function withTicks(ticked: Ticked, facet: string, values: readonly string[]): Ticked {
  const others = Object.entries(ticked).filter(([id]) => id !== facet)
  return Object.fromEntries(values.length === 0 ? others : [...others, [facet, values]])
}

/** In the order of all, whatever the order of the clicks: one view has one address. */
export function flipped<T>(chosen: readonly T[], one: T, all: readonly T[]): T[] {
  return all.filter((value) => chosen.includes(value) !== (value === one))
}
