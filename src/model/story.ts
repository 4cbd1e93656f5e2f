/** The subject told in steps, each a view of the explorer; what it says stands in the records that it names. */
import * as v from 'valibot'
import { TermId } from './facet.ts'
import { EventId } from './ids.ts'

export const StoryStep = v.strictObject({
  /** It stands in addresses. */
  id: TermId,
  title: v.string(),
  /** Our own words around the records. */
  text: v.string(),
  /** In the order in which they are told. */
  events: v.array(EventId),
  /** A query of the explorer. */
  view: v.pipe(v.string(), v.regex(/^\?f=\d+&/, 'a query that begins with its format, as ?f=2&')),
})
export type StoryStep = v.InferOutput<typeof StoryStep>

export const Story = v.strictObject({
  title: v.string(),
  lead: v.string(),
  steps: v.pipe(v.array(StoryStep), v.minLength(2, 'at least two steps')),
})
export type Story = v.InferOutput<typeof Story>
