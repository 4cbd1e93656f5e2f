/** What a party says against a record: it stands beside the record, with the same weight. */
import * as v from 'valibot'
import { ReplyId, SourceId } from './ids.ts'
import { PartialDate } from './partial-date.ts'

export const Reply = v.strictObject({
  id: ReplyId,
  /** Ids of the stations, events and figures that it answers. */
  about: v.pipe(v.array(v.string()), v.minLength(1, 'at least one record')),
  /** `correction`: something else is the case; `denial`: it is not so. */
  kind: v.picklist(['denial', 'correction']),
  actor: v.string(),
  /** Body, office or function that speaks; never the name of a private person. */
  speaker: v.string(),
  date: PartialDate,
  text: v.string(),
  sourceIds: v.pipe(v.array(SourceId), v.minLength(1, 'at least one source')),
})
export type Reply = v.InferOutput<typeof Reply>
