/** A JSON Schema (draft 7) of every published JSON file, from the schema that the atlas itself uses. */
import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { declaredValues, traitFacets } from '../../src/logic/records/atlas-facets.ts'
import type { AtlasData } from '../../src/model/atlas-data.ts'
import {
  PublishedAtlas,
  PublishedClaims,
  PublishedCorrections,
  PublishedCountries,
  PublishedEvents,
  PublishedReplies,
  PublishedReturns,
  PublishedRoots,
  PublishedSources,
  PublishedStations,
} from '../../src/model/published.ts'
import { oneEnd } from '../../src/model/root.ts'

/** By the path of the file they describe. */
export const publishedSchemas = {
  'atlas.json': PublishedAtlas,
  'stations.geojson': PublishedStations,
  'events.json': PublishedEvents,
  'returns.json': PublishedReturns,
  'countries.json': PublishedCountries,
  'claims.json': PublishedClaims,
  'replies.json': PublishedReplies,
  'corrections.json': PublishedCorrections,
  'sources.json': PublishedSources,
  'roots.json': PublishedRoots,
} as const

/** `stations.geojson` is described in `schema/stations.json`. */
export const schemaPathOf = (path: string): string => `schema/${path.replace(/\.\w+$/, '')}.json`

type Declared = Pick<AtlasData, 'info' | 'countries'>

export function jsonSchemas(data: Declared): [path: string, text: string][] {
  return Object.entries(publishedSchemas).map(([path, schema]) => [
    schemaPathOf(path),
    `${JSON.stringify({ title: path, ...jsonSchemaOf(schema, data) }, null, 2)}\n`,
  ])
}

/** Dates and languages are checked by code that JSON Schema cannot hold; it gets their form. */
const patterns: ReadonlyMap<string, string> = new Map([
  ['a real day as YYYY-MM-DD', String.raw`^(?!0000)\d{4}-\d{2}-\d{2}$`],
  ['a real date as YYYY, YYYY-MM or YYYY-MM-DD', String.raw`^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$`],
  ['a language tag of BCP 47, as en or zh-Hans', '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'],
])

type JsonSchema = ReturnType<typeof toJsonSchema>

/** What the facets of the subject add to a station, each with its values. */
function traitSchemas(data: Declared): Record<string, JsonSchema> {
  return Object.fromEntries(
    traitFacets(data.info).map((facet): [string, JsonSchema] => {
      const values = declaredValues(facet, data)?.map(({ id }) => id)
      const one: JsonSchema = { type: 'string', ...(values && { enum: values }) }
      return [facet.field, facet.list ? { type: 'array', items: one } : one]
    }),
  )
}

/** What each of its stations says, because the subject asks for it. */
const requiredBy = ({ info }: Declared): readonly string[] => [
  ...traitFacets(info).flatMap(({ field, required }) => (required ? [field] : [])),
  ...(info.asked ?? []),
]

function jsonSchemaOf(schema: v.GenericSchema, data: Declared): JsonSchema {
  return toJsonSchema(schema, {
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object_with_rest'
        ? {
            ...jsonSchema,
            properties: { ...jsonSchema.properties, ...traitSchemas(data) },
            required: [...(jsonSchema.required ?? []), ...requiredBy(data)],
            additionalProperties: false,
          }
        : undefined,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === 'brand' || valibotAction.type === 'readonly') return jsonSchema
      if (valibotAction.type !== 'check' || !('message' in valibotAction)) return undefined
      if (valibotAction.message === oneEnd)
        return { ...jsonSchema, oneOf: [{ required: ['root'] }, { required: ['sourceId'] }] }
      const pattern = patterns.get(String(valibotAction.message))
      return pattern === undefined ? undefined : { ...jsonSchema, pattern }
    },
  })
}
