/** What the page reads of `datapackage.json`: which files there are, and how large they are. */
import * as v from 'valibot'

export const DataPackage = v.object({
  resources: v.array(
    v.object({
      path: v.string(),
      title: v.string(),
      format: v.string(),
      bytes: v.number(),
      jsonSchema: v.optional(v.string()),
    }),
  ),
})
export type DataPackage = v.InferOutput<typeof DataPackage>
