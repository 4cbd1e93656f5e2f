/** A host country with what each report counted there. */
import * as v from 'valibot'
import { CountryCode, ReportId, SourceId } from './ids.ts'
import { Day } from './partial-date.ts'

export const Country = v.strictObject({
  code: CountryCode,
  name: v.string(),
  counts: v.array(
    v.strictObject({
      report: ReportId,
      count: v.nullable(v.number()),
      qualifier: v.picklist(['exact', 'at-least', 'carried-over', 'doubtful']),
      sourceIds: v.array(SourceId),
    }),
  ),
  /** Station records here; checked against the stations. */
  stationsTotal: v.number(),
  /** Whether there is a station at all is in doubt. */
  disputed: v.optional(v.literal(true)),
  notes: v.string(),
  /** The day on which somebody last looked for news of it. */
  lastLookedAt: v.optional(Day),
})
export type Country = v.InferOutput<typeof Country>
