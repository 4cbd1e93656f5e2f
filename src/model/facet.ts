/** The groups of values that readers filter by, and how a value looks on the map. */
import * as v from 'valibot'
import { LngLat } from './ids.ts'

export const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour as #rrggbb'))
/** It stands in addresses and style sheets. */
export const TermId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'an id of a-z, 0-9 and hyphens'),
)
/** What a record names by its id. */
export const Term = v.strictObject({ id: TermId, name: v.string() })

export const MarkShape = v.picklist(['circle', 'diamond', 'triangle', 'square', 'cross'])
export type MarkShape = v.InferOutput<typeof MarkShape>

/** A value with a shape and a colour of its own on map and charts. */
export const MarkValue = v.strictObject({
  id: TermId,
  name: v.string(),
  shape: MarkShape,
  light: Colour,
  dark: Colour,
  /** Where lines to its stations start: its centre, as the stations have theirs; null: it has no place. */
  position: v.optional(v.nullable(LngLat)),
  /** The city in GeoNames that gives the position; of a county, its seat. */
  geonamesId: v.optional(v.nullable(v.number())),
  /** What stands for “not stated” is no statement, so it rests on nothing. */
  stated: v.optional(v.literal(false)),
})
export type MarkValue = v.InferOutput<typeof MarkValue>

/** The lists of values that other things than facets rest on too. */
const listNames = ['linkedCities', 'countries', 'statuses', 'grades', 'categories'] as const

/** A group of values that readers filter by. */
export const Facet = v.strictObject({
  /** The parameter in the address. */
  id: TermId,
  name: v.string(),
  of: v.picklist(['stations', 'events']),
  /** The property of the record. */
  field: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]*$/, 'the name of a property')),
  /** A record may have several values, or none: the property is a list. */
  list: v.optional(v.literal(true)),
  /** No record is without a value. */
  required: v.optional(v.literal(true)),
  /** What says the value where the record is drawn: shape and colour, the outline, nothing. */
  look: v.picklist(['mark', 'outline', 'plain']),
  /** A list of this file, the values given here, or whatever texts the records have. */
  values: v.union([
    v.picklist([...listNames, 'records']),
    v.array(v.union([MarkValue, v.strictObject({ id: TermId, name: v.string() })])),
  ]),
  /** Of its column in the tables of the data. */
  description: v.optional(v.string()),
})
export type Facet = v.InferOutput<typeof Facet>
