/** The records that an answer leaves: made of it as soon as somebody asks, and then kept. */
import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { FacetAnswer } from '../logic/choices/facet-answer.ts'
import type { AtlasData } from '../model/atlas-data.ts'
import type { DateRange } from '../model/view.ts'

/** Which rows the choices leave, and why each other row is left out. */
export type Answers = {
  /** For these dates. */
  readonly range: DateRange
  readonly stations: FacetAnswer
  readonly events: FacetAnswer
}

export type Shown = ReturnType<typeof shownBy>

export function shownBy(
  answers: ReadonlySignal<Answers>,
  { stations, events }: Pick<AtlasData, 'stations' | 'events'>,
) {
  const stationRows = computed(() => answers.value.stations.shown)
  const eventRows = computed(() => answers.value.events.shown)
  return {
    answers,
    stations: computed(() => recordsAt(stations, stationRows.value)),
    events: computed(() => recordsAt(events, eventRows.value)),
  }
}

function recordsAt<T>(records: readonly T[], rows: Uint32Array): readonly T[] {
  const chosen: T[] = []
  for (const row of rows) {
    const record = records[row]
    if (record) chosen.push(record)
  }
  return chosen
}
