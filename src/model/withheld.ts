/** A record that is held back: it keeps its id, and its page says why and since when; nothing else of it is published. */
import * as v from 'valibot'
import { CountryCode } from './ids.ts'
import { Day } from './partial-date.ts'

const entries = {
  /** Id of a station, an event, a figure or a reply. */
  record: v.string(),
  /** In a sentence for readers, which must not give away what is held back. */
  reason: v.pipe(v.string(), v.minLength(1, 'a reason')),
  date: Day,
}

/** As it is written down in the data folder: the record itself stays as it is. */
export const Withheld = v.strictObject(entries)
export type Withheld = v.InferOutput<typeof Withheld>

/** What is published of it. */
export const WithheldRecord = v.strictObject({
  ...entries,
  kind: v.picklist(['station', 'event', 'figure', 'reply']),
  /** The host country of a station, the country of an event. */
  country: v.nullable(CountryCode),
})
export type WithheldRecord = v.InferOutput<typeof WithheldRecord>
