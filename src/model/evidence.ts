/** How many sources a statement has, and from how many bodies that do not depend on each other they have it. */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Reckoned when the atlas is built. Members that would be 0 are left out, all but the first two. */
export const Evidence = v.strictObject({
  sources: count,
  /** Independent bodies. Those below are among them; one that has said two things is in two. */
  bodies: count,
  asserts: v.optional(count),
  /** That there is something, described otherwise. */
  acknowledges: v.optional(count),
  inquires: v.optional(count),
  denies: v.optional(count),
  /** Sources of which nothing says what they rest on. */
  unknown: v.optional(count),
})
export type Evidence = v.InferOutput<typeof Evidence>
