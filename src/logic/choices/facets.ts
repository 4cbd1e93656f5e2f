/** The facets: which values each has, and which of them are ticked. */
import type { Facet, Ticked } from '../../model/view.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'

export type StationFacet = Exclude<Facet, 'category'>
export const stationFacets: readonly StationFacet[] = ['linked', 'country', 'status', 'confidence']

/** The values of a facet in the order of the records. */
export function valuesOf(facet: Facet, { data }: Pick<AtlasIndex, 'data'>): readonly string[] {
  switch (facet) {
    case 'linked':
      return data.info.linkedCities.map(({ id }) => id)
    case 'country':
      return data.countries.map(({ code }) => code)
    case 'status':
      return data.info.statuses.map(({ id }) => id)
    case 'confidence':
      return data.info.grades.map(({ id }) => id)
    case 'category':
      return data.info.categories.map(({ id }) => id)
  }
}

/** The same ticks but for one facet; one in which nothing is ticked is left out. */
export function withTicks(ticked: Ticked, facet: Facet, values: readonly string[]): Ticked {
  const next: { [other in Facet]?: readonly string[] } = { ...ticked }
  if (values.length === 0) delete next[facet]
  else next[facet] = values
  return next
}

/** In the order of all, whatever the order of the clicks: one view has one address. */
export function flipped<T>(chosen: readonly T[], one: T, all: readonly T[]): T[] {
  return all.filter((value) => chosen.includes(value) !== (value === one))
}
