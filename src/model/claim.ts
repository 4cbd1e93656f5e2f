/** A claim of the article that started this, and what was found about it. */
import * as v from 'valibot'
import { ClaimId, EventId, FigureId, SourceId } from './ids.ts'

export const Claim = v.strictObject({
  id: ClaimId,
  claim: v.string(),
  attribution: v.string(),
  eventIds: v.array(EventId),
  returnIds: v.array(FigureId),
  status: v.picklist(['corroborated', 'simplified', 'disputed', 'unverified']),
  why: v.string(),
  sourceIds: v.pipe(v.array(SourceId), v.minLength(1, 'at least one source')),
})
export type Claim = v.InferOutput<typeof Claim>
