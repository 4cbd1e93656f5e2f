/** The rule by which the sources of a record are put in order, declared by an atlas. */
import * as v from 'valibot'
import { TermId } from './facet.ts'
import { Caution, SourceKind } from './source.ts'

const someCautions = v.pipe(v.array(Caution), v.minLength(1, 'at least one caution'))

/** Of sources that have one of these cautions; without cautions, of those of one of these kinds, or of any. */
export const SourceClass = v.strictObject({
  id: TermId,
  /** Stands in a list of them: `Official and court documents`. */
  name: v.string(),
  kinds: v.optional(v.array(SourceKind)),
  cautions: v.optional(someCautions),
})
export type SourceClass = v.InferOutput<typeof SourceClass>

/** Which sources are the words of somebody who acts: all that is said must fit. */
export const OwnWords = v.strictObject({
  actor: v.string(),
  /** Of a copy, that of its original. */
  kinds: v.array(SourceKind),
  cautions: someCautions,
})

export const SourceOrder = v.strictObject({
  /** Best first. A source with several cautions is of the last class that names one of them. */
  classes: v.pipe(v.array(SourceClass), v.minLength(1, 'at least one class')),
  /** Come first where it is they who act. */
  ownWords: v.array(OwnWords),
})
export type SourceOrder = v.InferOutput<typeof SourceOrder>

/** Statuses that rest on a source with a caution that lowers it, kept with the reason. */
export const CautionedStatuses = v.strictObject({
  sourceId: v.string(),
  stations: v.pipe(v.array(v.string()), v.minLength(1, 'at least one station')),
  reason: v.string(),
})
export type CautionedStatuses = v.InferOutput<typeof CautionedStatuses>
