/** A JSON Schema (draft 7) of every published JSON file, from the schema that the atlas itself uses. */
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import {
  PublishedAtlas,
  PublishedClaims,
  PublishedCountries,
  PublishedEvents,
  PublishedReturns,
  PublishedSources,
  PublishedStations,
} from '../../src/model/published.ts'

/** By the path of the file they describe. */
export const publishedSchemas = {
  'atlas.json': PublishedAtlas,
  'stations.geojson': PublishedStations,
  'events.json': PublishedEvents,
  'returns.json': PublishedReturns,
  'countries.json': PublishedCountries,
  'claims.json': PublishedClaims,
  'sources.json': PublishedSources,
} as const

/** `stations.geojson` is described in `schema/stations.json`. */
export const schemaPathOf = (path: string): string => `schema/${path.replace(/\.\w+$/, '')}.json`

export function jsonSchemas(): [path: string, text: string][] {
  return Object.entries(publishedSchemas).map(([path, schema]) => [
    schemaPathOf(path),
    `${JSON.stringify({ title: path, ...jsonSchemaOf(schema) }, null, 2)}\n`,
  ])
}

/** Days and partial dates are checked by code that JSON Schema cannot hold; it gets their form. */
const datePatterns: ReadonlyMap<string, string> = new Map([
  ['a real day as YYYY-MM-DD', String.raw`^\d{4}-\d{2}-\d{2}$`],
  ['a real date as YYYY, YYYY-MM or YYYY-MM-DD', String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`],
])

function jsonSchemaOf(schema: v.GenericSchema): ReturnType<typeof toJsonSchema> {
  return toJsonSchema(schema, {
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === 'brand' || valibotAction.type === 'readonly') return jsonSchema
      if (valibotAction.type !== 'check' || !('message' in valibotAction)) return undefined
      const pattern = datePatterns.get(String(valibotAction.message))
      return pattern === undefined ? undefined : { ...jsonSchema, pattern }
    },
  })
}
