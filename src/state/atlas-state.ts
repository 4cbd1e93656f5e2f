/** What the reader chose, what follows from it, and the named actions that change it. */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core'
import type { AtlasIndex } from '../logic/records/atlas-index.ts'
import type { Pace } from '../logic/timeline/play.ts'
import type { Search } from '../logic/search/search.ts'
import type { Area } from '../model/area.ts'
import type { LinkedCityId } from '../model/ids.ts'
import {
  noFilters,
  type Camera,
  type DateRange,
  type Facet,
  type Filters,
  type Labels,
  type Projection,
  type RowKind,
  type Selection,
  type StationSort,
  type Theme,
  type View,
} from '../model/view.ts'
import { derive, type Derived } from './derived.ts'

/** How the address keeps the present change: a new entry, the present one replaced, or not yet. */
export type HistoryStep = 'push' | 'replace' | 'hold'

/** How dates play; kept for the visit and not in the address. */
export type PlayStyle = { readonly pace: Pace; readonly waitsAtEvents: boolean }

export type AtlasState = Derived & {
  readonly view: ReadonlySignal<View>
  readonly filters: ReadonlySignal<Filters>
  readonly chosenRange: ReadonlySignal<DateRange | null>
  readonly selection: ReadonlySignal<Selection | null>
  readonly camera: ReadonlySignal<Camera | null>
  readonly projection: ReadonlySignal<Projection>
  readonly labels: ReadonlySignal<Labels>
  readonly theme: ReadonlySignal<Theme | null>
  /** The linked cities from which lines lead to their stations. */
  readonly arcs: ReadonlySignal<readonly LinkedCityId[]>
  readonly sort: ReadonlySignal<StationSort>
  readonly lanes: ReadonlySignal<RowKind>
  readonly playing: ReadonlySignal<boolean>
  readonly playStyle: ReadonlySignal<PlayStyle>
  readonly historyStep: ReadonlySignal<HistoryStep>
  readonly toggle: (facet: Facet, value: string) => void
  readonly setFilters: (filters: Filters) => void
  /** The dates with them. */
  readonly resetFilters: () => void
  readonly searchFor: (text: string) => void
  /** null: the whole world. */
  readonly setArea: (area: Area | null) => void
  readonly setRange: (range: DateRange | null, finished: boolean) => void
  readonly select: (selection: Selection | null) => void
  readonly moveCamera: (camera: Camera | null) => void
  readonly chooseProjection: (projection: Projection) => void
  readonly chooseLabels: (labels: Labels) => void
  readonly chooseTheme: (theme: Theme) => void
  readonly toggleArcs: (linkedCity: LinkedCityId) => void
  readonly sortBy: (sort: StationSort) => void
  readonly chooseLanes: (lanes: RowKind) => void
  readonly setPlaying: (playing: boolean) => void
  readonly choosePlayStyle: (style: Partial<PlayStyle>) => void
  /** Takes a whole view, as Back and Forward give it. */
  readonly restore: (view: View) => void
}

/** @param initial as the address says. */
export function createAtlasState(index: AtlasIndex, search: Search, initial: View): AtlasState {
  const choices = choicesOf(initial)
  const { range: chosenRange, ...chosen } = choices
  const { filters, arcs } = chosen
  const playing = signal(false)
  const step = signal<HistoryStep>('replace')

  const change = (how: HistoryStep, assign: () => void): void => {
    batch(() => {
      step.value = how
      assign()
    })
  }
  // A drag is written once, when it ends: Back then undoes all of it. Playing writes as it goes.
  const rangeStep = (finished: boolean): HistoryStep => {
    if (finished) return 'push'
    return playing.peek() ? 'replace' : 'hold'
  }
  const derived = derive(index, search, { filters, chosenRange, arcs })

  return {
    view: computed(() => viewOf(choices)),
    ...chosen,
    chosenRange,
    playing,
    ...createPlayStyle(),
    ...derived,
    historyStep: step,
    toggle: (facet, value) =>
      change('push', () => (filters.value = toggled(filters.value, { facet, value }, index))),
    setFilters: (next) => change('push', () => (filters.value = next)),
    resetFilters: () =>
      change('push', () => {
        filters.value = noFilters
        chosenRange.value = null
      }),
    searchFor: (q) => change('replace', () => (filters.value = { ...filters.value, q })),
    setArea: (area) => change('push', () => (filters.value = { ...filters.value, area })),
    setRange: (range, finished) =>
      change(rangeStep(finished), () => (chosenRange.value = narrower(range, index.wholeRange))),
    ...createMapActions(choices, change),
    toggleArcs: (city) =>
      change('push', () => (arcs.value = flipped(arcs.value, city, index.data.info.linkedCities))),
    chooseLanes: (lanes) => change('push', () => (choices.lanes.value = lanes)),
    sortBy: (sort) => change('push', () => (choices.sort.value = sort)),
    // A drag that finds nothing playing changes nothing: it must not look settled before it ends.
    setPlaying: (next) => {
      if (next !== playing.peek()) change('replace', () => (playing.value = next))
    },
    restore: (view) =>
      change('replace', () => {
        takeView(choices, view)
        playing.value = false
      }),
  }
}

