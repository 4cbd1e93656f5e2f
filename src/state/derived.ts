/** What follows from the reader's choices: each part is worked out again only when it must be. */
import { answerEvents } from '../logic/choices/event-answer.ts'
import { computed, type ReadonlySignal } from '@preact/signals-core'
import { arcScene, noArcs, type ArcScene } from '../logic/map/arcs.ts'
import { membershipInArea, stationsInside, type Inside } from '../logic/choices/area-membership.ts'
import type { AtlasIndex } from '../logic/records/atlas-index.ts'
import type { Found, Search } from '../logic/search/search.ts'
import {
  answerStations,
  membershipOf,
  type StationAnswer,
} from '../logic/choices/station-answer.ts'
import type { FacetCounts } from '../logic/choices/facet-answer.ts'
import type { Filters } from '../logic/choices/view-parts.ts'
import type { Area } from '../model/area.ts'
import type { DateRange } from '../model/view.ts'
import { shownBy, type Answers, type Shown } from './shown.ts'

type Chosen = {
  readonly filters: ReadonlySignal<Filters>
  readonly q: ReadonlySignal<string>
  readonly area: ReadonlySignal<Area | null>
  readonly chosenRange: ReadonlySignal<DateRange | null>
  readonly arcs: ReadonlySignal<readonly string[]>
}

export type Derived = Shown & {
  /** Never null: the whole range while the reader chose none. */
  readonly range: ReadonlySignal<DateRange>
  /** The stations in the chosen area; null without one. */
  readonly inside: ReadonlySignal<Inside>
  /** The rows that the filters leave, and why each other row is left out. */
  readonly stationAnswer: ReadonlySignal<StationAnswer>
  readonly counts: ReadonlySignal<FacetCounts>
  readonly lines: ReadonlySignal<ArcScene>
}

export function derive(
  index: AtlasIndex,
  search: Search,
  { filters, q, area, chosenRange, arcs }: Chosen,
): Derived {
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
    range,
    inside: computed<Inside>(() => stationsInside(area.value, data.stations)),
    stationAnswer,
    lines: computed(() =>
      arcs.value.length === 0
        ? noArcs
        : arcScene({ index, stations: shown.stations.value, values: arcs.value }),
    ),
    counts: computed(() => ({
      ...stationAnswer.value.counts,
      ...eventAnswer.value.counts,
    })),
  }
}
