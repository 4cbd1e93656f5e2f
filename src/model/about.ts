/** The subject's own words for the page about the atlas. */
import * as v from 'valibot'
import { TermId } from './facet.ts'

/** Two columns: what the row is about, and what is said of it. */
const AboutTable = v.strictObject({
  caption: v.string(),
  columns: v.tuple([v.string(), v.string()]),
  rows: v.array(v.tuple([v.string(), v.string()])),
})

export const AboutSection = v.strictObject({
  /** It stands in addresses. */
  id: TermId,
  title: v.string(),
  paragraphs: v.array(v.string()),
  /** Below the paragraphs. */
  table: v.optional(AboutTable),
})
export type AboutSection = v.InferOutput<typeof AboutSection>
