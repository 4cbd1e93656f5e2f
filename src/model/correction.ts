/** What was changed after the research, with its reason and source. */
import * as v from 'valibot'
import { SourceId } from './ids.ts'
import { Day } from './partial-date.ts'

export const Correction = v.strictObject({
  record: v.string(),
  field: v.string(),
  was: v.unknown(),
  /** Left out where the field itself went. */
  now: v.optional(v.unknown()),
  reason: v.string(),
  sourceIds: v.array(SourceId),
  date: Day,
})
export type Correction = v.InferOutput<typeof Correction>
