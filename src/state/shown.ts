/** The records that an answer leaves: made of it as soon as somebody asks, and then kept. */
import type { EventAnswer } from '../logic/choices/event-answer.ts'
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { StationAnswer } from '../logic/choices/station-answer.ts'
import type { AtlasData } from '../model/atlas-data.ts'
import type { AtlasEvent } from '../model/event.ts'
import type { Station } from '../model/station.ts'
import type { DateRange } from '../model/view.ts'

/** Which rows the choices leave, and why each other row is left out. */
export type Answers = {
  /** For these dates. */
  readonly range: DateRange
  readonly stations: StationAnswer
  readonly events: EventAnswer
}

export type Shown = {
  readonly answers: ReadonlySignal<Answers>
  readonly stations: ReadonlySignal<readonly Station[]>
  readonly events: ReadonlySignal<readonly AtlasEvent[]>
}

export function shownBy(
  answers: ReadonlySignal<Answers>,
  { stations, events }: Pick<AtlasData, 'stations' | 'events'>,
): Shown {
  const stationRows = computed(() => answers.value.stations.shown)
  const eventRows = computed(() => answers.value.events.shown)
  return {
    answers,
    stations: computed(() => recordsAt(stations, stationRows.value)),
    events: computed(() => recordsAt(events, eventRows.value)),
  }
}

function recordsAt<T>(records: readonly T[], rows: Iterable<number>): T[] {
  const chosen: T[] = []
  for (const row of rows) {
    const record = records[row]
    if (record) chosen.push(record)
  }
  return chosen
}