type MapActions = Pick<
  AtlasState,
  'select' | 'moveCamera' | 'chooseProjection' | 'chooseLabels' | 'chooseTheme'
>

function createMapActions(
  { selection, camera, projection, labels, theme }: Choices,
  change: (how: HistoryStep, assign: () => void) => void,
): MapActions {
  return {
    select: (next) => change('push', () => (selection.value = next)),
    moveCamera: (next) => change('replace', () => (camera.value = next)),
    chooseProjection: (next) => change('push', () => (projection.value = next)),
    chooseLabels: (next) => change('push', () => (labels.value = next)),
    chooseTheme: (next) => change('replace', () => (theme.value = next)),
  }
}

function createPlayStyle(): Pick<AtlasState, 'playStyle' | 'choosePlayStyle'> {
  const playStyle = signal<PlayStyle>({ pace: 'normal', waitsAtEvents: false })
  return {
    playStyle,
    choosePlayStyle: (style) => {
      playStyle.value = { ...playStyle.peek(), ...style }
    },
  }
}

/** A signal for each part of a view. */
type Choices = { readonly [part in keyof View]: Signal<View[part]> }

const choicesOf = (view: View): Choices => ({
  filters: signal(view.filters),
  range: signal(view.range),
  selection: signal(view.selection),
  camera: signal(view.camera),
  projection: signal(view.projection),
  labels: signal(view.labels),
  theme: signal(view.theme),
  arcs: signal(view.arcs),
  sort: signal(view.sort),
  lanes: signal(view.lanes),
})

const viewOf = (choices: Choices): View => ({
  filters: choices.filters.value,
  range: choices.range.value,
  selection: choices.selection.value,
  camera: choices.camera.value,
  projection: choices.projection.value,
  labels: choices.labels.value,
  theme: choices.theme.value,
  arcs: choices.arcs.value,
  sort: choices.sort.value,
  lanes: choices.lanes.value,
})

function takeView(choices: Choices, view: View): void {
  choices.filters.value = view.filters
  choices.range.value = view.range
  choices.selection.value = view.selection
  choices.camera.value = view.camera
  choices.projection.value = view.projection
  choices.labels.value = view.labels
  choices.theme.value = view.theme
  choices.arcs.value = view.arcs
  choices.sort.value = view.sort
  choices.lanes.value = view.lanes
}

/** The whole range is no choice: the address leaves it out. */
function narrower(range: DateRange | null, whole: DateRange): DateRange | null {
  return range && (range.from > whole.from || range.to < whole.to) ? range : null
}

/** In the order of the records, whatever the order of the clicks: one view has one address. */
function flipped(
  chosen: readonly LinkedCityId[],
  one: LinkedCityId,
  all: readonly { readonly id: LinkedCityId }[],
): LinkedCityId[] {
  return all.map(({ id }) => id).filter((id) => chosen.includes(id) !== (id === one))
}

type Tick = { readonly facet: Facet; readonly value: string }

function toggled(filters: Filters, { facet, value }: Tick, { data }: AtlasIndex): Filters {
  const flip = <T extends string>(ticked: readonly T[], values: readonly T[]): T[] =>
    values.filter((one) => ticked.includes(one) !== (one === value))
  switch (facet) {
    case 'linked':
      return {
        ...filters,
        linked: flip(
          filters.linked,
          data.info.linkedCities.map(({ id }) => id),
        ),
      }
    case 'country':
      return {
        ...filters,
        country: flip(
          filters.country,
          data.countries.map(({ code }) => code),
        ),
      }
    case 'status':
      return {
        ...filters,
        status: flip(
          filters.status,
          data.info.statuses.map(({ id }) => id),
        ),
      }
    case 'confidence':
      return {
        ...filters,
        confidence: flip(
          filters.confidence,
          data.info.grades.map(({ id }) => id),
        ),
      }
    case 'category':
      return {
        ...filters,
        category: flip(
          filters.category,
          data.info.categories.map(({ id }) => id),
        ),
      }
  }
}
