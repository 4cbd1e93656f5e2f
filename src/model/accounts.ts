/** Which records answer which question about a host country, and for which party: declared, so that nothing is inferred. */
import * as v from 'valibot'
import { CategoryId, EventId, StatusId } from './ids.ts'

const TermId = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/, 'an id of a-z and hyphens'))
const actors = v.pipe(v.array(v.string()), v.minLength(1, 'at least one actor'))

/** One of those who say something; whose records these are follows from who acted. */
const AccountParty = v.strictObject({
  id: TermId,
  name: v.string(),
  /** Of no actor: it has what its stations and their statuses say alone. */
  actors: v.array(v.string()),
  /** What it says of no one host country concerns each of them. */
  general: v.optional(v.literal(true)),
})

const AccountRule = v.strictObject({
  question: TermId,
  actors,
  categories: v.pipe(v.array(CategoryId), v.minLength(1, 'at least one category')),
  /** Without them any stance fits, and none. */
  stances: v.optional(v.array(v.string())),
})

export const Accounts = v.strictObject({
  /** What events must be about. */
  topic: v.string(),
  parties: v.pipe(v.array(AccountParty), v.minLength(2, 'at least two parties')),
  questions: v.pipe(
    v.array(v.strictObject({ id: TermId, name: v.string() })),
    v.minLength(1, 'at least one question'),
  ),
  /** All that a rule says must fit; an event that fits none stands among the events alone. */
  events: v.array(AccountRule),
  /** Events that answer a further question in so many words. */
  also: v.array(v.strictObject({ question: TermId, events: v.array(EventId) })),
  /** Entries of status histories that rest on no event. */
  statuses: v.array(
    v.strictObject({ party: TermId, question: TermId, statuses: v.array(StatusId) }),
  ),
  /** What gives stations their mark, where a page that was read says so. */
  marks: v.optional(v.strictObject({ party: TermId, question: TermId })),
  /** What a reply to a station or an event of the country answers. */
  replies: TermId,
})
export type Accounts = v.InferOutput<typeof Accounts>
