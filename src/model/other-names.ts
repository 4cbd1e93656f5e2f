/** By what else places are known than by the names that are shown: a search finds them by it. */
import * as v from 'valibot'

/** Names with bars between them. */
const names = v.record(v.string(), v.string())

export const OtherNames = v.object({
  /** By ISO 3166-1 alpha-2: their codes too. */
  countries: names,
  /** By slug. */
  cities: names,
})
export type OtherNames = v.InferOutput<typeof OtherNames>

export const noOtherNames: OtherNames = { countries: {}, cities: {} }
