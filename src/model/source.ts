/** A page that was read (or is cited by one that was), with the cautions it needs. */
import * as v from 'valibot'
import { SourceId } from './ids.ts'
import { Day, PartialDate } from './partial-date.ts'
import { LanguageTag, SafeAddress, WebAddress } from './web-text.ts'

export const Caution = v.picklist([
  'partisan',
  'party-to-dispute',
  'copy',
  'machine-translation',
  'secondary',
  'not-seen',
])

export const SourceType = v.picklist([
  'news',
  'state-media',
  'government',
  'academic',
  'reference',
  'encyclopedia',
  'ngo-report',
])

/** What a page is, apart from who publishes it. */
export const SourceKind = v.picklist([
  'official-document',
  'court-document',
  'parliamentary-record',
  'own-reporting',
  'ngo-report',
  'agency',
  'retelling',
  'copy',
  'reference',
  'party-statement',
])
export type SourceKind = v.InferOutput<typeof SourceKind>

/** The text behind a copy, as far as what was read says it. */
export const Original = v.strictObject({
  /** null: not established; the caution note says so. */
  publisher: v.nullable(v.string()),
  title: v.nullable(v.string()),
  titleLanguage: v.nullable(LanguageTag),
  date: v.nullable(PartialDate),
  language: LanguageTag,
  url: v.nullable(WebAddress),
  /** Whether the original was read too, if only in part. */
  read: v.boolean(),
})
export type Original = v.InferOutput<typeof Original>

export const Source = v.strictObject({
  id: SourceId,
  title: v.string(),
  titleLanguage: LanguageTag,
  publisher: v.string(),
  date: v.nullable(PartialDate),
  url: v.nullable(WebAddress),
  language: LanguageTag,
  type: SourceType,
  kind: v.optional(SourceKind),
  /** Of a copy, and of nothing else: what the original is. */
  originalKind: v.optional(SourceKind),
  cautions: v.array(Caution),
  cautionNote: v.nullable(v.string()),
  /** Of a copy, and of nothing else. */
  original: v.optional(Original),
  /** Another source says the same better, so that no record rests on this one any more. */
  supersededBy: v.optional(SourceId),
  /** False: show the address as text to copy, or nothing; never a link. */
  linkable: v.boolean(),
  /** @deprecated A rough word for what it depends on; `kind` and the roots say it better. */
  origin: v.string(),
  /** `method`: used for the method, not for a record. */
  role: v.optional(v.literal('method')),
  aliases: v.array(SourceId),
  /** A copy of the page that somebody keeps, and the day on which it was taken. */
  archived: v.optional(v.strictObject({ url: SafeAddress, date: Day })),
  /** The day on which its address was last seen to answer. */
  lastAnswered: v.optional(Day),
  /** SHA-256 of the bytes that were read. */
  sha256: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 digits of 0-9 and a-f')),
  ),
  renderings: v.optional(
    v.array(
      v.strictObject({
        language: LanguageTag,
        publisher: v.string(),
        date: v.nullable(PartialDate),
        url: v.nullable(WebAddress),
        cautions: v.array(Caution),
        note: v.string(),
      }),
    ),
  ),
})
export type Source = v.InferOutput<typeof Source>
