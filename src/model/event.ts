/** A dated event: who acted, what they did or said, about what. */
import * as v from 'valibot'
import { CategoryId, Confidence, CountryCode, EventId, SourceId, StationId } from './ids.ts'
import { Evidence } from './root.ts'
import { Day, PartialDate } from './partial-date.ts'

export const AtlasEvent = v.strictObject({
  id: EventId,
  date: PartialDate,
  precision: v.picklist(['day', 'month', 'year']),
  scope: v.string(),
  country: v.nullable(CountryCode),
  actor: v.string(),
  about: v.string(),
  category: CategoryId,
  stance: v.optional(v.string()),
  title: v.string(),
  summary: v.string(),
  stationIds: v.array(StationId),
  stationLink: v.optional(v.string()),
  sourceIds: v.pipe(v.array(SourceId), v.minLength(1, 'at least one source')),
  confidence: Confidence,
  basis: v.picklist(['source', 'background']),
  closedSaidBy: v.optional(v.string()),
  disputed: v.optional(v.boolean()),
  note: v.optional(v.string()),
  /** The day on which somebody last looked for news of it. */
  lastLookedAt: v.optional(Day),
  /** Reckoned when the atlas is built. */
  evidence: v.optional(Evidence),
})
export type AtlasEvent = v.InferOutput<typeof AtlasEvent>
