/** What happened last, as far as the records know. */
import type { AtlasEvent } from '../../model/event.ts'
import { onceFor } from '../text/remember.ts'

const newestFirst = onceFor((events: readonly AtlasEvent[]) =>
  events.toReversed().sort((a, b) => Number(b.date > a.date) - Number(b.date < a.date)),
)

/** Newest first; of one date those that the records have later. A month comes before each of its days. */
export function newestEvents(events: readonly AtlasEvent[], most: number): readonly AtlasEvent[] {
  return newestFirst(events).slice(0, most)
}
