/** What follows from the reader's choices: each part is worked out again only when it must be. */
import { answerEvents } from '../logic/choices/event-answer.ts'
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { arcScene, noArcs } from '../logic/map/arcs.ts'
import { membershipInArea } from '../logic/choices/area-membership.ts'
import type { AtlasIndex } from '../logic/records/atlas-index.ts'
import type { Found, Search } from '../logic/search/search.ts'
import { answerStations, membershipOf } from '../logic/choices/station-answer.ts'
import type { Filters, View } from '../logic/choices/view-parts.ts'
import { shownBy, type Answers } from './shown.ts'

type Chosen = {
  readonly [part in 'q' | 'area' | 'chosenRange' | 'arcs']: ReadonlySignal<View[part]>
} & { readonly filters: ReadonlySignal<Filters> }

export function derive(
  index: AtlasIndex,
  search: Search,
  { filters, q, area, chosenRange, arcs }: Chosen,
) {
  const { data, stationColumns, stationRows, eventRows } = index
  const range = computed(() => chosenRange.value ?? index.wholeRange)
  const day = computed(() => range.value.to)
  const found = computed<Found>(() => search.find(q.value))
  const stationsInArea = computed(() => membershipInArea(stationColumns, area.value))
  const foundStations = computed(() => membershipOf(stationRows, found.value?.stations ?? null))
  const foundEvents = computed(() => membershipOf(eventRows, found.value?.events ?? null))
  const stationAnswer = computed(() =>
    answerStations(index, {
      filters: filters.value,
      day: day.value,
      found: foundStations.value,
      area: stationsInArea.value,
    }),
  )
  const eventAnswer = computed(() =>
    answerEvents(index, {
      filters: filters.value,
      range: range.value,
      found: foundEvents.value,
      inArea: area.value !== null,
      whyLeftOut: stationAnswer.value.whyLeftOut,
    }),
  )
  const shown = shownBy(
    computed<Answers>(() => ({
      range: range.value,
      stations: stationAnswer.value,
      events: eventAnswer.value,
    })),
    data,
  )
  return {
    ...shown,
    /** Never null: the whole range while the reader chose none. */
    range,
    stationAnswer,
    lines: computed(() =>
      arcs.value.length === 0
        ? noArcs
        : arcScene({ index, stations: shown.stations.value, values: arcs.value }),
    ),
    counts: computed(() => ({ ...stationAnswer.value.counts, ...eventAnswer.value.counts })),
  }
}
