/** The facets that the data declare, with the values that a reader ticks. */
import type { AtlasData } from '../../model/atlas-data.ts'
import type { AtlasInfo, StatusOutline } from '../../model/atlas-info.ts'
import type { Facet, MarkShape, MarkValue } from '../../model/facet.ts'

export type FacetValue = {
  readonly id: string
  readonly name: string
  readonly meaning?: string
  readonly shape?: MarkShape
  readonly outline?: StatusOutline
}

export type AtlasFacet = Omit<Facet, 'values'> & {
  readonly values: readonly FacetValue[]
  /** The values have no order of their own: readers find them by their names. */
  readonly byName: boolean
}

/** Properties of a station that every atlas has, and where their values stand; the subject adds the others. */
export const coreFields = {
  country: 'countries',
  status: 'statuses',
  confidence: 'grades',
} as const

export const isCore = (field: string): field is keyof typeof coreFields =>
  Object.hasOwn(coreFields, field)

/** What the subject adds to its stations. */
export function traitFacets<F extends Pick<Facet, 'of' | 'field'>>({
  facets,
}: {
  readonly facets: readonly F[]
}): readonly F[] {
  return facets.filter(({ of, field }) => of === 'stations' && !isCore(field))
}

/**
 * In the order of the data.
 * @param textsOf the values in the records, for a facet that takes them from there
 */
export function atlasFacets(
  data: Pick<AtlasData, 'info' | 'countries'>,
  textsOf: (facet: Facet) => readonly string[],
): readonly AtlasFacet[] {
  return data.info.facets.map((facet) => ({
    ...facet,
    values: declaredValues(facet, data) ?? textsOf(facet).map((id) => ({ id, name: id })),
    byName: facet.values === 'countries' || facet.values === 'records',
  }))
}

/** null: whatever texts the records have. */
export function declaredValues(
  { values }: Facet,
  { info, countries }: Pick<AtlasData, 'info' | 'countries'>,
): readonly FacetValue[] | null {
  if (values === 'records') return null
  if (values === 'countries') return countries.map(({ code, name }) => ({ id: code, name }))
  return typeof values === 'string' ? (info[values] ?? []) : values
}

/** A station without a value that has a look is drawn as one of which nothing is known. */
export const noMark = { id: 'none', shape: 'cross' } as const

/** The values that a station's mark has its shape and colour from. */
export function markValues({ facets, ...info }: AtlasInfo): readonly MarkValue[] {
  const values = facets.find(({ look }) => look === 'mark')?.values
  if (values === 'linkedCities') return info.linkedCities ?? []
  return Array.isArray(values) ? values.filter((value) => 'shape' in value) : []
}
