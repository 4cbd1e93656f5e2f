/** What sources rest on: statements by named bodies, one of which may speak more than once. */
import * as v from 'valibot'
import { BodyId, RootId, SourceId } from './ids.ts'
import { TermId } from './facet.ts'
import { PartialDate } from './partial-date.ts'

/** What the words at a root say of the stations; `not-stations`: they speak of something else. */
export const RootStance = v.picklist([
  'asserts',
  'acknowledges',
  'inquires',
  'denies',
  'not-stations',
])
export type RootStance = v.InferOutput<typeof RootStance>

/** Who speaks: one ministry, one police force, one newsroom. All its roots are one witness. */
export const Body = v.strictObject({ id: BodyId, name: v.string() })
export type Body = v.InferOutput<typeof Body>

/** A statement, visit, file or report behind which the sources do not go. */
export const Root = v.strictObject({
  id: RootId,
  name: v.string(),
  /** Among the `rootKinds` of the atlas. */
  kind: TermId,
  body: BodyId,
  date: PartialDate,
  stance: RootStance,
  note: v.nullable(v.string()),
  /** Bodies whose texts it was itself read from. */
  readsTextsOf: v.optional(v.array(BodyId)),
})
export type Root = v.InferOutput<typeof Root>

export const oneEnd = 'a root or a sourceId, and one of them only'

/** A root, or another source and all that it rests on. */
export const Edge = v.pipe(
  v.strictObject({
    root: v.optional(RootId),
    sourceId: v.optional(SourceId),
    /** Ids of records, beginnings of ids with `*`, codes of countries for their own record; absent: every record. */
    for: v.optional(v.pipe(v.array(v.string()), v.minLength(1, 'at least one record'))),
    /** Where it is not that of the root: one answer may say two things of two records. */
    stance: v.optional(RootStance),
  }),
  v.check(({ root, sourceId }) => (root === undefined) !== (sourceId === undefined), oneEnd),
)
export type Edge = v.InferOutput<typeof Edge>

export const SourceRoots = v.strictObject({
  id: SourceId,
  /** `unknown`: nothing says what it rests on, which counts as nothing. */
  restsOn: v.union([
    v.literal('unknown'),
    v.pipe(v.array(Edge), v.minLength(1, 'at least one root or source, or "unknown"')),
  ]),
  why: v.pipe(v.string(), v.minLength(1, 'why it is said to rest on them')),
  sure: v.picklist(['high', 'medium', 'low']),
})
export type SourceRoots = v.InferOutput<typeof SourceRoots>

/** Everything that is known of what sources rest on. */
export type RootRecords = {
  readonly bodies: readonly Body[]
  readonly roots: readonly Root[]
  /** Of each source; the explorer does not load it. */
  readonly sourceRoots: readonly SourceRoots[]
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * How many sources a statement has, and from how many bodies that do not depend on each other they have it.
 * Reckoned when the atlas is built. Members that would be 0 are left out, all but the first two.
 */
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
