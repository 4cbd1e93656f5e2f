/** What a choice of events shows as a whole: who answered, when most happened, of which kinds they are. */
import * as v from 'valibot'
import { countsBy } from './counts-by.ts'
import type { AtlasIndex } from '../records/atlas-index.ts'
import { isResponse } from '../responses/responses.ts'
import type { AtlasEvent } from '../../model/event.ts'
import { firstDay, lastDay, PartialDate, precisionOf } from '../../model/partial-date.ts'
import type { DateRange } from '../../model/view.ts'

export type EventsFinding = ReturnType<typeof eventsFinding>

export function eventsFinding(events: readonly AtlasEvent[], index: AtlasIndex) {
  const countries = new Set<string>()
  for (const event of events) {
    if (event.country !== null && isResponse(event, index)) countries.add(event.country)
  }
  const ofCategory = countsBy(events, ({ category }) => category)
  return {
    count: events.length,
    period: periodOf(events),
    /** Host countries that responded to the stations; null in an atlas that reads no responses. */
    responded: index.data.info.responses ? countries.size : null,
    busiest: busiestOf(events),
    /** In the order of the lanes; categories without an event are left out. */
    categories: index.data.info.categories.flatMap((category) => {
      const count = ofCategory.get(category.id)
      return count === undefined ? [] : [{ category, count }]
    }),
  }
}

/**
 * From the first day of the earliest to the last day of the latest; null without events. Text compares as dates
 * do, once what is not known of a last day is taken for its latest.
 */
function periodOf(events: readonly AtlasEvent[]): DateRange | null {
  let [earliest, latest]: (PartialDate | undefined)[] = []
  for (const { date } of events) {
    if (earliest === undefined || date < earliest) earliest = date
    if (latest === undefined || atLatest(date) > atLatest(latest)) latest = date
  }
  return earliest && latest ? { from: firstDay(earliest), to: lastDay(latest) } : null
}

const atLatest = (date: PartialDate): string => date + '-99-99'.slice(date.length - 4)

/** No month has more; the earliest of several. Events dated to a year alone are in no month. */
function busiestOf(events: readonly AtlasEvent[]) {
  const dated = events.filter(({ date }) => precisionOf(date) !== 'year')
  const months = countsBy(dated, ({ date }) => date.slice(0, 7))
  const [busiest] = [...months].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return busiest ? { month: v.parse(PartialDate, busiest[0]), count: busiest[1] } : null
}
